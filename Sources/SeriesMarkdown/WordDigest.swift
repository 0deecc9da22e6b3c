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

    /// At most seven digits and lower-case letters.
    var text: String {
        var rest = UInt32(truncatingIfNeeded: value ^ value &>> 32)
        let length = Self.powers.count { $0 <= rest }
        return unsafe String(unsafeUninitializedCapacity: length) { digits in
            for position in (0..<length).reversed() {
                let digit = UInt8(rest % 36)
                unsafe digits[position] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                rest /= 36
            }
            return length
        }
    }

    /// A number has as many digits as there are of these up to it; the first one stands for the digit that 0 has, too.
    private static let powers: [UInt32] = [0, 36, 1296, 46656, 1_679_616, 60_466_176, 2_176_782_336]

    private mutating func mix(_ word: UInt64) {
        value = (value ^ word) &* 0x100_0000_01B3
        value ^= value &>> 32
    }
}
