internal import SeriesText

extension ByteRun {
    /// Whether the line that starts at `start` ends a paragraph: nothing stands in it but space and marks of quotes.
    func isBlankLine(at start: Int) -> Bool {
        let end = start + self[start..<count].margin
        return end == count || isLineEnd(at: end)
    }

    /// Whether a paragraph ends in it.
    var holdsBlankLine: Bool {
        var start = 0
        while let end = firstIndex(of: UInt8(ascii: "\n"), from: start) {
            start = end + 1
            if isLineEnd(at: start + self[start..<count].margin) { return true }
        }
        return false
    }

    private func isLineEnd(at index: Int) -> Bool {
        index < count && self[index].isLineEnd
    }
}
