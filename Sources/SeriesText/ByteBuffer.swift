#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A growing run of UTF-8 bytes: what a page is written into before it goes to the disk in one piece.
///
/// Everything that is appended is copied. Work on runs, not on single bytes: a call per run costs nothing.
package struct ByteBuffer: Sendable {
    /// The content, and behind it memory to grow into: what `Array` does to append a run of bytes takes three times as
    /// long as copying it.
    private var storage: [UInt8]
    package private(set) var count = 0

    package init(capacity: Int = 0) {
        storage = Self.memory(capacity)
    }

    package var last: UInt8? { count > 0 ? storage[count - 1] : nil }

    /// Whether there are only spaces from `offset` on.
    package func isBlank(from offset: Int) -> Bool {
        storage[offset..<count].allSatisfy { $0 == UInt8(ascii: " ") }
    }

    /// A copy of the content.
    package var bytes: [UInt8] { [UInt8](storage[..<count]) }

    package var text: String { String(decoding: storage[..<count], as: UTF8.self) }

    /// Lends the content to `body`.
    package func withRun<Result, Failure>(_ body: (ByteRun) throws(Failure) -> Result) throws(Failure) -> Result {
        try storage.withRun { (run) throws(Failure) in try body(run[0..<count]) }
    }

    /// Forgets the content and keeps the memory, so that one buffer serves many pages.
    package mutating func removeAll() {
        count = 0
    }

    package mutating func removeLast(_ length: Int) {
        precondition(length >= 0 && length <= count)
        count -= length
    }

    /// Writes `literal` over as many bytes at `offset`, which were written before.
    package mutating func replace(at offset: Int, with literal: StaticString) {
        guard offset >= 0, offset + literal.utf8CodeUnitCount <= count else { return }
        unsafe write(literal.utf8Start, literal.utf8CodeUnitCount, at: offset)
    }

    package mutating func append(byte: UInt8) {
        if count == storage.count { grow(by: 1) }
        storage[count] = byte
        count += 1
    }

    package mutating func append(_ literal: StaticString) {
        unsafe append(literal.utf8Start, literal.utf8CodeUnitCount)
    }

    // Literals are to be static strings, which need no reference counting.
    @_disfavoredOverload
    package mutating func append(_ text: String) {
        text.withRun { append($0) }
    }

    /// Appends a stretch of another buffer's content.
    package mutating func append(_ range: Range<Int>, of other: borrowing ByteBuffer) {
        precondition(range.lowerBound >= 0 && range.upperBound <= other.count)
        unsafe other.storage.withUnsafeBufferPointer {
            unsafe append(ByteRun(UnsafeBufferPointer(rebasing: $0[range])))
        }
    }

    package mutating func append(_ bytes: [UInt8]) {
        bytes.withRun { append($0) }
    }

    package mutating func append(_ bytes: ArraySlice<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(ByteRun($0)) }
    }

    package mutating func append(_ run: ByteRun) {
        guard let base = unsafe run.base else { return }
        unsafe append(base, run.count)
    }

    package mutating func append(decimal number: Int) {
        // Most are.
        if 0..<10 ~= number { return append(byte: UInt8(ascii: "0") + UInt8(number)) }
        if number < 0 { append(byte: UInt8(ascii: "-")) }
        var divisor: UInt = 1
        while number.magnitude / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(byte: UInt8(ascii: "0") + UInt8(number.magnitude / divisor % 10))
            divisor /= 10
        }
    }

    @inline(__always)
    private mutating func append(_ start: UnsafePointer<UInt8>, _ length: Int) {
        if storage.count - count < length { grow(by: length) }
        unsafe write(start, length, at: count)
        count += length
    }

    /// Copies to where there is room for it.
    @inline(__always)
    private mutating func write(_ start: UnsafePointer<UInt8>, _ length: Int, at offset: Int) {
        unsafe storage.withUnsafeMutableBufferPointer { memory in
            guard let base = memory.baseAddress else { return }
            unsafe memcpy(base + offset, start, length)
        }
    }

    /// Makes room for `length` bytes more, and for as many again as there are, so that growing takes linear time.
    @inline(never)
    private mutating func grow(by length: Int) {
        let capacity = max(64, 2 * storage.count, count + length)
        var grown = Self.memory(capacity)
        unsafe storage.withUnsafeBufferPointer { old in
            unsafe grown.withUnsafeMutableBufferPointer { new in
                if let from = old.baseAddress, let to = new.baseAddress { unsafe memcpy(to, from, count) }
            }
        }
        storage = grown
    }

    /// Bytes that mean nothing, and so are not set to anything. Few are copied all the same: an array without content is made
    /// by the general way, which looks for the type of its elements, and that takes ten times as long.
    private static func memory(_ capacity: Int) -> [UInt8] {
        if capacity <= few.utf8CodeUnitCount {
            return unsafe [UInt8](UnsafeBufferPointer(start: few.utf8Start, count: capacity))
        }
        return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { _, count in count = capacity }
    }

    private static let few: StaticString = "----------------------------------------------------------------"
}
