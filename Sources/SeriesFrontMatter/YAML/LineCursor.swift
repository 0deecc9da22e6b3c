import SeriesModel
import SeriesText

/// Finds lines and columns for values: mostly without a table of all lines, since one value stands near the one before, on
/// either side of it.
struct LineCursor {
    private let source: YAMLSource
    private var offset: Int
    private var line: Int
    private var lineStart: Int
    /// The offsets of all lines, once somebody goes far back: what aliases stand for lies anywhere.
    private var lineStarts: [Int] = []

    /// So many bytes are walked without a table.
    private static let nearby = 4096

    init(_ source: YAMLSource) {
        self.source = source
        offset = source.range.lowerBound
        line = source.firstLine
        lineStart = offset
    }

    /// Where `range` starts, in the whole file, and how much of it lies on that line.
    mutating func span(of range: Range<Int>) -> SourceSpan {
        if lineStarts.isEmpty, range.lowerBound < offset - Self.nearby {
            lineStarts = source.bytes.span.lineStarts(in: source.range)
        }
        if !lineStarts.isEmpty, abs(range.lowerBound - offset) > Self.nearby {
            jump(to: range.lowerBound)
        } else if range.lowerBound < offset {
            stepBack(to: range.lowerBound)
        }
        let source = self.source.bytes
        let bytes = source.span
        while offset < range.lowerBound {
            if bytes.endsLine(at: offset) {
                line += 1
                lineStart = offset + 1
            }
            offset += 1
        }
        var end = offset
        while end < range.upperBound, !bytes[end].isLineEnd { end += 1 }
        return SourceSpan(line: line, column: offset - lineStart + 1, length: max(1, end - offset))
    }

    private mutating func jump(to target: Int) {
        let index = max(1, lineStarts.partitionPoint { $0 <= target }) - 1
        (offset, line, lineStart) = (target, source.firstLine + index, lineStarts[index])
    }

    private mutating func stepBack(to target: Int) {
        guard target < lineStart else {
            offset = target
            return
        }
        let start = source.range.lowerBound
        let source = self.source.bytes
        let bytes = source.span
        for index in target..<lineStart where bytes.endsLine(at: index) { line -= 1 }
        offset = target
        lineStart = target
        while lineStart > start, !bytes.endsLine(at: lineStart - 1) { lineStart -= 1 }
    }
}
