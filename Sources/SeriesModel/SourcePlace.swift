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

    /// To Swift, an `é` of one character is one of two; to the disk they name two files.
    public static func == (one: SourcePlace, other: SourcePlace) -> Bool {
        one.span == other.span && one.file.utf8.elementsEqual(other.file.utf8)
    }
}
