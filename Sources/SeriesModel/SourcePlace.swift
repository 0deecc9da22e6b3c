/// Where something stands: a file, and in it a stretch of a line when that is known.
public struct SourcePlace: Sendable, Hashable {
    /// The path as people see it, below the site's folder: `content/01-first.md`.
    public var file: String
    /// Nil when the whole file is meant.
    public var span: SourceSpan?

    /// A place in `file`; without a `span` the whole file is meant.
    public init(file: String, span: SourceSpan? = nil) {
        self.file = file
        self.span = span
    }
}
