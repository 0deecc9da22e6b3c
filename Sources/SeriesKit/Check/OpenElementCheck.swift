internal import SeriesMarkdown
internal import SeriesModel

/// Elements in a text that nothing closes: browsers end them somewhere, and do not show a tag that was meant as text. One warning
/// for each name.
enum OpenElementCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        // Where raw HTML is refused, that is told.
        guard mistakes.refusedHTML.isEmpty else { return [] }
        return mistakes.openElements.map { element in
            let others = LikeOthers.words(for: element.count)
            return .warning(
                element.endsInSlash
                    ? "browsers ignore this slash, and nothing closes the <\(element.name)>\(others)"
                    : "this <\(element.name)> is not closed\(others)",
                at: place(element.span),
                suggestion: "write </\(element.name)> behind it, or put it in backticks to show it")
        }
    }
}
