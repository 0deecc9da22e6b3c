internal import SeriesText

/// A document in which stretches were replaced, line for line.
struct RewrittenText {
    let text: ByteBuffer
    /// Lines count from 0.
    let shifts: ColumnShifts
}

/// Copies a document and replaces stretches of it, one behind the other.
struct TextRewriter {
    private let source: ByteRun
    private var text = ByteBuffer()
    private var shifts = ColumnShifts()
    /// Up to where the source is in `text`.
    private var copied = 0

    init(_ source: ByteRun) {
        self.source = source
    }

    /// Puts what `write` appends in the place of the bytes at `range`, which are on that line.
    mutating func replace(_ range: Range<Int>, on line: LinePlace, _ write: (inout ByteBuffer) -> Void) {
        text.append(source[copied..<range.lowerBound])
        let start = text.count
        write(&text)
        copied = range.upperBound
        shifts.note(
            line: line.number, column: range.lowerBound - line.start + 1, growth: text.count - start - range.count)
    }

    /// The whole document; nil when nothing was replaced.
    consuming func finish() -> RewrittenText? {
        guard text.count > 0 else { return nil }
        text.append(source[copied..<source.count])
        return RewrittenText(text: text, shifts: shifts)
    }
}
