extension Span<UInt8> {
    /// Whether a line ends with the byte at `index`: LF, or CR without LF behind it (CommonMark 0.30 §2.1).
    @inlinable package func endsLine(at index: Int) -> Bool {
        self[index] == UInt8(ascii: "\n")
            || self[index] == UInt8(ascii: "\r") && !(index + 1 < count && self[index + 1] == UInt8(ascii: "\n"))
    }

    /// The offsets at which the lines of a text start that stands in `range`; at least one.
    package func lineStarts(in range: Range<Int>) -> [Int] {
        var starts = [range.lowerBound]
        for index in range where endsLine(at: index) { starts.append(index + 1) }
        return starts
    }
}

extension ByteRun {
    /// The offsets at which its lines start; that of an empty one at the end is among them.
    package var lineStarts: [Int] { unsafe buffer.span.lineStarts(in: 0..<count) }
}
