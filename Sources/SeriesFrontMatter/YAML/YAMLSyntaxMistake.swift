import SeriesText

/// Says in an author's words what libyaml stumbled over, and what to write instead.
struct YAMLSyntaxMistake {
    let error: YAMLSyntaxError
    let source: YAMLSource

    init(_ error: YAMLSyntaxError, in source: YAMLSource) {
        self.error = error
        self.source = source
    }

    /// The mistakes that mislead libyaml come first: it reports them far from where they are.
    var finding: Finding {
        encodingMistake ?? lineSeparator ?? commentInList ?? unclosedQuote ?? tab ?? entryWithStar ?? forbiddenStart
            ?? inQuotes
            ?? lostEntry ?? colonInValue ?? missingColon ?? inFlowCollection ?? inBlockScalar ?? structure
            ?? unexplained
    }

    private var point: Range<Int> { error.offset..<error.offset }

    private var line: KeyedLine? { KeyedLine(around: error.offset, in: source) }

    /// Whether nothing but white space is left behind the mistake.
    var isAtEnd: Bool {
        source.bytes[error.offset..<source.range.upperBound]
            .allSatisfy { $0.isBlank || $0.isLineEnd }
    }

    private func byte(at offset: Int) -> UInt8? {
        source.range.contains(offset) ? source.bytes[offset] : nil
    }

    private func isProblem(_ words: String) -> Bool {
        error.problem == words
    }

    private var encodingMistake: Finding? {
        guard let value = error.forbiddenCharacter else { return nil }
        if isProblem("control characters are not allowed") {
            return .error(
                "the control character \(String(codePoint: value)) may not stand in YAML", at: point,
                suggestion: "delete it")
        }
        return .error("this is not valid UTF-8", at: point, suggestion: "save the file in the encoding UTF-8")
    }

    /// YAML 1.1 ends lines at U+0085, U+2028 and U+2029, which no editor shows.
    private var lineSeparator: Finding? {
        let isKey = error.context == "while scanning a simple key"
        let start = source.line(around: isKey ? error.contextOffset ?? error.offset : error.offset).lowerBound
        let before = source.bytes[min(start, error.offset)..<error.offset]
        let separators: [(bytes: [UInt8], value: UInt32)] = [
            ([0xC2, 0x85], 0x85), ([0xE2, 0x80, 0xA8], 0x2028), ([0xE2, 0x80, 0xA9], 0x2029),
        ]
        for separator in separators {
            guard let range = before.ranges(of: separator.bytes).last else { continue }
            return .error(
                "the invisible character \(String(codePoint: separator.value)) ends a line in YAML", at: range,
                suggestion: "delete it, or put a space in its place")
        }
        return nil
    }

    private var unclosedQuote: Finding? {
        if error.context == "while scanning a quoted scalar", let start = error.contextOffset,
            isProblem("found unexpected end of stream") || isProblem("found unexpected document indicator")
        {
            return unclosedQuote(at: start)
        }
        // The next quote in the text closes it, so that libyaml finds a stray word some lines later.
        guard error.context.hasPrefix("while parsing a block") || error.context == "while scanning a simple key",
            let start = firstQuoteLeftOpen(before: error.offset)
        else { return nil }
        return unclosedQuote(at: start)
    }

    private func unclosedQuote(at start: Int) -> Finding {
        let quote = String(decoding: [byte(at: start) ?? UInt8(ascii: "\"")], as: UTF8.self)
        let corrected = KeyedLine(around: start, in: source)?.closed(with: quote)
        return .error(
            "this quote is not closed", at: start..<start + 1,
            suggestion: corrected.map { "close it: \($0)" } ?? "write \(quote) at the end of the text")
    }

    /// The first value that starts with a quote which is not there again on its line, while the next line has a key.
    private func firstQuoteLeftOpen(before limit: Int) -> Int? {
        var offset = source.range.lowerBound
        while offset < limit {
            let line = source.line(around: offset)
            offset = line.upperBound + 1
            guard line.upperBound < limit, let keyed = KeyedLine(around: line.lowerBound, in: source),
                let quote = byte(at: keyed.value.lowerBound), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
                !keyed.value.isEmpty, !source.bytes[keyed.value].dropFirst().contains(quote)
            else { continue }
            while let next = byte(at: offset), next.isLineEnd { offset += 1 }
            if KeyedLine(around: offset, in: source) != nil { return keyed.value.lowerBound }
        }
        return nil
    }

    private var tab: Finding? {
        guard byte(at: error.offset) == UInt8(ascii: "\t") || error.problem.contains("tab character") else {
            return nil
        }
        let line = source.line(around: error.offset)
        guard let tab = source.bytes[line].firstIndex(of: UInt8(ascii: "\t")), tab <= error.offset else { return nil }
        var suggestion = "use spaces"
        if line.count <= 120, let start = source.start(of: line) {
            let spaces = usualIndentation(before: start)
            let text = source.text(start..<line.upperBound).split(separator: "\t", omittingEmptySubsequences: false)
            suggestion =
                (spaces == 0 ? "delete it: " : "use spaces: ") + String(repeating: " ", count: spaces)
                + text.joined(separator: "  ")
        }
        return .error("a tab cannot indent a line in YAML", at: tab..<tab + 1, suggestion: suggestion)
    }

    /// By how many spaces a line that begins at `start` is indented below the one above it: deeper only behind a key without
    /// a value.
    private func usualIndentation(before start: Int) -> Int {
        guard let above = lineAbove, let first = above.first(where: { source.bytes[$0] != UInt8(ascii: " ") }) else {
            return 0
        }
        let keyed = KeyedLine(around: first, in: source)
        let isEntry = byte(at: start) == UInt8(ascii: "-")
        let dashes = isEntry && keyed?.value.isEmpty != true ? 0 : keyed?.prefix.utf8.count ?? 0
        return first - above.lowerBound + dashes + (keyed?.value.isEmpty == true ? 2 : 0)
    }

    /// Characters with a meaning of their own at the start of a value.
    private var forbiddenStart: Finding? {
        let start: Int
        switch error.context {
        case "while scanning for the next token", "while scanning a directive": start = error.offset
        case "while scanning an anchor", "while scanning an alias", "while scanning a tag", "while parsing a tag":
            start = error.contextOffset ?? error.offset
        case _ where isProblem("found undefined tag handle"): start = error.contextOffset ?? error.offset
        case _ where isProblem("mapping keys are not allowed in this context"): start = error.offset
        default:
            guard isProblem("block sequence entries are not allowed in this context") else { return nil }
            return .error(
                "a list cannot start on the line of its key", at: error.offset..<error.offset + 1,
                suggestion: line?.suggestion.map { "start it on the next line, or, when it is text, \($0)" })
        }
        let offset = error.context == "while scanning a directive" ? error.contextOffset ?? start : start
        let character = scalar(at: offset)
        let line = KeyedLine(around: offset, in: source)
        return .error(
            "text cannot start with '\(character)' in YAML", at: offset..<offset + character.utf8.count,
            suggestion: line?.suggestion(at: offset) ?? "put the text in quotes")
    }

    private var inQuotes: Finding? {
        guard error.context == "while parsing a quoted scalar", let start = error.contextOffset else { return nil }
        let suggestion =
            source.suggestion(at: start)
            ?? "use single quotes, or write '\\\\' for a backslash"
        // Of `\u12`, libyaml names the place where the digits belong.
        if error.offset >= 2, byte(at: error.offset - 2) == UInt8(ascii: "\\"), let letter = byte(at: error.offset - 1),
            let digits = Self.digitsOfEscapes[letter]
        {
            let found = source.bytes[error.offset..<source.range.upperBound].prefix(digits).prefix {
                "0123456789abcdefABCDEF".utf8.contains($0)
            }
            let escape = error.offset - 2..<error.offset + found.count
            return .error(
                found.count == digits
                    ? "'\(source.text(escape))' is no character"
                    : "'\(source.text(escape))' needs \(digits) hexadecimal digits behind its letter",
                at: escape, suggestion: suggestion)
        }
        let end = min(error.offset + 2, source.range.upperBound)
        let escape = source.text(error.offset..<max(error.offset, end))
        return .error(
            "'\(escape.excerpt)' is no escape of YAML's double quotes", at: error.offset..<max(error.offset, end),
            suggestion: suggestion)
    }

    /// How many follow the letter (YAML 1.1 §5.6).
    private static let digitsOfEscapes: [UInt8: Int] = [
        UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
    ]

    private var colonInValue: Finding? {
        guard isProblem("mapping values are not allowed in this context") else { return nil }
        guard let line, error.offset >= line.head.upperBound else {
            if let above = lineAbove, KeyedLine(around: above.lowerBound, in: source) == nil {
                return Self.missingColon(in: above, of: source)
            }
            if let line, line.key.utf8.contains(where: \.isBlank), error.offset == line.head.upperBound - 1 {
                // Words of a text, and hardly a key.
                return .error(
                    "a value with ': ' in it needs quotes", at: error.offset..<error.offset + 1,
                    suggestion: "put the whole text in quotes, from its first line to its last")
            }
            if let dedented = dedentedKey { return dedented }
            return .error(
                "this line is indented deeper than the key above, which has a value already", at: lineStart,
                suggestion: line.map { "indent it as the other keys: " + source.text($0.head).excerpt + " …" })
        }
        return .error(
            "a value with ': ' in it needs quotes", at: error.offset..<error.offset + 1,
            suggestion: line.suggestion(at: error.offset))
    }

    private var lineAbove: Range<Int>? { line(above: error.offset) }

    /// The nearest line above that of `offset` that is not blank.
    func line(above offset: Int) -> Range<Int>? {
        var start = source.line(around: offset).lowerBound
        while start > source.range.lowerBound {
            let line = source.line(around: start - 1)
            if source.start(of: line) != nil { return line }
            start = line.isEmpty ? start - 1 : line.lowerBound
        }
        return nil
    }

    private var isBelowEntry: Bool {
        guard let above = lineAbove, let start = source.start(of: above) else { return false }
        return source.bytes[start] == UInt8(ascii: "-")
    }

    private var lineStart: Range<Int> {
        let line = source.line(around: error.offset)
        let start = source.start(of: line) ?? line.lowerBound
        return start..<line.upperBound
    }

    private var missingColon: Finding? {
        guard isProblem("could not find expected ':'") else { return nil }
        let line = source.line(around: error.contextOffset ?? error.offset)
        return Self.missingColon(in: line, of: source)
    }

    /// For a line that is text where `key: value` belongs.
    static func missingColon(in line: Range<Int>, of source: YAMLSource) -> Finding {
        let start = source.start(of: line) ?? line.lowerBound
        var suggestion = "write a key, a colon, a space and a value, such as: title: My article"
        if line.count > 1, source.bytes[line].allSatisfy({ $0 == UInt8(ascii: "-") }) {
            suggestion = "write three dashes if this is to end the front matter: ---"
        } else if line.count > 1, source.bytes[start] == UInt8(ascii: "-"), !source.isEntry(at: start),
            line.count < 160
        {
            suggestion = "put a space behind the dash: - " + source.text(start + 1..<line.upperBound)
        }
        if let colon = source.bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: ":")), colon > start,
            colon + 1 < line.upperBound, source.bytes[colon + 1] != UInt8(ascii: "/"), line.count < 160
        {
            let head = source.text(start..<colon + 1)
            let isParted = source.bytes[colon + 1].isBlank
            suggestion =
                isParted
                ? source.suggestion(at: start) ?? suggestion
                : "put a space behind the colon: \(head) \(source.text(colon + 1..<line.upperBound))"
        }
        return .error("this line is no 'key: value'", at: start..<line.upperBound, suggestion: suggestion)
    }

    private var inFlowCollection: Finding? {
        let isList = error.context == "while parsing a flow sequence"
        guard isList || error.context == "while parsing a flow mapping", let start = error.contextOffset else {
            guard error.context == "while parsing a flow node" else { return nil }
            if let open = collectionLeftOpen { return Self.notClosed(open, in: source) }
            return .error("a value is missing here", at: point, suggestion: "write one, or delete the comma before it")
        }
        let end = isList ? "]" : "}"
        if source.line(around: start) == source.line(around: error.offset), error.offset < source.range.upperBound {
            return .error(
                "',' or '\(end)' is missing here", at: point,
                suggestion: isBehindQuote ? "write a comma in front of it" : line?.suggestion(at: error.offset))
        }
        return Self.notClosed(start, in: source)
    }

    private var isBehindQuote: Bool {
        let before = source.bytes[source.line(around: error.offset).lowerBound..<error.offset]
        return before.last { !$0.isBlank }.map { "\"'".utf8.contains($0) } ?? false
    }

    /// The innermost bracket or brace that is open where the text ends and an entry was expected.
    private var collectionLeftOpen: Int? {
        isAtEnd ? OpenCollections(in: source, before: error.offset).last : nil
    }

    private static func notClosed(_ start: Int, in source: YAMLSource) -> Finding {
        let (name, end) = source.bytes[start] == UInt8(ascii: "[") ? ("list", "]") : ("map", "}")
        return .error(
            "this \(name) is not closed", at: start..<start + 1, suggestion: "write '\(end)' behind its last entry")
    }

    private var inBlockScalar: Finding? {
        guard error.context == "while scanning a block scalar", let start = error.contextOffset else { return nil }
        let character = scalar(at: start)
        return .error(
            "text that belongs to '\(character)' starts on the next line", at: start..<start + 1,
            suggestion: source.suggestion(at: start))
    }

    private var structure: Finding? {
        if let line, !line.value.isEmpty, let first = byte(at: line.value.lowerBound), "\"'[{".utf8.contains(first),
            error.offset > line.value.lowerBound
        {
            return .error(
                "the value has ended before this", at: error.offset..<line.value.upperBound,
                suggestion: line.bracketed(at: error.offset) ?? line.withoutBrackets(from: error.offset)
                    ?? line.suggestion)
        }
        switch error.problem {
        case "did not find expected key" where byte(at: error.offset) == UInt8(ascii: ":"),
            "did not find expected <document start>" where byte(at: error.offset) == UInt8(ascii: ":"):
            return .error("there is no key before this ':'", at: error.offset..<error.offset + 1)
        case "did not find expected key" where byte(at: error.offset) == UInt8(ascii: "-") && !isBelowEntry:
            return .entryWithoutKey(at: lineStart, in: source)
        case "did not find expected key", "did not find expected '-' indicator",
            "did not find expected <document start>":
            return .error(
                "this line does not fit the lines above", at: lineStart,
                suggestion: "indent all keys of one map, and all entries of one list, by the same number of spaces")
        case "did not find expected node content":
            return .error("a value is missing here", at: point, suggestion: line?.suggestion)
        default:
            return nil
        }
    }

    private var unexplained: Finding {
        .error("this is no YAML: \(error.problem)", at: point, suggestion: line?.suggestion)
    }

    private func scalar(at offset: Int) -> String {
        var end = min(offset + 1, source.range.upperBound)
        while end < source.range.upperBound, Unicode.UTF8.isContinuation(source.bytes[end]) { end += 1 }
        return source.text(min(offset, end)..<end)
    }
}
