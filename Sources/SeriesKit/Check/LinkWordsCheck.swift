internal import SeriesMarkdown
internal import SeriesModel

/// Nobody can follow a link that shows nothing. Those to what the site has take its name.
enum LinkWordsCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        mistakes.silentLinks.map { span in
            .warning(
                "this link has no words, so that nobody can follow it", at: place(span),
                suggestion: "say in the square brackets what it leads to: […](…), or write <…> to show the address")
        }
    }
}
