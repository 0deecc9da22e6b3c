/// A stretch of one line of a source file.
///
/// `line` and `column` count from 1. Columns and `length` are bytes of UTF-8, as in the specifications of
/// CommonMark and YAML; the printer turns them into terminal cells.
public struct SourceSpan: Sendable, Hashable {
    /// From 1.
    public var line: Int
    /// From 1, in bytes.
    public var column: Int
    /// How many bytes are meant, at least 1 when a caret is to be drawn under more than a point.
    public var length: Int

    /// A stretch of `length` bytes that starts at `line` and `column`.
    public init(line: Int, column: Int, length: Int = 1) {
        self.line = line
        self.column = column
        self.length = length
    }

    /// Whether it starts in front of `other`.
    package func isBefore(_ other: SourceSpan) -> Bool { (line, column) < (other.line, other.column) }
}
