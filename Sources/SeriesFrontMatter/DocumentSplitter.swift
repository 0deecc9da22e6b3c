import SeriesModel
import SeriesText

/// Walks over the lines at the start of a file, up to the end of its front matter.
struct DocumentSplitter {
    let source: [UInt8]
    /// The start of the next line.
    var offset = 0
    /// The number of that line, from 1.
    var line = 1

    init(_ source: [UInt8]) {
        self.source = source
    }

    mutating func split() -> (document: SplitDocument, finding: Finding?) {
        offset = source.startOfText
        let start = self
        skipBlankLines()
        guard offset < source.count else { return (start.body(), nil) }
        let opening = self
        let first = nextLine()
        switch source[first.lowerBound] {
        case UInt8(ascii: "-") where isDashes(first) && (opening.line == 1 || isKey):
            return splitYAML(from: first, or: start)
        case UInt8(ascii: "+") where isDelimiter(first, UInt8(ascii: "+")):
            while offset < source.count, !isDelimiter(nextLine(), UInt8(ascii: "+")) {}
            return (body(), toml(at: first))
        case UInt8(ascii: "{") where isJSON(first):
            return (start.body(), json(at: first))
        case UInt8(ascii: "%") where source[first].starts(with: "%{".utf8):
            var behind = self
            guard let finding = behind.elixir(at: first) else { return (start.body(), nil) }
            return (behind.body(), finding)
        case UInt8(ascii: "<"):
            var behind = opening
            guard let line = behind.frontMatterBehindComments() else { return (start.body(), nil) }
            let finding = Finding.error(
                "front matter must be the first thing in the file", at: trimmed(line),
                suggestion: "move the comment below the line '---' that closes it")
            return (behind.body(), finding)
        case UInt8(ascii: " ") where isIndentedDelimiter(first):
            var behind = self
            guard isIndentedKey, behind.passFrontMatter() != nil else { return (start.body(), nil) }
            let finding = Finding.error(
                "front matter starts with '---' at the start of a line", at: trimmed(first),
                suggestion: "remove the space in front of it")
            return (behind.body(), finding)
        case UInt8(ascii: "-") where wordsBehindDashes(of: first) != nil:
            var behind = self
            guard let finding = behind.frontMatter(behindNamed: first) else { return (start.body(), nil) }
            return (behind.body(), finding)
        case _ where isLikeDelimiter(first) && !isDashes(first) && spaces(in: first) < 4:
            var behind = self
            guard let finding = behind.frontMatter(behind: first) else { return (start.body(), nil) }
            return (behind.body(), finding)
        default:
            var behind = opening
            if let finding = behind.frontMatterWithoutLine() {
                return (behind.offset == opening.offset ? start.body() : behind.body(), finding)
            }
            behind = self
            if let finding = behind.frontMatterBehindText() { return (behind.body(), finding) }
            return (start.body(), source[first.lowerBound] == UInt8(ascii: "#") ? keysBelowHeading() : nil)
        }
    }

    private mutating func splitYAML(
        from opening: Range<Int>, or start: DocumentSplitter
    ) -> (document: SplitDocument, finding: Finding?) {
        let yamlStart = self
        while offset < source.count {
            let next = nextLine()
            guard isDashes(next) || isDelimiter(next, UInt8(ascii: ".")) else { continue }
            let yaml = YAMLSource(
                bytes: source, range: yamlStart.offset..<next.lowerBound, firstLine: yamlStart.line)
            var behind = self
            let finding = behind.moreFrontMatter()
            let body = finding == nil ? self : behind
            return (SplitDocument(yaml: yaml, bodyOffset: body.offset, bodyLine: body.line), finding)
        }
        let finding = Finding.error(
            "the front matter that starts here is not closed", at: trimmed(opening),
            suggestion: "write a line '---' behind its last key, or '***' here if you mean a line across the page",
            notes: yamlStart.lineLikeDelimiter.map(notes) ?? [])
        return (start.body(), finding)
    }

    /// The line `---` that opens front matter behind nothing but comments of HTML; moves behind the front matter. Published, its
    /// keys would be text, and `draft: true` among them would not count.
    private mutating func frontMatterBehindComments() -> Range<Int>? {
        while beginsComment {
            guard passComment() else { return nil }
            skipBlankLines()
        }
        guard offset < source.count, case let opening = nextLine(), isDashes(opening), isKey else { return nil }
        return passFrontMatter() == nil ? nil : opening
    }

    /// Moves behind the front matter whose first line comes next, and returns the line that closes it with its keys; nil if none
    /// is meant.
    mutating func passFrontMatter(
        where isMeant: (MeantKeys) -> Bool = \.haveMeaning
    ) -> (end: Range<Int>, keys: MeantKeys)? {
        let (start, firstLine) = (offset, line)
        while offset < source.count {
            let next = nextLine()
            guard isIndentedDelimiter(next) || isLikeDelimiter(next) else { continue }
            // Lines across the page and headings with a colon look the same from afar.
            let yaml = YAMLSource(bytes: source, range: start..<next.lowerBound, firstLine: firstLine)
            guard let keys = MeantKeys(yaml), isMeant(keys) else { return nil }
            return (next, keys)
        }
        return nil
    }

    /// Whether a line is three dashes, behind as many spaces as there may be: four would make it code.
    private func isIndentedDelimiter(_ line: Range<Int>) -> Bool {
        let margin = spaces(in: line)
        return margin < 4 && isDashes(line.dropFirst(margin))
    }

    func spaces(in line: Range<Int>) -> Int { source[line].prefix { $0 == UInt8(ascii: " ") }.count }

    private var beginsComment: Bool {
        offset < source.count && source[trimmed(nextLineAhead)].starts(with: Array("<!--".utf8))
    }

    /// Moves behind the lines of the comment that begins here; false if it does not end, or not at the end of a line.
    private mutating func passComment() -> Bool {
        while offset < source.count {
            let line = trimmed(nextLine())
            if source[line].suffix(3).elementsEqual("-->".utf8) { return true }
            // Text behind a comment is what the file begins with.
            if source.withRun({ $0[line].contains("-->") }) { return false }
        }
        return false
    }

    private func body() -> SplitDocument {
        SplitDocument(yaml: nil, bodyOffset: offset, bodyLine: line)
    }

    /// The bytes of the next line, its end included; moves behind it.
    mutating func nextLine() -> Range<Int> {
        let start = offset
        let source = self.source
        let bytes = source.span
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if byte == UInt8(ascii: "\n") { break }
            if byte == UInt8(ascii: "\r") {
                if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
                break
            }
        }
        line += 1
        return start..<offset
    }

    /// The same without moving.
    var nextLineAhead: Range<Int> {
        var ahead = self
        return ahead.nextLine()
    }

    mutating func skipBlankLines() {
        while offset < source.count, isBlankLine { _ = nextLine() }
    }

    /// Whether a line is three dashes, with nothing but white space behind.
    func isDashes(_ line: Range<Int>) -> Bool { isDelimiter(line, UInt8(ascii: "-")) }

    /// Whether a line is three times `byte`, with nothing but white space behind.
    private func isDelimiter(_ line: Range<Int>, _ byte: UInt8) -> Bool {
        let start = line.lowerBound
        guard line.count >= 3, source[start] == byte, source[start + 1] == byte, source[start + 2] == byte else {
            return false
        }
        return source[start + 3..<line.upperBound].allSatisfy(\.isASCIISpace)
    }

    var isBlankLine: Bool { trimmed(nextLineAhead).isEmpty }

    var isKey: Bool { startsKey(behind: 0) }

    var isIndentedKey: Bool { startsKey(behind: spaces(in: offset..<source.count)) }

    /// Whether the next line begins with a word and a colon, behind so many spaces.
    private func startsKey(behind spaces: Int) -> Bool {
        let offset = offset + spaces
        let rest = source[offset...]
        let end = rest.firstIndex { byte in
            !byte.isASCIILetterOrDigit && byte != UInt8(ascii: "_") && byte != UInt8(ascii: "-")
        }
        guard let end, end > offset else { return false }
        return source[end] == UInt8(ascii: ":")
    }

    private func isJSON(_ line: Range<Int>) -> Bool {
        guard let next = source[trimmed(line)].dropFirst().first(where: { !$0.isBlank }) else { return true }
        return next == UInt8(ascii: "\"")
    }

    /// The first line that was probably meant to close the front matter.
    private var lineLikeDelimiter: Range<Int>? {
        var ahead = self
        while ahead.offset < source.count {
            let line = ahead.nextLine()
            if isLikeDelimiter(line) { return line }
        }
        return nil
    }

    /// Whether a line is dashes of some kind and number, indented or not, with or without signs that nobody sees.
    func isLikeDelimiter(_ line: Range<Int>) -> Bool {
        let line = trimmed(line)
        guard line.count >= 2, line.count <= 40 else { return false }
        let dashes = String(decoding: source[line], as: UTF8.self).unicodeScalars.filter { !Self.isUnseen($0) }
        return dashes.count >= 2 && dashes.allSatisfy { "-–—".unicodeScalars.contains($0) }
    }

    /// Whether it is a space or a mark that no white space of YAML is, and that nobody sees beside dashes.
    static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII
            && (scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .spaceSeparator)
    }

    func trimmed(_ line: Range<Int>) -> Range<Int> {
        var (start, end) = (line.lowerBound, line.upperBound)
        while end > start, source[end - 1] <= 0x20 { end -= 1 }
        while start < end, source[start] <= 0x20 { start += 1 }
        return start..<end
    }
}
