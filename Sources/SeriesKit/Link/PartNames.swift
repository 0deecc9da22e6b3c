internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesText

/// Finds the part that an entry of a glossary names.
struct PartNames {
    enum Part {
        /// Published or not.
        case article(Int)
        /// At that position of a series.
        case planned(series: Int, position: Int)
    }

    /// By all names that a part may go by.
    private var parts: [String: Part] = [:]
    /// For suggestions: what is best written for each part, in reading order.
    private var shown: [String] = []
    private let parsed: [ParsedText]
    private let outline: Outline
    private let series: Int?
    private var budget = SearchBudget()

    /// Names of the parts of a series, or where `series` is nil of all, each behind the folder of its series.
    init(_ tree: ContentTree, _ parsed: [ParsedText], _ articles: [[Int]], _ outline: Outline, _ series: Int?) {
        self.parsed = parsed
        self.outline = outline
        self.series = series
        for owner in series.map({ [$0] }) ?? Array(tree.series.indices) {
            let folder = tree.series[owner].path
            let prefix = series == nil ? folder : ""
            for index in articles[owner] {
                for name in PartListing.names(of: parsed[index], in: folder) + [parsed[index].slug]
                where !name.isEmpty && parts[prefix + name] == nil {
                    parts[prefix + name] = .article(index)
                }
                shown.append(prefix + PartListing.name(of: parsed[index]))
            }
            for (position, part) in outline.parts[owner].enumerated() {
                guard case .planned(let entry) = part, parts[prefix + entry.urlName] == nil else { continue }
                parts[prefix + entry.urlName] = .planned(series: owner, position: position)
                shown.append(prefix + entry.urlName)
            }
        }
    }

    mutating func part(_ written: String) throws(Mistake) -> Part {
        let name = PartListing.plain(written)
        guard let found = parts[name] ?? planned(atFile: name) else {
            throw Mistake(
                "no part '\(written)'",
                suggestion: nearest(to: name).map { "did you mean '\($0)'?" }
                    ?? "name the file of the part that defines the term, or leave the line out")
        }
        return found
    }

    /// The planned part for which a file of that name will be.
    private func planned(atFile path: String) -> Part? {
        guard path.isMarkdownPath,
            case .planned(let series, let position)? = parts[path.parentFolder + SourceIndex.slug(ofPath: path)]
        else { return nil }
        return .planned(series: series, position: position)
    }

    private mutating func nearest(to name: String) -> String? {
        guard budget.allowsSearch() else { return nil }
        switch series.flatMap({ outline.part(numbered: name, of: $0) }) {
        case .article(let index), .heldBack(let index): return PartListing.name(of: parsed[index])
        case .planned(let entry): return entry.urlName
        case nil: break
        }
        let slugs = shown.map(SourceIndex.slug)
        let wanted = SourceIndex.slug(ofPath: name)
        func part(ofSlug slug: String) -> String? { slugs.firstIndex(of: slug).map { shown[$0] } }
        return part(ofSlug: wanted) ?? NearestName.of(name, among: shown)
            ?? NearestName.of(wanted, among: slugs).flatMap(part(ofSlug:))
    }
}
