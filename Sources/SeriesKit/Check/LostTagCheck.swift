internal import SeriesMarkdown
internal import SeriesModel

/// Text in angle brackets that is a tag to browsers, `List<String>`. One warning for a text: who writes one mostly writes many.
enum LostTagCheck {
    /// So many more are shown with the first.
    private static let mostPlaces = 4

    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        // Where raw HTML is refused, that is told.
        guard mistakes.refusedHTML.isEmpty, let lost = mistakes.lostTags, let first = lost.places.first else {
            return []
        }
        let message =
            lost.count == 1
            ? "browsers take this for a tag, and do not show it"
            : "browsers take this and \(lost.count - 1) more like it for tags, and do not show them"
        return [
            .warning(
                message, at: place(first),
                suggestion: lost.isInBlock
                    ? "write '&lt;' for its '<'" : "put it in backticks, or write '&lt;' for its '<'",
                related: lost.places.dropFirst().prefix(mostPlaces).map { .init("and this", at: place($0)) })
        ]
    }
}
