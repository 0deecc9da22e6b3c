/// Eight bytes of a text in one number, or sixteen in two, so that most of a text can be passed many at a time.
@frozen public struct EightBytes {
    /// The bytes, the first one lowest.
    public let word: UInt64

    /// The high bits of all eight bytes.
    @inlinable @inline(__always) public static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// The bytes from `index` on, which is one of `bytes`; zeros behind the last.
    @inlinable @inline(__always) public init(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) {
        guard let base = bytes.baseAddress, bytes.count &- index >= 8 else {
            word = unsafe Self.last(bytes, from: index).x
            return
        }
        word = unsafe Self.load(base + index)
    }

    /// Sixteen bytes from `index` on, which is one of `bytes`; zeros behind the last.
    @inlinable @inline(__always)
    public static func pair(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> SIMD2<UInt64> {
        guard let base = bytes.baseAddress, bytes.count &- index >= 16 else { return unsafe last(bytes, from: index) }
        let pair = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: SIMD2<UInt64>.self)
        return SIMD2(UInt64(littleEndian: pair.x), UInt64(littleEndian: pair.y))
    }

    /// The bytes from `index` on when there are fewer than sixteen, in as few loads as it takes: they may overlap.
    @usableFromInline @inline(never)
    static func last(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> SIMD2<UInt64> {
        let count = bytes.count - index
        guard count > 0, let base = bytes.baseAddress else { return .zero }
        let start = unsafe base + index
        if count > 8 {
            return unsafe SIMD2(load(start), load(start + count - 8) &>> UInt64(8 * (16 - count)))
        }
        if count == 8 { return unsafe SIMD2(load(start), 0) }
        if count >= 4 {
            let (first, last) = unsafe (loadFour(start), loadFour(start + count - 4))
            return SIMD2(first | last &<< UInt64(8 * (count - 4)), 0)
        }
        let (first, middle, last) = unsafe (start[0], start[count / 2], start[count - 1])
        let word = UInt64(first) | UInt64(middle) &<< UInt64(8 * (count / 2)) | UInt64(last) &<< UInt64(8 * (count - 1))
        return SIMD2(word, 0)
    }

    @inlinable @inline(__always) static func load(_ start: UnsafePointer<UInt8>) -> UInt64 {
        unsafe UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
    }

    private static func loadFour(_ start: UnsafePointer<UInt8>) -> UInt64 {
        unsafe UInt64(UInt32(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)))
    }
}
