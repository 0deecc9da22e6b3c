/// Where in a document a text stands, and so which bytes would be taken for markup there.
package enum EscapingContext: Sendable, Hashable {
    /// Between tags of HTML or XML, and in attribute values in either kind of quotes.
    ///
    /// One table serves both places: what it escapes in text without need are quotes, which do no harm there.
    /// The set is that of OWASP's rule 1 and 2 (Cross Site Scripting Prevention Cheat Sheet).
    case markup
    /// The text of a Markdown document: as libcmark does it, and so without the single quote, which prose is full of.
    case commonMark
    /// As `markup`, and control characters that XML 1.0 §2.2 forbids are left out.
    case xml
    /// A part of a URL: everything but RFC 3986's unreserved characters is percent-encoded.
    case urlComponent
    /// A whole URL: what may stand in one stays, the rest is percent-encoded, and `&` and `'` are escaped for the
    /// attribute around it. The set is that of libcmark, so that our links look as its own do.
    case url
    /// Inside a JSON string in a `<script>`: JSON's escapes, and `<`, `>`, `&`, U+2028 and U+2029 by number.
    case json
}

extension ByteBuffer {
    /// Appends `text` so that it is read back as that text and nothing else in the given place.
    package mutating func append(_ text: String, escapedFor context: EscapingContext) {
        text.withRun { append($0, escapedFor: context) }
    }

    /// As above, for bytes that are valid UTF-8.
    package mutating func append(_ run: ByteRun, escapedFor context: EscapingContext) {
        let table = EscapingTable.table(for: context)
        var start = 0
        var index = 0
        while index < run.count {
            let byte = run[index]
            guard table[byte] else {
                index += 1
                continue
            }
            if context == .json, byte == 0xE2, !Self.isLineSeparator(run, at: index) {
                index += 1
                continue
            }
            append(run[start..<index])
            index += appendEscape(of: byte, in: run, at: index, for: context)
            start = index
        }
        append(run[start..<run.count])
    }

    /// Returns how many bytes of `run` the escape stands for.
    private mutating func appendEscape(
        of byte: UInt8, in run: ByteRun, at index: Int, for context: EscapingContext
    ) -> Int {
        switch context {
        case .markup, .commonMark:
            appendReference(to: byte)
        case .xml:
            if byte >= 0x20 { appendReference(to: byte) }
        case .urlComponent:
            appendPercentEncoded(byte)
        case .url:
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "'"): append("&#x27;")
            default: appendPercentEncoded(byte)
            }
        case .json:
            return appendJSONEscape(of: byte, in: index + 2 < run.count ? run[index + 2] : 0)
        }
        return 1
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

    private mutating func appendPercentEncoded(_ byte: UInt8) {
        append(byte: UInt8(ascii: "%"))
        appendHexadecimal(byte)
    }

    private mutating func appendHexadecimal(_ byte: UInt8) {
        for digit in [byte >> 4, byte & 15] {
            append(byte: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }

    private mutating func appendJSONEscape(of byte: UInt8, in third: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case UInt8(ascii: "\n"): append("\\n")
        case UInt8(ascii: "\r"): append("\\r")
        case UInt8(ascii: "\t"): append("\\t")
        case 0xE2:
            append(third == 0xA8 ? "\\u2028" : "\\u2029")
            return 3
        default:
            append("\\u00")
            appendHexadecimal(byte)
        }
        return 1
    }

    /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
    private static func isLineSeparator(_ run: ByteRun, at index: Int) -> Bool {
        index + 2 < run.count && run[index + 1] == 0x80 && (run[index + 2] == 0xA8 || run[index + 2] == 0xA9)
    }
}

/// For each byte whether it needs an escape.
private struct EscapingTable: Sendable {
    /// A bit for each byte: small enough to be copied for each text.
    private let needsEscape: InlineArray<4, UInt64>

    subscript(byte: UInt8) -> Bool {
        needsEscape[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
    }

    private init(_ isSafe: (UInt8) -> Bool) {
        needsEscape = InlineArray { word in
            (0..<64).reduce(0) { isSafe(UInt8(word * 64 + $1)) ? $0 : $0 | 1 << UInt64($1) }
        }
    }

    static func table(for context: EscapingContext) -> EscapingTable {
        switch context {
        case .markup: markup
        case .commonMark: commonMark
        case .xml: xml
        case .urlComponent: urlComponent
        case .url: url
        case .json: json
        }
    }

    private static let markup = EscapingTable { !"&<>\"'".utf8.contains($0) }
    private static let commonMark = EscapingTable { !"&<>\"".utf8.contains($0) }
    private static let xml = EscapingTable {
        !"&<>\"'".utf8.contains($0) && ($0 >= 0x20 || "\t\n\r".utf8.contains($0))
    }
    private static let urlComponent = EscapingTable { isAlphanumeric($0) || "-._~".utf8.contains($0) }
    private static let url = EscapingTable { isAlphanumeric($0) || "-_.+!*(),%#@?=;:/$~".utf8.contains($0) }
    private static let json = EscapingTable { $0 >= 0x20 && $0 != 0xE2 && !"\"\\<>&'".utf8.contains($0) }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
