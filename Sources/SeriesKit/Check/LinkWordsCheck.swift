internal import SeriesMarkdown
internal import SeriesModel

/// Nobody can follow a link that shows nothing. Those to what the site has take its name.
enum LinkWordsCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        mistakes.silentLinks.map { link in
            switch link.content {
            case .nothing:
                .warning(
                    "this link has no words, so that nobody can follow it", at: place(link.span),
                    suggestion:
                        "say in the square brackets what it leads to: […](…), or write <…> to show the address")
            case .pictures:
                .warning(
                    "this link shows a picture without words, so that not everybody knows where it leads",
                    at: place(link.span), suggestion: "say in the square brackets of the picture what it leads to: ![…]"
                )
            }
        }
    }
}
