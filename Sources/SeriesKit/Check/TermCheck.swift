internal import SeriesFrontMatter
internal import SeriesModel

/// A term is explained before it is used, and where its part says so.
enum TermCheck {
    static func diagnostics(for uses: TermUses, _ settings: SiteSettings, _ texts: [ParsedText]) -> [Diagnostic] {
        if uses.book.isEmpty { return uses.book.diagnostics }
        let terms = uses.book.terms
        return uses.book.diagnostics + uses.early.map { early(terms[$0.term], $0, texts) }
            + zip(terms, uses.definitions).compactMap { term, definition in
                definition == nil ? absent(term, uses.book, settings, texts) : nil
            }
    }

    private static func early(_ term: TermBook.Term, _ use: TermUses.Early, _ texts: [ParsedText]) -> Diagnostic {
        .warning(
            "'\(term.entry.name.value)' is used here, and a later part defines it",
            at: texts[use.text].place(use.span),
            suggestion: "define it in this part or in one before, or use another word here",
            related: [.init("it is defined here", at: term.place)])
    }

    /// What the text of its own part does not hold.
    private static func absent(
        _ term: TermBook.Term, _ book: TermBook, _ settings: SiteSettings, _ texts: [ParsedText]
    ) -> Diagnostic? {
        // Where no terms are looked for, none are missing.
        guard let definedIn = term.definedIn, texts[definedIn].unread == nil,
            !book.matchers(for: texts[definedIn], settings).isEmpty
        else { return nil }
        let text = texts[definedIn]
        let isOwn = term.source == text.text.path
        return .warning(
            "the text of \(isOwn ? "this part" : "that part") does not hold '\(term.entry.name.value)'",
            at: term.place,
            suggestion: "links lead to the glossary until it does; if the text has the term in another form, "
                + "name that under 'also'",
            related: isOwn ? [] : [.init("the part that is to define it", at: text.place)])
    }
}
