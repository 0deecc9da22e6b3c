internal import SeriesMarkdown
internal import SeriesModel

/// What stands at the margin ends a list. A warning, since two lists may be meant.
enum TornListCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        guard let torn = mistakes.tornList else { return [] }
        return [
            .warning(
                "this block of code ends the list above it, and the item below it is number 1 again",
                at: place(torn.span),
                suggestion: "indent it by \(torn.indentation) spaces, all lines of it, to keep it in the item above")
        ]
    }
}
