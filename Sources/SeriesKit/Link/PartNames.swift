internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesText

/// Finds the part that an entry of a glossary names.
struct PartNames {
    struct Mistake: Error {
        let message: String
        let suggestion: String?
    }

    /// By all names that a part may go by; nil for a part that is only planned.
    private var texts: [String: Int?] = [:]
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
                where !name.isEmpty && texts[prefix + name] == nil {
                    texts.updateValue(index, forKey: prefix + name)
                }
                shown.append(prefix + PartListing.name(of: parsed[index]))
            }
            for case .planned(let entry) in outline.parts[owner] where texts[prefix + entry.urlName] == nil {
                texts.updateValue(nil, forKey: prefix + entry.urlName)
                shown.append(prefix + entry.urlName)
            }
        }
    }

    /// Nil for a part that is not published.
    mutating func text(_ written: String) throws(Mistake) -> Int? {
        let name = PartListing.plain(written)
        guard let found = texts[name] else {
            throw Mistake(
                message: "no part '\(written)'",
                suggestion: nearest(to: name).map { "did you mean '\($0)'?" }
                    ?? "name the file of the part that defines the term, or leave the line out")
        }
        return found.flatMap { outline.withheld[$0] == nil ? $0 : nil }
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
