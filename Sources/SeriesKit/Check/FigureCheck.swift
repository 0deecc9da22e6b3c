internal import SeriesMarkdown
internal import SeriesModel

/// Figures should tell what they show to those who cannot see them.
enum FigureCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        mistakes.silentFigures.map { span in
            .warning(
                "this figure has no words for those who cannot see it", at: place(span),
                suggestion: "say in the square brackets what it shows: ![…]")
        }
    }
}
