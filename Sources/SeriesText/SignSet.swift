/// Some of the signs from `!` to `?` – punctuation and digits – and perhaps all bytes that are no ASCII: what markup and
/// print are made of, and what few bytes of a text are.
package struct SignSet: Sendable {
    /// A bit for each byte below 64.
    private let signs: UInt64
    /// The same for those of which one alone does not count.
    private let doubled: UInt64
    private let hasNonASCII: Bool

    /// `signs` are ASCII from `!` to `?`; `doubled` are some of them that count only where another of their kind follows.
    package init(_ signs: StaticString, doubled: StaticString = "", nonASCII hasNonASCII: Bool = false) {
        self.signs = Self.bits(signs)
        self.doubled = Self.bits(doubled)
        self.hasNonASCII = hasNonASCII
    }

    private static func bits(_ signs: StaticString) -> UInt64 {
        signs.withUTF8Buffer { unsafe $0.reduce(0) { $0 | 1 << UInt64($1) } }
    }

    /// Whether the byte at `index` is one of them, and counts.
    @inline(__always) fileprivate func holds(_ index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let byte = unsafe bytes[index]
        guard byte < 64 else { return hasNonASCII && byte >= 0x80 }
        guard signs &>> UInt64(byte) & 1 == 1 else { return false }
        guard doubled &>> UInt64(byte) & 1 == 1 else { return true }
        return unsafe index + 1 < bytes.count && bytes[index + 1] == byte
    }
}

extension ByteRun {
    /// The index of the first byte at or behind `start` that is one of `signs` and counts, or nil. Passes most of a text
    /// sixteen bytes at a time.
    package func firstIndex(of signs: SignSet, from start: Int = 0) -> Int? {
        let bytes = unsafe buffer
        var index = start
        while index < bytes.count {
            let marks = Self.marks(unsafe EightBytes.pair(bytes, from: index))
            if marks != .zero {
                if let found = unsafe signs.first(of: marks.x, in: bytes, at: index) { return found }
                if let found = unsafe signs.first(of: marks.y, in: bytes, at: index + 8) { return found }
            }
            index &+= 16
        }
        return nil
    }

    /// The high bits of the bytes that are neither a space nor a letter nor a control character, as few bytes of a text are:
    /// from `!` to `?`, or no ASCII. (`@`, brackets and the like pass as letters.)
    @inline(__always)
    private static func marks(_ words: SIMD2<UInt64>) -> SIMD2<UInt64> {
        let five = SIMD2<UInt64>(repeating: 0x1F1F_1F1F_1F1F_1F1F)
        // Bit 5 of a byte: one of the five below is set, it is itself, and bit 6 is not.
        let signs = ((words & five) &+ five) & words & ~(words &>> 1)
        return (signs &<< 2 | words) & SIMD2(repeating: EightBytes.highBits)
    }
}

extension SignSet {
    /// The index of the first sign among the marked ones of eight bytes that start at `index`.
    @inline(__always)
    fileprivate func first(of marks: UInt64, in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        var marks = marks
        while marks != 0 {
            let found = index &+ marks.trailingZeroBitCount &>> 3
            if unsafe holds(found, of: bytes) { return found }
            marks &= marks &- 1
        }
        return nil
    }
}
