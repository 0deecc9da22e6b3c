internal import SeriesText

/// Character references of HTML, by number or by name, as they count in the values of attributes.
enum CharacterReferences {
    /// The value of an attribute, or another text, as it is meant.
    static func resolved(in value: ByteRun) -> String {
        guard var mark = value.firstIndex(of: UInt8(ascii: "&")) else { return value.text }
        var result = ByteBuffer(capacity: value.count)
        var start = 0
        while true {
            result.append(value[start..<mark])
            start = mark
            if let (text, end) = reference(in: value, at: mark) {
                result.append(text)
                start = end
            }
            guard let next = value.firstIndex(of: UInt8(ascii: "&"), from: max(start, mark + 1)) else { break }
            mark = next
        }
        result.append(value[start..<value.count])
        return result.text
    }

    /// Whether the number of a character in `range` stands for it somewhere.
    static func holdNumber(in range: ClosedRange<UInt32>, in text: ByteRun) -> Bool {
        var start = 0
        while let mark = text.firstIndex(of: UInt8(ascii: "&"), from: start) {
            start = mark + 1
            guard start < text.count, text[start] == UInt8(ascii: "#") else { continue }
            if let (character, _) = reference(in: text, at: mark), let scalar = character.unicodeScalars.first,
                range.contains(scalar.value)
            {
                return true
            }
        }
        return false
    }

    /// The names that are met all the time. libcmark knows all.
    private static let usualNames: [(name: StaticString, text: String)] = [
        ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"),
    ]

    /// What the reference at the `&` at `mark` stands for, and the offset behind it.
    static func reference(in value: ByteRun, at mark: Int) -> (text: String, end: Int)? {
        let rest = value[mark + 1..<value.count]
        guard rest.starts(with: "#") else {
            if let usual = usualNames.first(where: { rest.starts(with: $0.name) }) {
                return (usual.text, mark + 1 + usual.name.utf8CodeUnitCount)
            }
            let name = rest.prefix { $0.isASCIILetterOrDigit }.count
            guard name > 0, name <= longestName, name < rest.count, rest[name] == UInt8(ascii: ";") else { return nil }
            let end = mark + name + 2
            return MarkdownTree.character(value[mark..<end]).map { ($0, end) }
        }
        let isHexadecimal = rest.count > 1 && rest[1] | 0x20 == UInt8(ascii: "x")
        let radix: UInt32 = isHexadecimal ? 16 : 10
        let start = isHexadecimal ? 2 : 1
        var end = start
        var number: UInt32 = 0
        while end < rest.count, let digit = rest[end].hexadecimalValue.map(UInt32.init), digit < radix {
            // What is too large for Unicode stays so.
            number = min(number * radix + digit, 0x11_0000)
            end += 1
        }
        guard end > start else { return nil }
        let scalar = number == 0 ? nil : Unicode.Scalar(number)
        if end < rest.count, rest[end] == UInt8(ascii: ";") { end += 1 }
        return (String(Character(scalar ?? "\u{FFFD}")), mark + 1 + end)
    }

    /// In bytes: `CounterClockwiseContourIntegral`.
    private static let longestName = 31
}
