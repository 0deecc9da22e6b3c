internal import SeriesMarkdown
internal import SeriesModel

/// A title is nothing but words, wherever it is shown.
enum TitlePartCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        mistakes.title.map { mistake in
            switch mistake.kind {
            case .link:
                .error(
                    "the title is shown without the name of what this leads to", at: place(mistake.span),
                    suggestion: "write the name in the square brackets")
            case .picture:
                .warning(
                    "the title is shown without this picture", at: place(mistake.span),
                    suggestion: "put it below the title")
            case .html:
                .warning(
                    "this heading is HTML, and gives no title", at: place(mistake.span),
                    suggestion: "write it in Markdown: # …")
            }
        }
    }
}
