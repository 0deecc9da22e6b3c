internal import SeriesText

extension ByteRun {
    /// What stands between such bytes, in order; nothing is left out but parts of no bytes.
    func parts(between separator: UInt8) -> [ByteRun] {
        var parts: [ByteRun] = []
        var start = 0
        while start < count {
            let end = firstIndex(of: separator, from: start) ?? count
            if start < end { parts.append(self[start..<end]) }
            start = end + 1
        }
        return parts
    }
}
