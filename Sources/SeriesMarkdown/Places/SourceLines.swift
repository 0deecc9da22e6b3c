internal import SeriesModel
internal import SeriesText

/// The lines of what libcmark read, and where each place in them is in the file of the author.
///
/// Lines are counted up to the one that somebody goes to, mostly from the first to the last. It must not outlive `text`.
struct SourceLines {
    /// What libcmark read.
    let text: ByteRun
    let prepared: PreparedSource
    /// The number of the line in the author's file with which the document begins.
    private let firstLine: Int
    private let hasCarriageReturns: Bool
    /// The line that somebody went to last, and its offset.
    private(set) var number = 1
    private(set) var start = 0
    /// The same for the lines of cells in front of the document, while those of the document are searched, and the other
    /// way round.
    private var other = (number: 1, start: 0)
    private var isAmongCells = false
    /// The offsets of all lines, once somebody goes back to an earlier one.
    private var starts: [Int] = []

    /// Those of `text`, made from a document whose first line is line `firstLine` of its file.
    init(_ text: ByteRun, of prepared: PreparedSource, firstLine: Int) {
        self.text = text
        self.prepared = prepared
        self.firstLine = firstLine
        hasCarriageReturns = text.firstIndex(of: UInt8(ascii: "\r")) != nil
    }

    /// The line that somebody went to, without its end.
    var line: ByteRun { text[start..<text.count].firstLine }

    mutating func go(to target: Int) {
        if isAmongCells != (target <= prepared.headingCount) {
            isAmongCells.toggle()
            (other, (number, start)) = ((number, start), other)
        }
        // Footnotes are shown behind the document, wherever they are written.
        if target < number { findAll() }
        if !starts.isEmpty {
            number = min(max(1, target), starts.count)
            start = starts[number - 1]
            return
        }
        while number < target, let next = end(ofLineAt: start) {
            start = next
            number += 1
        }
    }

    /// The offset behind the line end that follows `start`, nil on the last line.
    func end(ofLineAt start: Int) -> Int? {
        guard hasCarriageReturns else {
            return text.firstIndex(of: UInt8(ascii: "\n"), from: start).map { $0 + 1 }
        }
        var index = start
        while index < text.count {
            let byte = text[index]
            index += 1
            if byte == UInt8(ascii: "\n") { return index }
            if byte == UInt8(ascii: "\r") {
                return index < text.count && text[index] == UInt8(ascii: "\n") ? index + 1 : index
            }
        }
        return nil
    }

    /// The places of all lines have to be known for what follows.
    mutating func findAll() {
        if starts.isEmpty { starts = text.lineStarts }
    }

    /// The offset of that line, that of the end behind the last one.
    func start(of number: Int) -> Int {
        number <= starts.count ? starts[number - 1] : text.count
    }

    /// The line with the byte at `offset`, and the offset at which it starts.
    func line(at offset: Int) -> (number: Int, start: Int) {
        let number = starts.partitionPoint { $0 <= offset }
        return (number, starts[number - 1])
    }

    /// Whether a heading in front of the document stands at `offset`, a cell of a table.
    func isInCell(_ offset: Int) -> Bool { offset < start(of: prepared.headingCount + 1) }

    func span(at offset: Int, length: Int) -> SourceSpan {
        let line = line(at: offset)
        return span(line: line.number, column: offset - line.start + 1, length: length)
    }
}

/// From lines and columns of what libcmark read to the author's.
extension SourceLines {
    /// The span for `length` bytes of a line. Both ends are traced back: between them, something may be longer or shorter
    /// than the author wrote it.
    func span(line: Int, column: Int, length: Int = 1) -> SourceSpan {
        span(
            from: prepared.origin(line: line, column: column), to: prepared.origin(line: line, column: column + length))
    }

    func span(of stretch: ExtendedSource.Stretch) -> SourceSpan {
        span(
            from: prepared.originOfInlinePlace(line: stretch.line, column: stretch.column),
            to: prepared.originOfInlinePlace(line: stretch.line, column: stretch.endColumn))
    }

    func span(from start: (line: Int, column: Int), to end: (line: Int, column: Int)) -> SourceSpan {
        SourceSpan(
            line: firstLine + start.line - 1, column: start.column, length: max(1, end.column - start.column))
    }
}
