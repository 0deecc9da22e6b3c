internal import SeriesText

/// A line that says `key: value`, taken apart to show how it is written right.
struct KeyedLine {
    /// Longer values are not repeated in a message.
    private static let longestValue = 160
    /// In bytes, on either side of the place that is asked for. A line that goes on is no help to anybody, and reading it again
    /// for each of its mistakes would take quadratic time.
    private static let longestSide = 4096

    let source: YAMLSource
    /// The line without its end.
    let line: Range<Int>
    /// From the first byte that is no indentation to behind the colon, a list's `- ` included.
    let head: Range<Int>
    /// Behind the colon, without white space around it; empty when there is none.
    let value: Range<Int>

    /// Nil when the line around `offset` has no colon that ends a key, or is too long to be repeated.
    init?(around offset: Int, in source: YAMLSource) {
        guard let line = source.line(around: offset, reaching: Self.longestSide), let start = source.start(of: line)
        else { return nil }
        self.source = source
        self.line = line
        let bytes = source.bytes
        let colon = (start..<line.upperBound).first { index in
            bytes[index] == UInt8(ascii: ":")
                && (index + 1 == line.upperBound || bytes[index + 1].isBlank)
        }
        guard let colon, colon > start else { return nil }
        head = start..<colon + 1
        value = source.trimmed(head.upperBound..<line.upperBound)
    }

    /// The key alone.
    var key: String { source.text(keyStart..<head.upperBound - 1) }

    /// The dashes of lists that the key stands behind.
    var prefix: String { source.text(head.lowerBound..<keyStart) }

    var isShort: Bool { value.count <= Self.longestValue }

    /// Whether the value goes on in the next line, which is indented deeper than the key.
    private var goesOn: Bool {
        let limit = min(source.range.upperBound, line.upperBound + Self.longestSide)
        var start = line.upperBound
        if start < limit, source.bytes[start] == UInt8(ascii: "\r") { start += 1 }
        if start < limit, source.bytes[start] == UInt8(ascii: "\n") { start += 1 }
        guard let first = (start..<max(start, limit)).first(where: { source.bytes[$0] != UInt8(ascii: " ") }) else {
            return false
        }
        return first - start > keyStart - line.lowerBound && !source.bytes[first].isLineEnd
    }

    private var keyStart: Int {
        var start = head.lowerBound
        while source.bytes[start] == UInt8(ascii: "-"), source.bytes[start + 1].isBlank {
            start += 2
            while source.bytes[start].isBlank { start += 1 }
        }
        return start
    }

    /// What to write instead, when the whole value is meant as text.
    var suggestion: String? {
        guard !value.isEmpty else { return nil }
        if goesOn { return "put the text after '\(key.excerpt):' in quotes, to the end of its last line" }
        guard isShort else { return "put the text after '\(key.excerpt):' in quotes" }
        return "put it in quotes: " + source.text(head) + " " + Self.quoted(source.text(value))
    }

    /// The line with `quote` at its end.
    func closed(with quote: String) -> String? {
        guard isShort else { return nil }
        return source.text(head) + " " + source.text(value) + quote
    }

    /// `text` in the kind of quotes that needs no escapes, if there is one. Quotes around it do not count as text, and neither
    /// does one at its end that nothing opens.
    static func quoted(_ text: String) -> String {
        var text = text
        if text.endsWithLoneQuote { text.removeLast() }
        for quote in ["\"", "'"] where text.utf8.count >= 2 && text.hasPrefix(quote) && text.hasSuffix(quote) {
            if !isList(text, in: quote) { text = String(text.dropFirst().dropLast()) }
            break
        }
        if !text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
            return "\"" + text + "\""
        }
        if !text.utf8.contains(UInt8(ascii: "'")) { return "'" + text + "'" }
        var escaped = ""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { escaped.unicodeScalars.append("\\") }
            escaped.unicodeScalars.append(scalar)
        }
        return "\"" + escaped + "\""
    }

    /// Whether it is several texts in quotes, as `"a", "b"` is and `"The "hot", clean kind"` is not.
    private static func isList(_ text: String, in quote: String) -> Bool {
        let mark = UInt8(ascii: quote == "'" ? "'" : "\"")
        var rest = Array(text.utf8)[...]
        var count = 0
        while rest.first == mark, let end = rest.dropFirst().firstIndex(of: mark) {
            count += 1
            rest = rest[(end + 1)...].drop(while: \.isBlank)
            if rest.isEmpty { return count > 1 }
            guard rest.first == UInt8(ascii: ",") else { return false }
            rest = rest.dropFirst().drop(while: \.isBlank)
        }
        return false
    }
}

extension String {
    /// Whether a straight quote stands at the end that nothing opens; one behind a digit may be the sign of inches.
    var endsWithLoneQuote: Bool {
        let mark = UInt8(ascii: "\"")
        guard utf8.last == mark, utf8.firstIndex(of: mark) == utf8.index(before: utf8.endIndex) else { return false }
        return utf8.dropLast().last.map { !$0.isASCIIDigit && !$0.isBlank } ?? false
    }
}
