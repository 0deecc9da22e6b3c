/// Some of the signs from `!` to `?` – punctuation and digits – and perhaps all bytes that are no ASCII: what markup and
/// print are made of, and what few bytes of a text are.
package struct SignSet: Sendable {
    /// A bit for each byte below 64.
    private let signs: UInt64
    private let hasNonASCII: Bool

    /// `signs` are ASCII from `!` to `?`.
    package init(_ signs: StaticString, nonASCII hasNonASCII: Bool = false) {
        self.signs = signs.withUTF8Buffer { unsafe $0.reduce(0) { $0 | 1 << UInt64($1) } }
        self.hasNonASCII = hasNonASCII
    }

    @inline(__always) func contains(_ byte: UInt8) -> Bool {
        byte < 64 ? signs >> UInt64(byte) & 1 == 1 : byte >= 0x80 && hasNonASCII
    }
}

extension ByteRun {
    /// The index of the first byte at or behind `start` that is one of `signs`, or nil. Passes most of a text eight bytes at
    /// a time.
    package func firstIndex(of signs: SignSet, from start: Int = 0) -> Int? {
        let bytes = unsafe buffer
        var index = start
        while index < bytes.count {
            guard let first = unsafe EightBytes(bytes, from: index).firstSign else {
                index += 8
                continue
            }
            index += first
            if unsafe signs.contains(bytes[index]) { return index }
            index += 1
        }
        return nil
    }
}
