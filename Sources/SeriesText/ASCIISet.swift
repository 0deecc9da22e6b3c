/// Some characters of ASCII, as a bit for each.
struct ASCIISet: Sendable {
    private let low: UInt64
    private let high: UInt64

    /// The letters and digits of ASCII, and `signs`.
    init(lettersDigitsAnd signs: StaticString) {
        var bits: (low: UInt64, high: UInt64) = (0, 0)
        for byte in 0..<128 as Range<UInt8> {
            let isSign = signs.withUTF8Buffer { unsafe $0.contains(byte) }
            guard byte.isASCIILetterOrDigit || isSign else { continue }
            if byte < 64 { bits.low |= 1 << UInt64(byte) } else { bits.high |= 1 << UInt64(byte & 63) }
        }
        (low, high) = bits
    }

    @inline(__always) func contains(_ byte: UInt8) -> Bool {
        byte < 128 && (byte < 64 ? low : high) &>> UInt64(byte) & 1 == 1
    }
}
