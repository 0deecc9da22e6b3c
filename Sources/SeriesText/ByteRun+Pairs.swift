internal import CVectors

extension ByteRun {
    /// The index at or behind `start` of the first byte that is `first` and has `second` behind it, or nil. For what is rare
    /// where each of the two is all over a text: `firstIndex(of: UInt8)` is quicker in passing what is rare itself.
    package func firstIndex(of first: UInt8, before second: UInt8, from start: Int = 0) -> Int? {
        let bytes = unsafe buffer
        guard start >= 0, start < bytes.count, let base = bytes.baseAddress else { return nil }
        let index = unsafe start + bytes_before_pair(base + start, bytes.count - start, first, second)
        return index < bytes.count ? index : nil
    }
}
