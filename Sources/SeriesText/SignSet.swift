internal import CVectors

/// Some ASCII signs, and perhaps all bytes that are no ASCII: what few bytes of a text are.
package struct SignSet: Sendable {
    /// Eight bytes, each a sign; those that are left over are like the first.
    fileprivate let signs: UInt64
    /// A bit for each byte below 64 of which one alone does not count.
    private let doubled: UInt64
    /// The high bit where bytes that are no ASCII count.
    fileprivate let high: UInt8

    /// `signs` are one to eight ASCII characters; `doubled` are some of them, below `@`, that count only where another of
    /// their kind follows.
    package init(_ signs: StaticString, doubled: StaticString = "", nonASCII hasNonASCII: Bool = false) {
        assert(1...8 ~= signs.utf8CodeUnitCount, "more than eight do not fit")
        self.signs = signs.withUTF8Buffer { signs in
            (0..<8).reduce(0) { unsafe $0 | UInt64(signs[$1 < signs.count ? $1 : 0]) << UInt64(8 * $1) }
        }
        self.doubled = doubled.withUTF8Buffer { unsafe $0.reduce(0) { $0 | 1 << UInt64($1) } }
        high = hasNonASCII ? 0x80 : 0
    }

    /// Whether the sign at `index` counts.
    @inline(__always) fileprivate func counts(_ index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let byte = unsafe bytes[index]
        guard byte < 64, doubled &>> UInt64(byte) & 1 == 1 else { return true }
        return unsafe index + 1 < bytes.count && bytes[index + 1] == byte
    }
}

extension ByteRun {
    /// The index of the first byte at or behind `start` that is one of `signs` and counts, or nil. Passes most of a text
    /// sixteen bytes at a time.
    package func firstIndex(of signs: SignSet, from start: Int = 0) -> Int? {
        let bytes = unsafe buffer
        guard let base = bytes.baseAddress else { return nil }
        var index = start
        while index < bytes.count {
            var marks = unsafe sixteen_signs(base + index, bytes.count - index, signs.signs, signs.high)
            while marks != 0 {
                let found = index &+ marks.trailingZeroBitCount
                if unsafe signs.counts(found, of: bytes) { return found }
                marks &= marks &- 1
            }
            index &+= 16
        }
        return nil
    }
}
