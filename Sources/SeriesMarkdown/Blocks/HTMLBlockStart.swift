internal import SeriesText

/// The seven ways in which a line starts a block of raw HTML, and where that block ends (CommonMark 0.30 §4.6).
enum HTMLBlockStart {
    case rawText, comment, instruction, declaration, characterData, block, anyTag

    /// The start at the text of `line`; a complete tag of any name starts none in the middle of a paragraph.
    static func read(_ line: BlockLine, interruptsParagraph: Bool) -> HTMLBlockStart? {
        guard line.first == UInt8(ascii: "<") else { return nil }
        let rest = line.rest
        if rest.starts(with: "<!--") { return .comment }
        if rest.starts(with: "<?") { return .instruction }
        if rest.starts(with: "<![CDATA[") { return .characterData }
        if rest.starts(with: "<!"), rest.count > 2, rest[2].isASCIILetter { return .declaration }
        let isClosing = rest.count > 1 && rest[1] == UInt8(ascii: "/")
        let start = isClosing ? 2 : 1
        var end = start
        while end < rest.count, rest[end].isASCIILetter || end > start && rest[end].isASCIIDigit { end += 1 }
        let element = HTMLElement(rest[start..<end])
        let follower = end < rest.count ? rest[end] : UInt8(ascii: "\n")
        let ends = follower.isASCIISpace || follower == UInt8(ascii: ">")
        if !isClosing, ends, rawTextElements.contains(element) { return .rawText }
        if ends || rest[end..<rest.count].starts(with: "/>"), blockElements.contains(element) {
            return .block
        }
        guard !interruptsParagraph, let tag = tagEnd(rest),
            rest[tag..<rest.count].prefix(while: \.isASCIISpace).count == rest.count - tag
        else { return nil }
        return .anyTag
    }

    /// Whether the block ends with `line`, as much of it as belongs to the block.
    func ends(with line: ByteRun) -> Bool {
        switch self {
        case .rawText: Self.rawTextEnds.contains { line.contains(lowercase: $0) }
        case .comment: line.contains("-->")
        case .instruction: line.contains("?>")
        case .declaration: line.contains(">")
        case .characterData: line.contains("]]>")
        case .block, .anyTag: false
        }
    }

    /// Whether a blank line ends it.
    var endsWithBlankLine: Bool { self == .block || self == .anyTag }

    static let rawTextElements: Set<HTMLElement> = [.script, .pre, .style, .textarea]
    private static let rawTextEnds: [StaticString] = ["</script>", "</pre>", "</style>", "</textarea>"]
    private static let blockElements: Set<HTMLElement> = [
        .address, .article, .aside, .base, .basefont, .blockquote, .body, .caption, .center, .col, .colgroup, .dd,
        .details, .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frame, .frameset,
        .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hr, .html, .iframe, .legend, .li, .link, .main, .menu, .menuitem,
        .nav, .noframes, .ol, .optgroup, .option, .p, .param, .section, .source, .summary, .table, .tbody, .td, .tfoot,
        .th, .thead, .title, .tr, .track, .ul,
    ]

    /// Behind the complete open or closing tag at the start of `line` (§6.6), if there is one. A `>` in a quoted value is
    /// part of it.
    static func tagEnd(_ line: ByteRun) -> Int? {
        var index = 1
        let isClosing = index < line.count && line[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        guard index < line.count, line[index].isASCIILetter else { return nil }
        while index < line.count,
            line[index].isASCIILetter || line[index].isASCIIDigit || line[index] == UInt8(ascii: "-")
        {
            index += 1
        }
        var space = skipSpaces(line, &index)
        while !isClosing, space, index < line.count, isAttributeStart(line[index]) {
            while index < line.count, isAttributeName(line[index]) { index += 1 }
            space = skipSpaces(line, &index)
            guard index < line.count, line[index] == UInt8(ascii: "=") else { continue }
            index += 1
            _ = skipSpaces(line, &index)
            guard skipValue(line, &index) else { return nil }
            space = skipSpaces(line, &index)
        }
        if !isClosing, index < line.count, line[index] == UInt8(ascii: "/") { index += 1 }
        return index < line.count && line[index] == UInt8(ascii: ">") ? index + 1 : nil
    }

    private static func skipSpaces(_ line: ByteRun, _ index: inout Int) -> Bool {
        let start = index
        while index < line.count, line[index].isASCIISpace { index += 1 }
        return index > start
    }

    private static func skipValue(_ line: ByteRun, _ index: inout Int) -> Bool {
        guard index < line.count else { return false }
        let quote = line[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let end = line.firstIndex(of: quote, from: index + 1) else { return false }
            index = end + 1
            return true
        }
        let start = index
        while index < line.count, !line[index].isASCIISpace, !"\"'=<>`".utf8.contains(line[index]) { index += 1 }
        return index > start
    }

    private static func isAttributeStart(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
    }

    private static func isAttributeName(_ byte: UInt8) -> Bool {
        isAttributeStart(byte) || byte.isASCIIDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}

extension ByteRun {
    fileprivate func contains(lowercase part: StaticString) -> Bool {
        let length = part.utf8CodeUnitCount
        return count >= length && (0...count - length).contains { self[$0..<$0 + length].equals(lowercase: part) }
    }
}
