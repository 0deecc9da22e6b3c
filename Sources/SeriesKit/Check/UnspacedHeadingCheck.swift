internal import SeriesMarkdown
internal import SeriesModel

/// A heading needs a space behind its `#`. One warning for all in a text: where one lacks it, mostly all do.
enum UnspacedHeadingCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        guard let first = mistakes.unspacedHeadings.first else { return [] }
        let marks = String(repeating: "#", count: first.level)
        return [
            .warning(
                "this is no heading, since no space follows '\(marks)'"
                    + LikeOthers.words(for: mistakes.unspacedHeadings.count),
                at: place(first.span), suggestion: "write one behind it, or '\\\(marks)' to show it as it stands")
        ]
    }
}
