internal import SeriesText

/// The escapes of Swift's string literals.
enum StringEscapes {
    /// The text that `range` of the source stands for, between the quotes of a literal.
    static func resolve(_ source: [UInt8], in range: Range<Int>) throws(SyntaxMistake) -> String {
        var text = ""
        var run = range.lowerBound
        var offset = run
        while offset < range.upperBound {
            guard source[offset] == UInt8(ascii: "\\") else {
                offset += 1
                continue
            }
            text += String(decoding: source[run..<offset], as: UTF8.self)
            let (scalar, end) = try escape(source, at: offset, before: range.upperBound)
            text.unicodeScalars.append(scalar)
            run = end
            offset = end
        }
        return text + String(decoding: source[run..<range.upperBound], as: UTF8.self)
    }

    private static func escape(
        _ source: [UInt8], at offset: Int, before limit: Int
    ) throws(SyntaxMistake) -> (Unicode.Scalar, end: Int) {
        let next = offset + 1 < limit ? source[offset + 1] : 0
        switch next {
        case UInt8(ascii: "n"): return ("\n", offset + 2)
        case UInt8(ascii: "r"): return ("\r", offset + 2)
        case UInt8(ascii: "t"): return ("\t", offset + 2)
        case UInt8(ascii: "0"): return ("\0", offset + 2)
        case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): return (Unicode.Scalar(next), offset + 2)
        case UInt8(ascii: "u"):
            let behind = source[(offset + 2)..<limit]
            // As many as Swift takes.
            let digits = behind.dropFirst().prefix(8).prefix { $0.hexadecimalValue != nil }
            if behind.first == UInt8(ascii: "{"), digits.endIndex < limit, source[digits.endIndex] == UInt8(ascii: "}"),
                let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(number)
            {
                return (scalar, digits.endIndex + 1)
            }
            throw SyntaxMistake(
                "this escape names no character", at: offset..<min(offset + 2, limit),
                suggestion: #"write a number of Unicode, such as \u{2192}"#)
        default:
            throw SyntaxMistake(
                "there is no such escape in a string", at: offset..<min(offset + 2, limit),
                suggestion: #"there are \n, \r, \t, \0, \\, \", \', \u{…} and \(…)"#)
        }
    }
}
