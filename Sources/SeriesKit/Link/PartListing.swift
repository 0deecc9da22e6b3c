internal import SeriesFrontMatter
internal import SeriesText

/// What the entries of a series' `parts:` mean: each with the article that it names, and what does not fit.
struct PartListing: Sendable {
    enum Meaning: Sendable, Equatable {
        case article(Int)
        case planned
        /// There is no such article. `near` may be meant, which stands nowhere else in the list.
        case unknown(near: Int?)
        /// The entry at that position says the same.
        case repeated(first: Int)
        /// Planned, and yet there is an article of that slug.
        case written(Int)
    }

    /// For each entry.
    private(set) var meanings: [Meaning] = []
    /// Articles that no entry names or may mean, in natural order. Drafts may be among them.
    private(set) var forgotten: [Int] = []

    /// `articles` are those of the series, held back or not, in natural order; `folder` is that of the series.
    init(_ list: PartList, of articles: [Int], in folder: String, _ texts: [ParsedText]) {
        var names: [String: Int] = [:]
        var slugs: [String: Int] = [:]
        for index in articles {
            for name in Self.names(of: texts[index], in: folder) where names[name] == nil { names[name] = index }
            let slug = texts[index].slug
            if !slug.isEmpty, slugs[slug] == nil { slugs[slug] = index }
        }
        var entries: [Int: Int] = [:]
        var planned: [String: Int] = [:]
        for (position, entry) in list.entries.enumerated() {
            switch entry {
            case .article(let written):
                let name = Self.plain(written.value)
                let article = names[name] ?? slugs[name]
                if let article, let first = entries[article] {
                    meanings.append(.repeated(first: first))
                } else if let article {
                    entries[article] = position
                    meanings.append(.article(article))
                } else {
                    meanings.append(.unknown(near: nil))
                }
            case .planned(let entry):
                let slug = entry.urlName
                if let article = slugs[slug] {
                    meanings.append(.written(article))
                } else if !slug.isEmpty, let first = planned[slug] {
                    meanings.append(.repeated(first: first))
                } else {
                    planned[slug] = position
                    meanings.append(.planned)
                }
            case .misread(let entry): meanings.append(slugs[entry.urlName].map { .written($0) } ?? .planned)
            }
        }
        lookForForgotten(list, articles, isListed: { entries[$0] != nil }, texts)
    }

    /// Finds the articles that no entry names, and those of them that an unknown entry probably means.
    private mutating func lookForForgotten(
        _ list: PartList, _ articles: [Int], isListed: (Int) -> Bool, _ texts: [ParsedText]
    ) {
        let written = Set(meanings.compactMap { if case .written(let article) = $0 { article } else { nil } })
        forgotten = articles.filter { !isListed($0) && !written.contains($0) }
        if forgotten.isEmpty { return }
        let free = forgotten.filter { !texts[$0].slug.isEmpty }
        var bySlug: [String: Int] = [:]
        for index in free {
            for slug in [texts[index].slug, texts[index].fileName?.slug ?? ""] where bySlug[slug] == nil {
                bySlug[slug] = index
            }
        }
        var budget = SearchBudget()
        var meant: Set<Int> = []
        for (position, entry) in list.entries.enumerated() {
            guard case .article(let written) = entry, meanings[position] == .unknown(near: nil) else { continue }
            let wanted = SourceIndex.slug(ofPath: written.value)
            var near = bySlug[wanted]
            if near == nil, budget.allowsSearch() {
                let slugs = free.lazy.filter { !meant.contains($0) }.map { texts[$0].slug }
                near = NearestName.of(wanted, among: slugs).flatMap { bySlug[$0] }
            }
            // Renamed, in all but its number.
            if near == nil { near = Self.onlyOne(of: free, numberedAs: written.value, texts) }
            guard let near, meant.insert(near).inserted else { continue }
            meanings[position] = .unknown(near: near)
        }
        forgotten.removeAll(where: meant.contains)
    }

    /// The article whose file has the number that `name` begins with; nil when there is none, and when there are several.
    private static func onlyOne(of articles: [Int], numberedAs name: String, _ texts: [ParsedText]) -> Int? {
        guard let number = FileName(stem: name).number else { return nil }
        let numbered = articles.filter { texts[$0].fileName?.number == number }
        return numbered.count == 1 ? numbered.first : nil
    }

    /// The names under which an article may be listed, its slug aside.
    static func names(of parsed: ParsedText, in folder: String) -> [String] {
        guard case .article(_, let name) = parsed.text.role else { return [] }
        return [parsed.text.path.dropping(folder), name]
    }

    /// Without what may stand around the name of a file.
    static func plain(_ name: String) -> String {
        (name.begins(with: "./") ? name.dropping("./") : name).withoutSlash
    }

    /// As an author lists an article: `04-caching.md`, or the name of its folder.
    static func name(of parsed: ParsedText) -> String {
        guard case .article(_, let name) = parsed.text.role, parsed.text.ownFolder != nil else {
            return parsed.text.path.lastStep
        }
        return name
    }
}

extension PlannedEntry {
    /// Its name in links; empty when its title holds no letter or digit. A slug that is refused is as it has to be.
    var urlName: String { slug.map { Slug.meant(by: $0.value) } ?? Slug.of(title.value) }
}
