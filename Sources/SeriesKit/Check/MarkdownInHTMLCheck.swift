internal import SeriesMarkdown
internal import SeriesModel

/// A block of HTML goes on up to an empty line, and shows Markdown as it stands. One warning for a text: where one line in front
/// of it is missing, mostly all are.
enum MarkdownInHTMLCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        // Where raw HTML is refused, that is told.
        guard mistakes.refusedHTML.isEmpty, let found = mistakes.markdownInHTML else { return [] }
        let suggestion =
            switch found.kind {
            case .line: "put an empty line between it and the tag above it"
            case .indented: "put an empty line between it and the tag above it, and indent it by three spaces at most"
            case .behindTag: "write it in HTML, or on a line of its own with an empty one above it"
            }
        return [
            .warning(
                "this Markdown is shown as it stands, since it belongs to a block of HTML", at: place(found.span),
                suggestion: suggestion)
        ]
    }
}
