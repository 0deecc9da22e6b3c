internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel

/// A Markdown file after it was read: what it says about itself, its HTML, and what is wrong with it.
///
/// The source itself is let go of: ten thousand of them are more memory than the site.
struct ParsedText: Sendable {
    let text: ContentTree.Text
    var frontMatter = FrontMatter()
    var fragment = MarkdownFragment()
    var diagnostics: [Diagnostic] = []
    /// Whether `fragment` holds the body; not when the file cannot be read or its front matter does not end.
    var hasBody = false
    /// Bytes of the source.
    var size = 0

    var place: SourcePlace { ContentTree.place(text.path) }
}
