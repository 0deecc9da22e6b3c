internal import SeriesText

/// What stands for a stretch of words, or for several.
///
/// It is FNV-1a on eight bytes at a time, for speed, with a shift that lets the high bits of a product reach the low ones.
/// Two stretches that differ have the same text with a chance of one in 2³². Not for anything that somebody would forge.
struct WordDigest: Sendable, Hashable {
    private var hash = FNV1a()

    mutating func add(_ words: ByteRun) {
        let bytes = unsafe UnsafeRawBufferPointer(words.buffer)
        func word(at index: Int) -> UInt64 {
            UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        }
        var index = 0
        if bytes.count >= 32 {
            // Four side by side, since each product waits for the one before it.
            var (one, two, three, four) = (WordDigest(), WordDigest(), WordDigest(), WordDigest())
            while index + 32 <= bytes.count {
                one.mix(word(at: index))
                two.mix(word(at: index + 8))
                three.mix(word(at: index + 16))
                four.mix(word(at: index + 24))
                index += 32
            }
            add(one)
            add(two)
            add(three)
            add(four)
        }
        while index + 8 <= bytes.count {
            mix(word(at: index))
            index += 8
        }
        if index < bytes.count { mix(unsafe EightBytes(words.buffer, from: index).word) }
        // Zeros behind the last byte are no bytes of the words.
        mix(UInt64(bytes.count))
    }

    mutating func add(_ other: WordDigest) { mix(other.hash.value) }

    /// At most seven digits and lower-case letters.
    var text: String {
        var rest = UInt32(truncatingIfNeeded: hash.value ^ hash.value &>> 32)
        // By hand, since each heading has one, and the general way takes five times as long.
        return unsafe String(unsafeUninitializedCapacity: 7) { digits in
            var start = digits.count
            repeat {
                let digit = UInt8(truncatingIfNeeded: rest % 36)
                start -= 1
                unsafe digits[start] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                rest /= 36
            } while rest > 0
            for index in start..<digits.count { unsafe digits[index - start] = digits[index] }
            return digits.count - start
        }
    }

    private mutating func mix(_ word: UInt64) {
        hash.add(word)
        hash.value ^= hash.value &>> 32
    }
}
