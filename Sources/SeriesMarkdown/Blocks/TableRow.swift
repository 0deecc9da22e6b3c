internal import SeriesText

/// The cells of a line of a table (GFM 0.29 §4.10): between pipes, of which the outer ones may be left out.
enum TableRow {
    /// Where the cells of the line that is `line` of `source` stand, without the space around them. Empty when the line has
    /// none, as `|` alone.
    ///
    /// Every pipe behind a backslash is part of its cell, however many backslashes there are: that is what GitHub does.
    static func cells(of source: ByteRun, _ line: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        cells.reserveCapacity(8)
        var index = line.lowerBound
        func isPipe() -> Bool { source[index] == UInt8(ascii: "|") }
        if !line.isEmpty, isPipe() { index += 1 }
        while index < line.upperBound {
            while index < line.upperBound, isSpace(source[index]) { index += 1 }
            let start = index
            while index < line.upperBound, !isPipe() || index > start && source[index - 1] == UInt8(ascii: "\\") {
                index += 1
            }
            // What follows the last pipe is a cell only if there is something.
            guard index < line.upperBound || index > start else { break }
            cells.append(trimmed(source, start..<index))
            index += 1
        }
        return cells
    }

    /// Whether `line` has any cell.
    static func hasCells(_ line: ByteRun) -> Bool {
        let start = isPipe(line, 0) ? 1 : 0
        return start + line[start..<line.count].prefix(while: isSpace).count < line.count
    }

    private static func trimmed(_ line: ByteRun, _ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, isSpace(line[end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }

    private static func isPipe(_ line: ByteRun, _ index: Int) -> Bool {
        index < line.count && line[index] == UInt8(ascii: "|")
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
    }
}
