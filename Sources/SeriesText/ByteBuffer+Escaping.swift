extension ByteBuffer {
    /// Appends `text` so that it is read back as that text and nothing else in the given place.
    package mutating func append(_ text: String, escapedFor context: EscapingContext) {
        text.withRun { append($0, escapedFor: context) }
    }

    /// As above, for bytes that are valid UTF-8.
    package mutating func append(_ run: ByteRun, escapedFor context: EscapingContext) {
        // The first two are where most of a page's bytes pass.
        switch context {
        case .commonMark: append(run, referencesFor: Self.commonMark)
        case .markup: append(run, referencesFor: Self.markup)
        case .xml:
            append(run, where: { Self.isMarkup($0) || ($0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13) || $0 == 0xEF }) {
                buffer, rest, byte in
                buffer.appendXMLEscape(of: byte, in: rest)
            }
        case .urlComponent: append(run, percentEncodedOutside: Self.unreserved)
        case .urlFragment: append(run, percentEncodedOutside: Self.urlFragment)
        case .urlQuery: append(run, percentEncodedOutside: Self.urlQuery)
        case .urlPath: append(run, percentEncodedOutside: Self.urlPath)
        case .url:
            let plain = Self.url
            append(run, where: { !plain.contains($0) }) { buffer, _, byte in
                buffer.appendURLEscape(of: byte)
                return 1
            }
        case .json:
            append(
                run,
                where: { $0 < 0x20 || $0 == 0xE2 || $0 == 0xEF || $0 == UInt8(ascii: "\\") || Self.isMarkup($0) }
            ) {
                buffer, rest, byte in
                buffer.appendJSONEscape(of: byte, in: rest)
            }
        }
    }

    private static let commonMark = SignSet("\"&<>")
    private static let markup = SignSet("\"&'<>")
    // What stands there as it is. RFC 3986 §2.3 has the first, §3.3 to §3.5 what the next take from; the last is libcmark's.
    private static let unreserved = ASCIISet(lettersDigitsAnd: "-._~")
    private static let urlPath = ASCIISet(lettersDigitsAnd: "-._~/")
    private static let urlQuery = ASCIISet(lettersDigitsAnd: "-._~!$&()*+,;=:@/?%")
    private static let urlFragment = ASCIISet(lettersDigitsAnd: "-._~!$()*+,;=:@/?")
    private static let url = ASCIISet(lettersDigitsAnd: "-._~!$()*+,;=:@/?%#")

    /// Appends `run`, references in place of `signs`.
    private mutating func append(_ run: ByteRun, referencesFor signs: SignSet) {
        var start = 0
        while let found = run.firstIndex(of: signs, from: start) {
            append(run[start..<found])
            appendReference(to: run[found])
            start = found + 1
        }
        append(run[start..<run.count])
    }

    /// Appends `run`, but for bytes that need an escape; `escape` writes one and returns how many bytes of the rest of the
    /// run it stands for.
    @inline(__always)
    private mutating func append(
        _ run: ByteRun, where needsEscape: (UInt8) -> Bool,
        escape: (inout ByteBuffer, _ rest: ByteRun, UInt8) -> Int
    ) {
        let bytes = unsafe run.buffer
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = unsafe bytes[index]
            guard needsEscape(byte) else {
                index += 1
                continue
            }
            append(run[start..<index])
            index += escape(&self, run[index..<run.count], byte)
            start = index
        }
        append(run[start..<run.count])
    }

    private mutating func append(_ run: ByteRun, percentEncodedOutside plain: ASCIISet) {
        append(run, where: { !plain.contains($0) }) { buffer, _, byte in
            buffer.appendPercentEncoded(byte)
            return 1
        }
    }

    private mutating func appendReference(to byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\""): append("&quot;")
        default: append("&#39;")
        }
    }

    /// U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    private mutating func appendXMLEscape(of byte: UInt8, in rest: ByteRun) -> Int {
        if byte == 0xEF {
            if rest.count > 2, rest[1] == 0xBF, rest[2] >= 0xBE { return 3 }
            append(byte: byte)
        } else if byte >= 0x20 {
            appendReference(to: byte)
        }
        return 1
    }

    private mutating func appendURLEscape(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "'"): append("&#x27;")
        default: appendPercentEncoded(byte)
        }
    }

    private mutating func appendPercentEncoded(_ byte: UInt8) {
        append(byte: UInt8(ascii: "%"))
        appendHexadecimal(byte)
    }

    private mutating func appendHexadecimal(_ byte: UInt8) {
        for digit in [byte >> 4, byte & 15] {
            append(byte: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }

    /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
    private mutating func appendJSONEscape(of byte: UInt8, in rest: ByteRun) -> Int {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case UInt8(ascii: "\n"): append("\\n")
        case UInt8(ascii: "\r"): append("\\r")
        case UInt8(ascii: "\t"): append("\\t")
        case 0xE2:
            if rest.count > 2, rest[1] == 0x80, rest[2] | 1 == 0xA9 {
                append(rest[2] == 0xA8 ? "\\u2028" : "\\u2029")
                return 3
            }
            append(byte: byte)
        case 0xEF:
            if rest.count > 2, rest[1] == 0xBF, rest[2] >= 0xBE {
                append(rest[2] == 0xBE ? "\\uFFFE" : "\\uFFFF")
                return 3
            }
            append(byte: byte)
        default:
            append("\\u00")
            appendHexadecimal(byte)
        }
        return 1
    }

    /// All of them are below 64, as few bytes of a text are: so one comparison settles most.
    private static func isMarkup(_ byte: UInt8) -> Bool {
        let marks: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
        return byte < 64 && marks >> UInt64(byte) & 1 == 1
    }
}
