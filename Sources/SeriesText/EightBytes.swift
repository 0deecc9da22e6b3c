/// Eight bytes of a text in one number, so that most of a text can be passed many at a time.
@frozen public struct EightBytes {
    /// The bytes, the first one lowest.
    public let word: UInt64

    /// The high bits of all eight bytes.
    @inlinable @inline(__always) public static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// The bytes from `index` on, which is one of `bytes`; zeros behind the last.
    @inlinable @inline(__always) public init(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) {
        guard let base = bytes.baseAddress, bytes.count &- index >= 8 else {
            word = unsafe Self.last(bytes, from: index)
            return
        }
        word = unsafe UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
    }

    /// The bytes from `index` on when there are fewer than eight.
    @usableFromInline @inline(never)
    static func last(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> UInt64 {
        var word: UInt64 = 0
        var position = bytes.count
        while position > index {
            position -= 1
            word = unsafe word &<< 8 | UInt64(bytes[position])
        }
        return word
    }
}
