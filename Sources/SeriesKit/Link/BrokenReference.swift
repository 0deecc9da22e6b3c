internal import SeriesModel

/// A broken link and where it is written.
struct BrokenReference: Sendable {
    let link: BrokenLink
    /// The path of the text, from `content/` on.
    let source: String
    let span: SourceSpan
    /// A warning where it may lead to what another generator had.
    let severity: Diagnostic.Severity

    init(_ link: BrokenLink, in source: String, at span: SourceSpan, _ severity: Diagnostic.Severity = .error) {
        self.link = link
        self.source = source
        self.span = span
        self.severity = severity
    }
}
