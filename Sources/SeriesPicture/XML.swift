internal import SeriesText

enum XML {
    /// XML 1.0 §2.3.
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 || byte == 10 || byte == 13 }

    /// `value` with the characters that are written by their numbers, `&#49;` or `&#x31;` (XML 1.0 §4.1), as far as they are
    /// ASCII: nothing else is part of a number.
    static func resolved(_ value: ByteRun) -> [UInt8] {
        var bytes: [UInt8] = []
        var index = 0
        while index < value.count {
            let rest = value[index..<value.count]
            if rest.starts(with: "&#"), let (byte, length) = character(rest) {
                bytes.append(byte)
                index += length
            } else {
                bytes.append(value[index])
                index += 1
            }
        }
        return bytes
    }

    /// The character by whose number `text` starts, and how many bytes that takes.
    private static func character(_ text: ByteRun) -> (byte: UInt8, length: Int)? {
        let isHexadecimal = text.count > 2 && text[2] == UInt8(ascii: "x")
        let start = isHexadecimal ? 3 : 2
        // Whoever likes may put zeros in front.
        let digits = text[start..<min(text.count, start + 20)].prefix(while: \.isASCIILetterOrDigit)
        let end = start + digits.count
        guard end < text.count, text[end] == UInt8(ascii: ";"),
            let byte = UInt8(digits.text, radix: isHexadecimal ? 16 : 10), byte < 0x80
        else { return nil }
        return (byte, end + 1)
    }

    static func endsName(_ byte: UInt8) -> Bool {
        isSpace(byte) || [UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<")].contains(byte)
    }
}
