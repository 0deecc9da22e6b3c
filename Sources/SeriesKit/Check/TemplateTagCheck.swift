internal import SeriesMarkdown
internal import SeriesModel

/// Tells of the tags of another generator that a text still holds: one warning for each text, however many there are.
enum TemplateTagCheck {
    static func diagnostics(
        for fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        let tags = fragment.templateTags
        guard let first = tags.min(by: { ($0.line, $0.column) < ($1.line, $1.column) }) else { return [] }
        let others =
            switch tags.count {
            case 1: ""
            case 2: ", like another one in this file"
            default: ", like \(tags.count - 1) others in this file"
            }
        return [
            .warning(
                "this is a tag for templates, and is shown as it stands" + others, at: place(first),
                suggestion: "write it in Markdown, or put it in backticks to show it")
        ]
    }
}
