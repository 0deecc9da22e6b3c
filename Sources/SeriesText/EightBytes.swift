/// Eight bytes of a text in one number, so that most of a text can be passed eight at a time.
struct EightBytes {
    /// The bytes, the first one lowest.
    let word: UInt64

    /// The high bits of all eight bytes.
    @inline(__always) static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    @inline(__always) init(_ word: UInt64) { self.word = word }

    /// The bytes from `index` on; nil where there are no eight.
    @inline(__always) init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        guard index + 8 <= bytes.count, let base = bytes.baseAddress else { return nil }
        word = unsafe UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
    }

    @inline(__always) var isASCII: Bool { word & Self.highBits == 0 }

    /// Among its high bits is one exactly when a byte is `byte`: `(x - 01…) & ~x` for an x in which that byte is 0
    /// (A. Mycroft, 1987; "Bit Twiddling Hacks" by S. E. Anderson). The other bits mean nothing.
    @inline(__always) func places(of byte: UInt8) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let difference = word ^ (ones &* UInt64(byte))
        return (difference &- ones) & ~difference
    }
}
