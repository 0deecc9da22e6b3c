internal import SeriesText

/// Reads a short text from its start to its end.
struct ByteScanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { index == bytes.count }

    /// Takes the next byte when it is one of `expected`.
    mutating func take(_ expected: StaticString) -> Bool {
        guard !isAtEnd, expected.withUTF8Buffer({ unsafe $0.contains(bytes[index]) }) else { return false }
        index += 1
        return true
    }

    mutating func takeSpaces() -> Bool {
        let start = index
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        return index > start
    }

    mutating func takeNumber(digits length: Int) -> Int? { takeNumber(digits: length...length) }

    /// Takes a run of digits when its length is one of `lengths`, which have no more than 18.
    mutating func takeNumber(digits lengths: ClosedRange<Int>) -> Int? {
        var end = index
        var value = 0
        while end < bytes.count, bytes[end].isASCIIDigit {
            guard end - index < lengths.upperBound else { return nil }
            value = value * 10 + Int(bytes[end] - UInt8(ascii: "0"))
            end += 1
        }
        guard lengths.contains(end - index) else { return nil }
        index = end
        return value
    }
}
