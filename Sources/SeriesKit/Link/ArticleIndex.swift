internal import SeriesFrontMatter
internal import SeriesText

/// Articles by the names that authors give them: slug, file or folder; those of other series behind the folder of these.
struct ArticleIndex {
    private let texts: [ParsedText]
    private let outline: Outline
    private let addresses: AddressBook
    private let folders: [String]
    private var articles: [String: Int] = [:]
    private var slugs: [[String]]
    private var budget = SearchBudget()

    init(_ tree: ContentTree, _ texts: [ParsedText], _ outline: Outline, _ addresses: AddressBook) {
        self.texts = texts
        self.outline = outline
        self.addresses = addresses
        folders = tree.series.map(\.path)
        slugs = folders.map { _ in [] }
        for (index, parsed) in texts.enumerated() {
            guard case .article(let series, let name) = parsed.text.role, !parsed.slug.isEmpty else { continue }
            let folders = [folders[series], addresses.folder(ofSeries: series)]
            for key in [parsed.slug, name] {
                for folder in folders where articles[folder + key] == nil { articles[folder + key] = index }
            }
            slugs[series].append(parsed.slug)
        }
        for (series, parts) in outline.parts.enumerated() {
            for case .planned(let entry) in parts where !entry.urlName.isEmpty { slugs[series].append(entry.urlName) }
        }
    }

    /// What `name` means for `text`, an article of that series; nil where it may be a part whose outline was not read.
    mutating func meaning(of name: String, for text: Int, in series: Int) -> Prerequisites.Meaning? {
        guard let found = article(name, from: texts[text].text.path, in: series) else {
            let paths = paths(of: name, in: series)
            guard case .planned(let owner, let position)? = paths.lazy.compactMap(addresses.plannedPart).first else {
                if paths.contains(where: addresses.isUnreadPart) { return nil }
                return .unknown(near: nearest(to: name, for: text, in: series))
            }
            return .toCome(series: owner, position: position)
        }
        guard let reason = outline.heldBack[found] else { return .article(found) }
        guard let position = outline.announced[found], let owner = texts[found].text.series else {
            return .heldBack(reason)
        }
        return .toCome(series: owner, position: position)
    }

    private func article(_ name: String, from path: String, in series: Int) -> Int? {
        if let path = RelativePath.resolve(name, from: path.parentFolder),
            case .text(let index)? = addresses.target(ofSource: path)
        {
            return index
        }
        return paths(of: name, in: series).lazy.compactMap { articles[$0] }.first
    }

    /// From the folder of its own series on, and from that of all.
    private func paths(of name: String, in series: Int) -> [String] {
        let plain = name.withoutSlash
        let path = (plain.begins(with: "/") ? plain.dropping("/") : plain).withoutMarkdownEnding
        let isBehindFolder = path.utf8.contains(UInt8(ascii: "/"))
        return isBehindFolder ? [path, folders[series] + path] : [folders[series] + path]
    }

    /// The name of an article that may be meant.
    private mutating func nearest(to name: String, for text: Int, in series: Int) -> String? {
        switch outline.part(numbered: name, of: series) {
        case .article(let index), .heldBack(let index): return texts[index].slug
        case .planned(let entry): return entry.urlName
        case nil: break
        }
        guard budget.allowsSearch() else { return nil }
        let slug = SourceIndex.slug(ofPath: name)
        let path = "/" + name.lowercased()
        let named = folders.indices.filter { series in
            [folders[series], addresses.folder(ofSeries: series)].contains {
                !$0.isEmpty && path.contains("/" + $0.lowercased())
            }
        }
        for owner in named + [series] + folders.indices {
            let isOwn = owner == series
            let candidates = slugs[owner].lazy.filter { [own = texts[text].slug] in !isOwn || $0 != own }
            if let near = NearestName.of(slug, among: candidates) {
                return (isOwn ? "" : addresses.folder(ofSeries: owner)) + near
            }
        }
        return nil
    }
}
