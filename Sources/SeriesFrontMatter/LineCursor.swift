import SeriesModel
import SeriesText

/// Finds lines and columns for values in the order in which they are written, without a table of all lines.
struct LineCursor {
    private let source: YAMLSource
    private var offset: Int
    private var line: Int
    private var lineStart: Int

    init(_ source: YAMLSource) {
        self.source = source
        offset = source.range.lowerBound
        line = source.firstLine
        lineStart = offset
    }

    /// Where `range` starts, in the whole file, and how much of it lies on that line.
    mutating func span(of range: Range<Int>) -> SourceSpan {
        if range.lowerBound < offset { self = LineCursor(source) }
        let source = self.source.bytes
        let bytes = source.span
        while offset < range.lowerBound {
            let byte = bytes[offset]
            offset += 1
            if byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r") && !(offset < bytes.count && bytes[offset] == UInt8(ascii: "\n"))
            {
                line += 1
                lineStart = offset
            }
        }
        var end = offset
        while end < range.upperBound, !bytes[end].isLineEnd { end += 1 }
        return SourceSpan(line: line, column: offset - lineStart + 1, length: max(1, end - offset))
    }
}
