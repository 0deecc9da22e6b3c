import SeriesText

extension ValueReader {
    /// Notes the first mark of Markdown or tag of another generator in a text whose readers see it as it is written.
    mutating func noteMark(in text: String, under key: String, at range: Range<Int>) {
        guard let mark = text.withRun(MarkInWords.first) else { return }
        // Escapes of YAML may stand in between.
        let found = text.withRun { text in source.bytes.withRun { $0[range].firstIndex(of: text[mark.range]) } }
        let place = found.map { range.lowerBound + $0..<range.lowerBound + $0 + mark.range.count }
        note(
            .warning(
                "'\(key)' is plain text, in which this is shown as it stands", at: place ?? range,
                suggestion: mark.kind.suggestion))
    }
}

/// What looks like Markdown, or like a tag that another generator fills in.
private struct MarkInWords {
    enum Kind: CaseIterable {
        case code, strong, link, tag, block, reference

        var opening: StaticString {
            switch self {
            case .code: "`"
            case .strong: "**"
            case .link: "["
            case .tag: "{{"
            case .block: "{%"
            case .reference: "&"
            }
        }

        var closing: StaticString {
            switch self {
            case .code: "`"
            case .strong: "**"
            case .link: "]("
            case .tag: "}}"
            case .block: "%}"
            case .reference: ";"
            }
        }

        var suggestion: String {
            switch self {
            case .code: "leave out the backticks"
            case .strong: "leave out the asterisks"
            case .link: "write its words alone, without brackets and address"
            case .tag, .block: "write what it stands for, since nothing fills it in"
            case .reference: "write the character itself"
            }
        }
    }

    let kind: Kind
    let range: Range<Int>

    private static let signs = SignSet("`*[{&")

    static func first(in text: ByteRun) -> MarkInWords? {
        // A closing mark that is missing once is missing for all that come later.
        var kinds = Kind.allCases
        var index = 0
        while let start = text.firstIndex(of: signs, from: index), !kinds.isEmpty {
            index = start + 1
            let rest = text[start..<text.count]
            guard let kind = kinds.first(where: { rest.starts(with: $0.opening) }) else { continue }
            let content = start + kind.opening.utf8CodeUnitCount
            guard let length = text[content..<text.count].firstIndex(of: kind.closing) else {
                kinds.removeAll { $0 == kind }
                continue
            }
            // What opens before that ends there, too, and is none either.
            index = content + length
            var end = index + kind.closing.utf8CodeUnitCount
            if kind == .link {
                let address = text[end..<text.count].prefix { $0 > 0x20 && $0 != UInt8(ascii: ")") }
                index = end + address.count
                guard index < text.count, text[index] == UInt8(ascii: ")"), address.isAddress else { continue }
                end = index + 1
            }
            if let range = range(of: kind, text, content..<content + length, end: end) {
                return MarkInWords(kind: kind, range: range)
            }
        }
        return nil
    }

    /// The whole mark with this content, which ends at `end`; nil when it is none after all.
    private static func range(of kind: Kind, _ text: ByteRun, _ content: Range<Int>, end: Int) -> Range<Int>? {
        guard !text[content].isBlank else { return nil }
        var start = content.lowerBound - kind.opening.utf8CodeUnitCount
        let isBehindWord = start > 0 && text[start - 1].isASCIILetterOrDigit
        switch kind {
        case .tag, .block: return start..<end
        case .reference: return text[content].isCharacterReference ? start..<end : nil
        case .code: return isBehindWord ? nil : start..<end
        case .strong:
            let isInWord = isBehindWord || end < text.count && text[end].isASCIILetterOrDigit
            let isSpaced = text[content.lowerBound].isBlank || text[content.upperBound - 1].isBlank
            return isInWord || isSpaced ? nil : start..<end
        case .link:
            // The last bracket that opens is that of the link.
            start = content.upperBound - 1
            while start >= content.lowerBound, text[start] != UInt8(ascii: "[") { start -= 1 }
            if start > 0, text[start - 1].isASCIILetterOrDigit { return nil }
            if start > 0, text[start - 1] == UInt8(ascii: "!") { start -= 1 }
            return start..<end
        }
    }
}

extension ByteRun {
    fileprivate var isBlank: Bool { prefix(while: \.isBlank).count == count }

    /// Whether HTML has a character for what stands between `&` and `;`, as far as texts are likely to hold it.
    fileprivate var isCharacterReference: Bool {
        if self[0] == UInt8(ascii: "#") {
            let digits = self[(count > 1 && self[1].asciiLowercased == UInt8(ascii: "x") ? 2 : 1)..<count]
            return 1...6 ~= digits.count && digits.prefix { $0.isASCIILetterOrDigit }.count == digits.count
        }
        return Self.characters.contains { equals(lowercase: $0) }
    }

    private static let characters: [StaticString] = [
        "amp", "lt", "gt", "quot", "apos", "nbsp", "shy", "ndash", "mdash", "hellip", "lsquo", "rsquo", "ldquo",
        "rdquo", "laquo", "raquo", "copy", "reg", "trade", "times",
    ]

    /// Whether it leads somewhere: else brackets and parentheses are more likely code.
    fileprivate var isAddress: Bool { prefix { !"/.#".utf8.contains($0) }.count < count }
}
