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
        case code, strong, link, tag, block

        var opening: StaticString {
            switch self {
            case .code: "`"
            case .strong: "**"
            case .link: "["
            case .tag: "{{"
            case .block: "{%"
            }
        }

        var closing: StaticString {
            switch self {
            case .code: "`"
            case .strong: "**"
            case .link: "]("
            case .tag: "}}"
            case .block: "%}"
            }
        }

        var suggestion: String {
            switch self {
            case .code: "leave out the backticks"
            case .strong: "leave out the asterisks"
            case .link: "write its words alone, without brackets and address"
            case .tag, .block: "write what it stands for, since nothing fills it in"
            }
        }
    }

    let kind: Kind
    let range: Range<Int>

    private static let signs = SignSet("`*[{")

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
            if let range = range(of: kind, text, content..<index) { return MarkInWords(kind: kind, range: range) }
        }
        return nil
    }

    /// The whole mark with this content; nil when it is none after all.
    private static func range(of kind: Kind, _ text: ByteRun, _ content: Range<Int>) -> Range<Int>? {
        guard !content.isEmpty else { return nil }
        let whole =
            content.lowerBound - kind.opening.utf8CodeUnitCount..<content.upperBound + kind.closing.utf8CodeUnitCount
        switch kind {
        case .code, .tag, .block: return whole
        case .strong:
            return text[content.lowerBound].isBlank || text[content.upperBound - 1].isBlank ? nil : whole
        case .link:
            let address = text[whole.upperBound..<text.count].prefix { $0 > 0x20 && $0 != UInt8(ascii: ")") }.count
            let end = whole.upperBound + address
            guard address > 0, end < text.count, text[end] == UInt8(ascii: ")") else { return nil }
            var start = content.upperBound - 1
            while text[start] != UInt8(ascii: "["), start > whole.lowerBound { start -= 1 }
            return start..<end + 1
        }
    }
}

extension ByteRun {
    fileprivate func firstIndex(of part: StaticString) -> Int? {
        part.withUTF8Buffer { unsafe firstIndex(of: ByteRun($0)) }
    }
}
