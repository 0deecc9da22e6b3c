internal import SeriesText

/// Splits what stands between the parentheses of a form into tokens, and finds where it ends.
///
/// Strings may hold interpolations that hold strings; a stack of what is open takes the place of recursion.
struct ExpressionLexer {
    private enum Open {
        /// The parenthesis of the form itself.
        case form
        case parenthesis
        case bracket
        /// `\(` in a string.
        case interpolation
    }

    /// How many parentheses, brackets and strings may be open at once.
    static let deepestNesting = 64

    private let source: [UInt8]
    private var offset: Int
    private var open: [(kind: Open, offset: Int)]
    private var tokens: [Token] = []

    /// A lexer for the form whose `(` stands just before `offset`.
    init(_ source: [UInt8], at offset: Int) {
        self.source = source
        self.offset = offset
        open = [(.form, offset - 1)]
        // Most forms have no more.
        tokens.reserveCapacity(8)
    }

    /// The tokens up to the closing parenthesis, which becomes the last token, of kind `end`.
    mutating func tokenize() throws(SyntaxMistake) -> [Token] {
        while true {
            let start = offset
            skipWhitespace()
            guard offset < source.count else { throw unclosed() }
            if source[start..<offset].contains(where: \.isLineEnd), isBehindValue, startsSomethingElse {
                throw unclosed(textFrom: start)
            }
            if try step() { return tokens }
        }
    }

    private var isBehindValue: Bool {
        switch tokens.last?.kind {
        case .identifier, .integer, .stringEnd, .rightParenthesis, .rightBracket: true
        default: false
        }
    }

    /// Whether a value is still to come, on this line.
    private var isWhereValueStands: Bool {
        let start = tokens.last?.range.upperBound ?? open[0].offset
        let word = tokens.last?.kind == .identifier ? tokens.last.map { source[$0.range] } : nil
        let isBehindWord =
            word.map { word in ["in", "where", "let"].contains { word.elementsEqual($0.utf8) } } ?? false
        return (!isBehindValue || isBehindWord) && !source[start..<offset].contains(where: \.isLineEnd)
    }

    /// Whether what follows on a new line cannot go on with the value before it: most likely, the template's text
    /// follows, and a parenthesis was forgotten.
    private var startsSomethingElse: Bool {
        let byte = source[offset]
        if byte.isASCIILetter {
            let word = source[offset...].prefix { $0.isNamePart }
            return !word.elementsEqual("in".utf8) && !word.elementsEqual("where".utf8)
        }
        return byte.isASCIIDigit || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\\")
            || byte == UInt8(ascii: "\"")
    }

    /// Reads one token. Returns whether the form has ended.
    private mutating func step() throws(SyntaxMistake) -> Bool {
        let byte = source[offset]
        switch byte {
        case UInt8(ascii: "("):
            try push(.parenthesis)
            add(.leftParenthesis, 1)
        case UInt8(ascii: "["):
            try push(.bracket)
            add(.leftBracket, 1)
        case UInt8(ascii: ")"):
            return try closeParenthesis()
        case UInt8(ascii: "]"):
            guard case .bracket? = open.last?.kind else { throw unexpected() }
            open.removeLast()
            add(.rightBracket, 1)
        case UInt8(ascii: "\""):
            add(.stringStart, 1)
            try readString()
        case _ where byte.isASCIIDigit:
            addRun(.integer) { $0.isASCIIDigit }
        case _ where byte.isASCIILetter || byte == UInt8(ascii: "_"):
            addRun(.identifier) { $0.isNamePart }
        default:
            let (kind, length) = try symbol(byte)
            add(kind, length)
        }
        return false
    }

    private mutating func closeParenthesis() throws(SyntaxMistake) -> Bool {
        switch open.last?.kind {
        case .parenthesis:
            open.removeLast()
            add(.rightParenthesis, 1)
        case .interpolation:
            open.removeLast()
            add(.interpolationEnd, 1)
            try readString()
        case .form, nil:
            add(.end, 1)
            return true
        case .bracket:
            throw SyntaxMistake("this '[' is not closed", at: place(ofOpen: open.count - 1))
        }
        return false
    }

    /// Reads the text of a string up to its end or to an interpolation in it.
    private mutating func readString() throws(SyntaxMistake) {
        let start = offset
        while offset < source.count, !source[offset].isLineEnd {
            if source[offset] == UInt8(ascii: "\"") {
                addText(from: start)
                add(.stringEnd, 1)
                return
            }
            if source[offset] == UInt8(ascii: "\\") {
                if byte(after: 1) == UInt8(ascii: "(") {
                    addText(from: start)
                    try push(.interpolation)
                    add(.interpolationStart, 2)
                    return
                }
                offset += 1
                if offset < source.count, source[offset].isLineEnd { break }
            }
            offset += 1
        }
        offset = min(offset, source.count)
        let quote = tokens.last { $0.kind == .stringStart }?.range ?? start..<start + 1
        throw SyntaxMistake("this string is not closed on its line", at: quote)
    }

    private mutating func addText(from start: Int) {
        if start < offset { tokens.append(Token(kind: .stringText, range: start..<offset)) }
    }

    private mutating func push(_ kind: Open) throws(SyntaxMistake) {
        // The first is the parenthesis of the form.
        guard open.count <= Self.deepestNesting else {
            throw SyntaxMistake(
                "this expression is nested more than \(Self.deepestNesting) levels deep", at: offset..<offset + 1)
        }
        open.append((kind, offset))
    }

    private mutating func add(_ kind: Token.Kind, _ length: Int) {
        tokens.append(Token(kind: kind, range: offset..<offset + length))
        offset += length
    }

    private mutating func addRun(_ kind: Token.Kind, while belongs: (UInt8) -> Bool) {
        var end = offset
        while end < source.count, belongs(source[end]) { end += 1 }
        add(kind, end - offset)
    }

    private mutating func skipWhitespace() {
        while offset < source.count, source[offset].isHTMLSpace { offset += 1 }
    }

    private func byte(after distance: Int) -> UInt8 {
        offset + distance < source.count ? source[offset + distance] : 0
    }

    private func symbol(_ byte: UInt8) throws(SyntaxMistake) -> (Token.Kind, Int) {
        let next = self.byte(after: 1)
        switch (byte, next) {
        case (UInt8(ascii: ","), _): return (.comma, 1)
        case (UInt8(ascii: ":"), _): return (.colon, 1)
        case (UInt8(ascii: "."), _): return (.dot, 1)
        case (UInt8(ascii: "?"), UInt8(ascii: "?")): return (.coalesce, 2)
        case (UInt8(ascii: "?"), UInt8(ascii: ".")): return (.questionDot, 2)
        case (UInt8(ascii: "?"), _): return (.question, 1)
        case (UInt8(ascii: "="), UInt8(ascii: "=")): return (.equal, 2)
        case (UInt8(ascii: "="), _): return (.assign, 1)
        case (UInt8(ascii: "!"), UInt8(ascii: "=")): return (.notEqual, 2)
        case (UInt8(ascii: "!"), _): return (.not, 1)
        // Nor has any the end of a tag.
        case (UInt8(ascii: "<"), UInt8(ascii: "/")), (UInt8(ascii: "/"), UInt8(ascii: ">")):
            throw unclosed(textFrom: offset)
        case (UInt8(ascii: "<"), UInt8(ascii: "=")): return (.lessOrEqual, 2)
        case (UInt8(ascii: "<"), _): return (.less, 1)
        case (UInt8(ascii: ">"), UInt8(ascii: "=")): return (.greaterOrEqual, 2)
        case (UInt8(ascii: ">"), _): return (.greater, 1)
        case (UInt8(ascii: "&"), UInt8(ascii: "&")): return (.and, 2)
        case (UInt8(ascii: "|"), UInt8(ascii: "|")): return (.or, 2)
        case (UInt8(ascii: "+"), _): return (.plus, 1)
        case (UInt8(ascii: "-"), _): return (.minus, 1)
        case (UInt8(ascii: "\\"), UInt8(ascii: "(")) where isWhereValueStands:
            throw SyntaxMistake(
                "within a form, a value is written without '\\('", at: offset..<offset + 2,
                suggestion: "leave out this '\\(' and its ')'; \(SyntaxMistake.howToWriteParenthesis)")
        // No expression has a backslash outside of strings, so what follows is the template's next form.
        case (UInt8(ascii: "\\"), _): throw unclosed(textFrom: offset)
        default: throw unexpected()
        }
    }

    /// `start` is where the template's text seems to go on, when there is any.
    private func unclosed(textFrom start: Int? = nil) -> SyntaxMistake {
        let last = open.count - 1
        let what =
            switch open[last].kind {
            case .form, .parenthesis: "this '(' is not closed"
            case .bracket: "this '[' is not closed"
            case .interpolation: "this interpolation is not closed"
            }
        return SyntaxMistake(what, at: place(ofOpen: last), end: start)
    }

    private func place(ofOpen position: Int) -> Range<Int> {
        open[position].offset..<open[position].offset + 1
    }

    /// A key of front matter as its author might write it.
    private func key(at start: Int) -> String {
        let key = source[start...].prefix { $0 >= 0x80 || $0.isNamePart || $0 == UInt8(ascii: "-") }
        return String(decoding: key, as: UTF8.self)
    }

    private func unexpected() -> SyntaxMistake {
        var end = offset + 1
        while end < source.count, Unicode.UTF8.isContinuation(source[end]) { end += 1 }
        let character = String(decoding: source[offset..<end], as: UTF8.self)
        let unseen = character.unicodeScalars.first {
            $0.properties.isWhitespace || $0.properties.generalCategory == .format
        }
        let suggestion: String? =
            switch source[offset] {
            case UInt8(ascii: "&"): "'and' is written '&&'"
            case UInt8(ascii: "|") where isBehindValue:
                "there are no filters; write a member behind a dot, such as title.uppercased(), and '||' for 'or'"
            case _ where ["'", "“", "”", "„", "‘", "’"].contains(character): "strings stand in double quotes: \"…\""
            case UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"):
                isBehindValue ? "numbers have only '+' and '-'" : nil
            case 0x80... where unseen != nil:
                unseen?.properties.isWhitespace == true ? "write an ordinary space in its place" : "delete it"
            case 0x80... where offset > 0 && source[offset - 1] == UInt8(ascii: "."):
                "a key with such a letter stands in brackets: [\"\(key(at: offset))\"]"
            default: nil
            }
        let name = unseen.map { "the character \(String(codePoint: $0.value))" } ?? "'\(character)'"
        return SyntaxMistake("\(name) has no meaning in an expression", at: offset..<end, suggestion: suggestion)
    }
}
