internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// Which texts use which terms, and what becomes of each use.
struct TermUses: Sendable {
    /// A use that readers see as such.
    struct Shown: Sendable {
        enum Role: Sendable {
            /// The place that links to the term lead to.
            case definition(id: String)
            /// A link; the id is that of the sentence which tells what the term means.
            case link(meaningID: String)
        }

        let term: Int
        /// In the HTML of the text.
        let range: Range<Int>
        let role: Role
    }

    /// A term in a text that comes before the one that defines it.
    struct Early: Sendable {
        let term: Int
        let text: Int
        let span: SourceSpan
    }

    let book: TermBook
    /// By text, in ascending order of their places.
    private(set) var shown: [Int: [Shown]] = [:]
    /// The ids of definitions, by text.
    private(set) var ids: [Int: Set<String>] = [:]
    /// For each term its place in the text that defines it; nil when that does not hold it.
    private(set) var definitions: [SiteURL?]
    /// For each term the other texts that hold it, in reading order.
    private(set) var texts: [[Int]]
    private(set) var early: [Early] = []
    /// For each term its entry in the glossary.
    private let entries: [SiteURL]

    init(of book: TermBook, in parsed: [ParsedText], _ outline: Outline, _ addresses: AddressBook) {
        self.book = book
        definitions = book.terms.map { _ in nil }
        texts = book.terms.map { _ in [] }
        entries = zip(book.pages, addresses.glossaries).flatMap { page, address in
            book.terms[page.terms].map { address.url.with(fragment: $0.id.asURLFragment) }
        }
        if book.isEmpty { return }
        for articles in outline.articles {
            for index in articles where !parsed[index].fragment.termUses.isEmpty {
                note(index, parsed, outline, addresses)
            }
        }
    }

    /// Where links to the term lead.
    func url(of term: Int) -> SiteURL { definitions[term] ?? entries[term] }

    private mutating func note(_ index: Int, _ parsed: [ParsedText], _ outline: Outline, _ addresses: AddressBook) {
        let (fragment, series) = (parsed[index].fragment, parsed[index].text.series)
        let ofHeadings = fragment.headings.map(\.id) + fragment.formerIDs.map(\.id)
        var names = UniqueNames(taken: fragment.anchors.union(ofHeadings))
        var shown: [Shown] = []
        for use in fragment.termUses {
            let term = book.terms[use.term]
            if term.definedIn == index {
                let id = names.unique(term.id)
                ids[index, default: []].insert(id)
                definitions[use.term] = addresses.texts[index]?.url.with(fragment: id.asURLFragment)
                shown.append(Shown(term: use.term, range: use.range, role: .definition(id: id)))
                continue
            }
            texts[use.term].append(index)
            if let definedIn = term.definedIn, parsed[definedIn].text.series == series,
                outline.numbers[index] > 0, outline.numbers[index] < outline.numbers[definedIn]
            {
                early.append(Early(term: use.term, text: index, span: use.span))
                continue
            }
            let id = names.unique(term.id + "-meaning")
            shown.append(Shown(term: use.term, range: use.range, role: .link(meaningID: id)))
        }
        self.shown[index] = shown
    }
}
