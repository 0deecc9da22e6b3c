package import SeriesModel

/// Turns byte offsets of a source text into lines and columns.
///
/// Lines end at LF, CRLF or a lone CR, as in CommonMark 0.30 §2.1. A byte-order mark belongs to none: no editor counts it.
/// Made only when something is to be printed.
package struct LineMap: Sendable {
    private let source: [UInt8]
    /// The offset at which each line starts; never empty.
    private let starts: [Int]

    package init(_ source: [UInt8]) {
        self.source = source
        starts = source.span.lineStarts(in: source.startOfText..<source.count)
    }

    package var lineCount: Int { starts.count }

    /// The stretch that starts at `offset`; an offset behind the end is taken for the end.
    package func span(at offset: Int, length: Int = 1) -> SourceSpan {
        let offset = min(max(starts[0], offset), source.count)
        let line = starts.partitionPoint { $0 <= offset }
        return SourceSpan(line: line, column: offset - starts[line - 1] + 1, length: length)
    }

    /// The bytes of a line, counted from 1, without its end; empty when there is no such line.
    package func line(_ number: Int) -> ArraySlice<UInt8> {
        guard (1...starts.count).contains(number) else { return [] }
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] : source.count
        // Not `removeLast` on the slice, which would copy the line, and that may be a megabyte long.
        while end > start, source[end - 1].isLineEnd { end -= 1 }
        return source[start..<end]
    }
}
