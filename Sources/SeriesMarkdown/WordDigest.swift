internal import SeriesText

/// What stands for a stretch of words, or for several.
///
/// It is FNV-1a on eight bytes at a time, for speed, with a shift that lets the high bits of a product reach the low ones.
/// Two stretches that differ have the same text with a chance of one in 2³². Not for anything that somebody would forge.
struct WordDigest: Sendable, Hashable {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ words: ByteRun) {
        let bytes = unsafe UnsafeRawBufferPointer(words.buffer)
        let whole = bytes.count & ~7
        for index in stride(from: 0, to: whole, by: 8) {
            mix(UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        }
        if whole < bytes.count { mix(unsafe EightBytes(words.buffer, from: whole).word) }
        // Zeros behind the last byte are no bytes of the words.
        mix(UInt64(bytes.count))
    }

    mutating func add(_ other: WordDigest) { mix(other.value) }

    /// At most seven digits and lower-case letters: a number to the base of 36.
    var text: String {
        unsafe String(unsafeUninitializedCapacity: Self.longestText) { digits in
            var rest = UInt32(truncatingIfNeeded: value ^ value &>> 32)
            var start = Self.longestText
            repeat {
                start -= 1
                let digit = UInt8(rest % 36)
                unsafe digits[start] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                rest /= 36
            } while rest > 0
            for index in start..<Self.longestText { unsafe digits[index - start] = digits[index] }
            return Self.longestText - start
        }
    }

    /// In digits: that of 2³² − 1.
    private static let longestText = 7

    private mutating func mix(_ word: UInt64) {
        value = (value ^ word) &* 0x100_0000_01B3
        value ^= value &>> 32
    }
}
