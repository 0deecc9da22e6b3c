internal import SeriesFrontMatter

/// Which articles are to be read before which: what `requires:` of each means.
struct Prerequisites: Sendable {
    enum Meaning: Sendable, Equatable {
        /// By position in the list of all parsed texts.
        case article(Int)
        /// The part at that position of a series, which nobody can read yet: planned, or listed and held back.
        case toCome(series: Int, position: Int)
        case heldBack(Outline.Hold)
        case unknown(near: String?)
    }

    struct Requirement: Sendable {
        let name: Located<String>
        let meaning: Meaning

        /// The published article that it names.
        var article: Int? { if case .article(let text) = meaning { text } else { nil } }
    }

    /// By the text that says so, in the order in which they are written, each once.
    private(set) var requirements: [Int: [Requirement]] = [:]

    init(_ tree: ContentTree, _ texts: [ParsedText], _ outline: Outline, _ addresses: AddressBook) {
        let asking = texts.indices.filter { !texts[$0].frontMatter.requires.isEmpty && outline.heldBack[$0] == nil }
        if asking.isEmpty { return }
        var index = ArticleIndex(tree, texts, outline, addresses)
        for text in asking {
            // Of other texts, `MisplacedKeyCheck` tells.
            guard let series = texts[text].text.series else { continue }
            var known: Set<Int> = []
            requirements[text] = texts[text].frontMatter.requires.compactMap { name in
                guard let meaning = index.meaning(of: name.value, for: text, in: series) else { return nil }
                if case .article(let other) = meaning, !known.insert(other).inserted { return nil }
                return Requirement(name: name, meaning: meaning)
            }
        }
    }

    /// The published articles that `text` requires.
    func articles(requiredBy text: Int) -> [Int] {
        (requirements[text] ?? []).compactMap(\.article)
    }
}
