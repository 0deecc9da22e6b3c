internal import SeriesMarkdown
internal import SeriesModel

/// Markdown would change formulas that nobody told it of. One warning for a text: where there is one, there are more.
enum FormulaCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        guard let formula = mistakes.lostFormula else { return [] }
        let (message, suggestion) = formula.kind.words
        return [.warning(message, at: place(formula.span), suggestion: suggestion)]
    }
}

extension MarkdownMistakes.LostFormula.Kind {
    fileprivate var words: (message: String, suggestion: String) {
        switch self {
        case .unread:
            (
                "this looks like a formula, and is read as Markdown",
                "write 'math: true' at the top of the text, and it stays as it is for a program such as KaTeX;"
                    + " if it is none, write '\\$'"
            )
        case .inParentheses:
            (
                "this looks like a formula, and Markdown leaves out its backslashes",
                "write it between dollars: $…$, or $$…$$ on lines of its own"
            )
        case .environment:
            (
                "this looks like a formula, and is read as Markdown",
                "put '$$' in front of it and behind it, and write 'math: true' at the top of the text"
            )
        case .bareEnvironment:
            ("this looks like a formula, and is read as Markdown", "put '$$' in front of it and behind it")
        case .fence:
            (
                "this formula is shown as code",
                "write 'math: true' at the top of the text, and it is left to a program such as KaTeX; if it is to be"
                    + " shown as code, write 'tex' behind the fence"
            )
        case .open:
            (
                "these dollars start a formula that does not end in its paragraph",
                "close it with '$$', and leave no empty line in it; if it is none, write '\\$\\$'"
            )
        }
    }
}
