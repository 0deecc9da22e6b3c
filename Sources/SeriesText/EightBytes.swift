/// Eight bytes of a text in one number, so that most of a text can be passed eight at a time.
@frozen public struct EightBytes {
    /// The bytes, the first one lowest.
    public let word: UInt64

    /// The high bits of all eight bytes.
    @inlinable @inline(__always) public static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// The bytes from `index` on, which is one of `bytes`; zeros behind the last.
    @inlinable @inline(__always) public init(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) {
        let missing = index + 8 - bytes.count
        guard missing > 0, let base = bytes.baseAddress else {
            word = unsafe bytes.baseAddress.map { unsafe Self.load($0 + index) } ?? 0
            return
        }
        if missing <= index {
            // All eight that end where the text ends, less those before `index`.
            word = unsafe Self.load(base + index - missing) >> (8 * UInt64(missing))
            return
        }
        var word: UInt64 = 0
        var last = bytes.count
        while last > index {
            last -= 1
            word = unsafe word << 8 | UInt64(bytes[last])
        }
        self.word = word
    }

    @inlinable @inline(__always) static func load(_ start: UnsafePointer<UInt8>) -> UInt64 {
        unsafe UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
    }

    /// The position of the first byte that is neither a space nor a letter nor a control character, as few bytes of a
    /// text are: from `!` to `?`, or no ASCII. Nil when there is none. (`@`, brackets and the like pass as letters.)
    @inlinable @inline(__always) public var firstSign: Int? {
        let lowFive = (word & 0x1F1F_1F1F_1F1F_1F1F) &+ 0x1F1F_1F1F_1F1F_1F1F
        // Bit 5 of a byte: one of the five below is set, it is itself, and bit 6 is not.
        let signs = lowFive & word & ~(word >> 1)
        let found = (signs << 2 | word) & Self.highBits
        return found == 0 ? nil : found.trailingZeroBitCount / 8
    }
}
