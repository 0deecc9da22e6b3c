internal import SeriesMarkdown
internal import SeriesModel

/// Four spaces make code of what stands behind an empty line, also where the HTML around it is indented. One warning for a
/// text: its other parts are mostly like the first.
enum IndentedPartCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        // Where raw HTML is refused, that is told.
        guard mistakes.refusedHTML.isEmpty, let part = mistakes.indentedPart else { return [] }
        let (mistake, otherWay) =
            switch part.kind {
            case .fence: ("this Markdown is shown as it stands, since four spaces in front of it make code of it", "")
            case .html:
                (
                    "this HTML is shown as it stands, since four spaces in front of it make code of it",
                    ", or leave out the empty line above it"
                )
            case .text:
                (
                    "this text is shown as code, since four spaces stand in front of it",
                    ", or put it between '```' if it is code"
                )
            }
        return [.warning(mistake, at: place(part.span), suggestion: "indent it by three spaces at most" + otherWay)]
    }
}
