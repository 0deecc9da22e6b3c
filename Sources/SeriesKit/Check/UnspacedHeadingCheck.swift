internal import SeriesMarkdown
internal import SeriesModel

/// A heading needs a space behind its `#`. One warning for all in a text: where one lacks it, mostly all do.
enum UnspacedHeadingCheck {
    static func diagnostics(
        for fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        guard let first = fragment.unspacedHeadings.first else { return [] }
        let marks = String(repeating: "#", count: first.level)
        return [
            .warning(
                "this is no heading, since no space follows '\(marks)'"
                    + LikeOthers.words(for: fragment.unspacedHeadings.count),
                at: place(first.span), suggestion: "write one behind it, or '\\\(marks)' to show it as it stands")
        ]
    }
}
