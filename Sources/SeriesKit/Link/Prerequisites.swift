internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesText

/// Which articles are to be read before which: what `requires:` of each means.
struct Prerequisites: Sendable {
    enum Meaning: Sendable, Equatable {
        /// By position in the list of all parsed texts.
        case article(Int)
        /// A part that nobody can read yet: planned, or listed and held back.
        case toCome
        case heldBack(Int, Outline.Withholding)
        case unknown(near: String?)
        /// What says so is no article.
        case misplaced
    }

    struct Requirement: Sendable {
        let name: Located<String>
        let meaning: Meaning
    }

    /// By the text that says so, in the order in which they are written, each once.
    private(set) var requirements: [Int: [Requirement]] = [:]

    init(_ tree: ContentTree, _ texts: [ParsedText], _ outline: Outline, _ addresses: AddressBook) {
        let asking = texts.indices.filter { !texts[$0].frontMatter.requires.isEmpty && outline.withheld[$0] == nil }
        if asking.isEmpty { return }
        let index = ArticleIndex(tree, texts, addresses)
        for text in asking {
            guard case .article(let series, _) = texts[text].text.role else {
                requirements[text] = texts[text].frontMatter.requires.prefix(1).map {
                    Requirement(name: $0, meaning: .misplaced)
                }
                continue
            }
            var known: Set<Int> = []
            requirements[text] = texts[text].frontMatter.requires.compactMap { name in
                let meaning = Self.meaning(of: name.value, for: text, in: series, index, outline, addresses, texts)
                if case .article(let other) = meaning, !known.insert(other).inserted { return nil }
                return Requirement(name: name, meaning: meaning)
            }
        }
    }

    /// The published articles that `text` requires.
    func articles(requiredBy text: Int) -> [Int] {
        (requirements[text] ?? []).compactMap { requirement in
            if case .article(let other) = requirement.meaning { other } else { nil }
        }
    }

    private static func meaning(
        of name: String, for text: Int, in series: Int, _ index: ArticleIndex, _ outline: Outline,
        _ addresses: AddressBook, _ texts: [ParsedText]
    ) -> Meaning {
        guard let found = index.article(name, from: texts[text].text.path, in: series) else {
            if index.paths(of: name, in: series).contains(where: { addresses.plannedPart(at: $0) != nil }) {
                return .toCome
            }
            return .unknown(near: index.nearest(to: name, in: series))
        }
        guard let reason = outline.withheld[found] else { return .article(found) }
        return outline.isAnnounced(found) ? .toCome : .heldBack(found, reason)
    }
}

/// Articles by the names that authors give them: slug, file or folder; those of other series behind the folder of these.
private struct ArticleIndex {
    private let addresses: AddressBook
    private let folders: [String]
    private var articles: [String: Int] = [:]
    private var slugs: [[String]]

    init(_ tree: ContentTree, _ texts: [ParsedText], _ addresses: AddressBook) {
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
    }

    func article(_ name: String, from path: String, in series: Int) -> Int? {
        if let path = RelativePath.resolve(name, from: path.parentFolder),
            case .text(let index)? = addresses.target(ofSource: path)
        {
            return index
        }
        return paths(of: name, in: series).lazy.compactMap { articles[$0] }.first
    }

    /// From the folder of its own series on, and from that of all.
    func paths(of name: String, in series: Int) -> [String] {
        var plain = name[...]
        if plain.hasPrefix("/") { plain = plain.dropFirst() }
        if plain.hasSuffix("/") { plain = plain.dropLast() }
        if plain.hasSuffix(".md") { plain = plain.dropLast(".md".utf8.count) }
        return plain.contains("/") ? [String(plain), folders[series] + plain] : [folders[series] + plain]
    }

    /// The name of an article that may be meant.
    func nearest(to name: String, in series: Int) -> String? {
        let slug = SourceIndex.slug(ofPath: name)
        if let near = NearestName.of(slug, among: slugs[series]) { return near }
        for other in folders.indices where other != series {
            if let near = NearestName.of(slug, among: slugs[other]) { return folders[other] + near }
        }
        return nil
    }
}
