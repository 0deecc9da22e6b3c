/// A growing run of UTF-8 bytes: what a page is written into before it goes to the disk in one piece.
///
/// Everything that is appended is copied. Work on runs, not on single bytes: a call per run costs nothing.
package struct ByteBuffer: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    package var count: Int { bytes.count }

    package var last: UInt8? { bytes.last }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets the content and keeps the memory, so that one buffer serves many pages.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    package mutating func removeLast(_ count: Int) {
        bytes.removeLast(count)
    }

    /// Writes `literal` over as many bytes at `offset`, which were written before.
    package mutating func replace(at offset: Int, with literal: StaticString) {
        let end = offset + literal.utf8CodeUnitCount
        guard offset >= 0, end <= bytes.count else { return }
        unsafe bytes.replaceSubrange(
            offset..<end, with: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    package mutating func append(byte: UInt8) {
        bytes.append(byte)
    }

    package mutating func append(_ literal: StaticString) {
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    package mutating func append(_ text: String) {
        // Nearly every string has its bytes in one piece, which is copied three times as fast.
        if unsafe text.utf8.withContiguousStorageIfAvailable({ unsafe bytes.append(contentsOf: $0) }) == nil {
            bytes.append(contentsOf: text.utf8)
        }
    }

    package mutating func append(_ run: [UInt8]) {
        bytes.append(contentsOf: run)
    }

    package mutating func append(_ run: ArraySlice<UInt8>) {
        bytes.append(contentsOf: run)
    }

    package mutating func append(_ run: ByteRun) {
        unsafe bytes.append(contentsOf: run.buffer)
    }

    package mutating func append(decimal number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var divisor: UInt = 1
        while number.magnitude / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number.magnitude / divisor % 10))
            divisor /= 10
        }
    }
}
