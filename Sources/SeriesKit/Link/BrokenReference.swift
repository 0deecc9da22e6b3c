internal import SeriesModel

/// A broken link and where it is written.
struct BrokenReference: Sendable {
    let link: BrokenLink
    /// The path of the text, from `content/` on.
    let source: String
    /// Nil where nobody knows any more.
    let span: SourceSpan?
    /// Whether Markdown is there, where a destination with spaces needs pointed brackets.
    let isMarkdown: Bool
    /// A warning where it may lead to what another generator had.
    let severity: Diagnostic.Severity

    init(
        _ link: BrokenLink, in source: String, at span: SourceSpan?, isMarkdown: Bool = false,
        _ severity: Diagnostic.Severity = .error
    ) {
        self.link = link
        self.source = source
        self.span = span
        self.isMarkdown = isMarkdown
        self.severity = severity
    }
}
