internal import SeriesMarkdown
internal import SeriesModel

/// The name of a file with spaces in it needs pointed brackets to be a destination: without, all of the link is text.
enum SpacedLinkCheck {
    static func diagnostics(
        for fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        fragment.spacedLinks.map { link in
            .warning(
                "this is no \(link.isImage ? "picture" : "link"): a destination ends at its first space",
                at: place(link.span), suggestion: "put it in pointed brackets: <\(link.name)>")
        }
    }
}
