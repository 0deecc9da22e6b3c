internal import SeriesMarkdown
internal import SeriesModel

/// Tells of what another generator would have read in a text: one warning for its tags and one for its attributes, however
/// many there are.
enum TemplateTagCheck {
    static func diagnostics(
        for fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        let tags = fragment.templateTags.min { ($0.line, $0.column) < ($1.line, $1.column) }.map { first in
            Diagnostic.warning(
                "this is a tag for templates, and is shown as it stands"
                    + LikeOthers.words(for: fragment.templateTags.count),
                at: place(first), suggestion: "write it in Markdown, or put it in backticks to show it")
        }
        return [tags, attributes(in: fragment, at: place)].compactMap(\.self)
    }

    private static func attributes(
        in fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> Diagnostic? {
        let lists = fragment.unreadLists
        // An id is lost if nobody says where it goes.
        guard let shown = lists.first(where: { !$0.readable.isEmpty }) ?? lists.first else { return nil }
        return .warning(
            "these attributes are not read, and are shown as they stand" + LikeOthers.words(for: lists.count),
            at: place(shown.span),
            suggestion: shown.readable.isEmpty
                ? "leave them out, or put them in backticks to show them"
                : "write \(shown.readable) behind the words of the heading, and leave this out")
    }
}
