#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Bytes that somebody else owns: a file's text, a C string. Valid as long as its owner is, and never stored longer.
///
/// Access is checked against the bounds; that the owner lives is what the caller vouches for when making one.
@safe @frozen public struct ByteRun {
    @usableFromInline let base: UnsafePointer<UInt8>?
    /// How many there are.
    public let count: Int

    /// A view of the bytes of `buffer`, which must stay where they are as long as the view is used.
    @inlinable public init(_ buffer: UnsafeBufferPointer<UInt8>) {
        unsafe base = buffer.baseAddress
        count = buffer.count
    }

    /// A view of a C string without its terminator; empty for NULL.
    public init(cString: UnsafePointer<CChar>?) {
        guard let cString = unsafe cString else {
            unsafe base = nil
            count = 0
            return
        }
        unsafe base = UnsafeRawPointer(cString).assumingMemoryBound(to: UInt8.self)
        count = unsafe strlen(cString)
    }

    /// Whether there are none.
    @inlinable public var isEmpty: Bool { count == 0 }

    /// The byte at `index`, which must be one of the run.
    @inlinable @inline(__always) public subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < count)
        // A run with a byte in it has a base.
        return unsafe base.unsafelyUnwrapped[index]
    }

    /// The given part, whose own indices start at 0 again.
    @inlinable public subscript(range: Range<Int>) -> ByteRun {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return unsafe ByteRun(UnsafeBufferPointer(rebasing: buffer[range]))
    }

    /// The index of the first `byte` at or behind `start`, or nil.
    public func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start >= 0, start < count, let base = unsafe base,
            let found = unsafe memchr(base + start, Int32(byte), count - start)
        else { return nil }
        return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// The index at which the first `part` starts, or nil.
    package func firstIndex(of part: ByteRun) -> Int? {
        guard part.count > 0, let base = unsafe base, let wanted = unsafe part.base else {
            return part.isEmpty ? 0 : nil
        }
        var start = 0
        while let found = firstIndex(of: part[0], from: start), found + part.count <= count {
            if unsafe memcmp(base + found, wanted, part.count) == 0 { return found }
            start = found + 1
        }
        return nil
    }

    /// The same for words of the program.
    package func firstIndex(of part: StaticString) -> Int? {
        part.withUTF8Buffer { unsafe firstIndex(of: ByteRun($0)) }
    }

    package func contains(_ part: StaticString) -> Bool { firstIndex(of: part) != nil }

    /// Whether all bytes are below 128.
    package var isASCII: Bool { firstNonASCII() == nil }

    /// The index of the first byte from 128 on that stands at or behind `start`, or nil: sought many at a time, since whole
    /// files are asked for it.
    func firstNonASCII(from start: Int = 0) -> Int? {
        let bytes = unsafe buffer
        var index = start
        // Nearly all of nearly every text is ASCII.
        while bytes.count - index >= 64, let base = bytes.baseAddress {
            let eight = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: SIMD8<UInt64>.self)
            let four = eight.lowHalf | eight.highHalf
            let two = four.lowHalf | four.highHalf
            if (two.x | two.y) & EightBytes.highBits != 0 { break }
            index += 64
        }
        while index < bytes.count {
            let high = unsafe EightBytes(bytes, from: index).word & EightBytes.highBits
            if high != 0 { return index + high.trailingZeroBitCount / 8 }
            index += 8
        }
        return nil
    }

    /// The index of the first byte below 128 that stands at or behind `start`, or nil.
    func firstASCII(from start: Int) -> Int? {
        let bytes = unsafe buffer
        return (min(start, count)..<count).first { unsafe bytes[$0] < 0x80 }
    }

    package func starts(with prefix: StaticString) -> Bool {
        guard count >= prefix.utf8CodeUnitCount, let base = unsafe base else { return prefix.utf8CodeUnitCount == 0 }
        return unsafe memcmp(base, prefix.utf8Start, prefix.utf8CodeUnitCount) == 0
    }

    package func ends(with suffix: StaticString) -> Bool {
        count >= suffix.utf8CodeUnitCount && self[count - suffix.utf8CodeUnitCount..<count].starts(with: suffix)
    }

    /// Whether the bytes are those of `name`, which has no upper case, but for the case of ASCII letters.
    package func equals(lowercase name: StaticString) -> Bool {
        guard count == name.utf8CodeUnitCount else { return false }
        for index in 0..<count {
            guard unsafe self[index].asciiLowercased == name.utf8Start[index] else { return false }
        }
        return true
    }

    /// The bytes before the first one for which `isInside` is false.
    @inlinable public func prefix(while isInside: (UInt8) -> Bool) -> ByteRun {
        var end = 0
        while end < count, isInside(self[end]) { end += 1 }
        return self[0..<end]
    }

    /// Up to the first line end, which is no part of it.
    package var firstLine: ByteRun { prefix { !$0.isLineEnd } }

    /// The bytes as text; what is not UTF-8 becomes U+FFFD.
    package var text: String { unsafe String(decoding: buffer, as: UTF8.self) }

    /// The bytes themselves, for as long as their owner lives.
    @inlinable public var buffer: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(start: base, count: count) }
}

extension ByteRun: Equatable {
    /// Whether both have the same bytes, wherever those stand.
    public static func == (left: ByteRun, right: ByteRun) -> Bool {
        guard left.count == right.count, let one = unsafe left.base, let other = unsafe right.base else {
            return left.count == right.count
        }
        return unsafe memcmp(one, other, left.count) == 0
    }
}

extension [UInt8] {
    /// Lends the bytes to `body`.
    @inlinable public func withRun<Result, Failure>(_ body: (ByteRun) throws(Failure) -> Result) throws(Failure)
        -> Result
    {
        try unsafe withUnsafeBufferPointer { buffer throws(Failure) in unsafe try body(ByteRun(buffer)) }
    }
}

extension String {
    /// Lends the bytes of the text's UTF-8 to `body`.
    @inlinable public func withRun<Result>(_ body: (ByteRun) throws -> Result) rethrows -> Result {
        // Nearly every string has its bytes in one piece, and lends them without being copied.
        if let result = unsafe try utf8.withContiguousStorageIfAvailable({ unsafe try body(ByteRun($0)) }) {
            return result
        }
        var copy = self
        return try copy.withUTF8 { unsafe try body(ByteRun($0)) }
    }
}
