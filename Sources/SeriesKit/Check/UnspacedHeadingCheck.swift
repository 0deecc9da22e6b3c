internal import SeriesMarkdown
internal import SeriesModel

/// A heading needs a space behind its `#`. One warning for all in a text: where one lacks it, mostly all do.
enum UnspacedHeadingCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        LikeOthers.first(of: mistakes.unspacedHeadings, at: \.span, by: { _ in true }) { first, count in
            let marks = String(repeating: "#", count: first.level)
            return .warning(
                "this is no heading, since no space follows '\(marks)'" + LikeOthers.words(for: count),
                at: place(first.span), suggestion: "write one behind it, or '\\\(marks)' to show it as it stands")
        }
    }
}
