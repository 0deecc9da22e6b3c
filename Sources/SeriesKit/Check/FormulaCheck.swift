internal import SeriesMarkdown
internal import SeriesModel

/// Markdown would change formulas that nobody told it of. One warning for a text: where there is one, there are more.
enum FormulaCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        guard let formula = mistakes.formula else { return [] }
        return [
            .warning(
                "this looks like a formula, and is read as Markdown", at: place(formula),
                suggestion:
                    "write 'math: true' at the top of the text, and it stays as it is for a program such as KaTeX;"
                    + " if it is none, write '\\$'")
        ]
    }
}
