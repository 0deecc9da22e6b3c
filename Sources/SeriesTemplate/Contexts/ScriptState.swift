internal import SeriesText

/// Where in JavaScript, or in JSON, a place stands: between its tokens, or in a string, a comment, a pattern.
///
/// Quoted strings and patterns end at a line end at the latest, so that one that was misjudged does no lasting harm.
struct ScriptState: Sendable, Hashable {
    enum Mode: Sendable, Hashable {
        case code
        /// Behind a `/`, which the next byte makes a comment, a pattern or a division.
        case slash(mayBePattern: Bool)
        case doubleQuoted
        case singleQuoted
        case template
        case lineComment
        case blockComment
        case pattern
        /// `[…]` in a pattern.
        case patternSet
    }

    private(set) var mode: Mode = .code
    /// For each `${` in a template literal that is open, how many braces are.
    private var substitutions: [Int] = []
    private var isEscaped = false
    /// The byte before, where two bytes make a token.
    private var last: UInt8 = 0
    /// The last token of the code, as far as it decides whether a `/` divides.
    private var endsValue = false
    /// The same of the token before a `+` or `-`: behind `i++`, a `/` divides.
    private var endedValue = false
    private var word: [UInt8] = []
    /// For each parenthesis that is open, whether it is that of a head, such as `if (…)`, behind which a statement begins.
    private var heads: [Bool] = []
    private var isBehindDot = false
    private var isBehindBrace = false
    /// Whether a `/` stood right behind a `}`. It may divide or begin a pattern: only who knows whether the braces are those of
    /// a block can tell, and what follows may be code or text.
    private(set) var isUncertain = false

    /// Whether a value may stand here.
    var isBetweenTokens: Bool { mode == .code }

    /// Whether a regular expression is open, or may have been opened by the byte before.
    var isInPattern: Bool {
        switch mode {
        case .slash, .pattern, .patternSet: true
        default: false
        }
    }

    var isInString: Bool { mode == .doubleQuoted || mode == .singleQuoted || mode == .template }

    /// Whether the two agree in all that decides what may follow, but for whether a `/` divides.
    func agrees(with other: ScriptState) -> Bool {
        mode == other.mode && substitutions == other.substitutions && isEscaped == other.isEscaped
            && isInsideMark == other.isInsideMark && isUncertain == other.isUncertain
    }

    /// Whether the next byte may end a comment, or begin code in a template literal.
    private var isInsideMark: Bool {
        switch mode {
        case .blockComment: last == UInt8(ascii: "*")
        case .template: last == UInt8(ascii: "$")
        default: false
        }
    }

    /// A value was written.
    mutating func skipValue() {
        noteValue()
        last = 0
    }

    private mutating func noteValue() {
        endsValue = true
        word = []
        (isBehindDot, isBehindBrace) = (false, false)
    }

    mutating func advance(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
            // Behind a backslash, CR and LF are one line end.
            last = byte == UInt8(ascii: "\r") ? byte : 0
            return
        }
        switch mode {
        case .code: advanceInCode(byte)
        case .slash(let mayBePattern): advanceBehindSlash(byte, mayBePattern: mayBePattern)
        case .doubleQuoted: advanceInText(byte, closing: UInt8(ascii: "\""))
        case .singleQuoted: advanceInText(byte, closing: UInt8(ascii: "'"))
        case .pattern:
            if byte == UInt8(ascii: "[") { mode = .patternSet } else { advanceInText(byte, closing: UInt8(ascii: "/")) }
        case .patternSet:
            if byte == UInt8(ascii: "]") { mode = .pattern } else { advanceInText(byte, closing: 0x0A) }
        case .template: advanceInTemplate(byte)
        case .lineComment:
            if byte.isLineEnd { mode = .code }
        case .blockComment:
            if byte == UInt8(ascii: "/"), last == UInt8(ascii: "*") { mode = .code }
            last = byte
        }
    }

    private mutating func advanceInCode(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/"):
            mode = .slash(mayBePattern: !endsValue)
            return
        case UInt8(ascii: "\""): mode = .doubleQuoted
        case UInt8(ascii: "'"): mode = .singleQuoted
        case UInt8(ascii: "`"): mode = .template
        case UInt8(ascii: "{"): if !substitutions.isEmpty { substitutions[substitutions.count - 1] += 1 }
        case UInt8(ascii: "}"): closeBrace()
        default: break
        }
        note(byte)
    }

    private mutating func advanceBehindSlash(_ byte: UInt8, mayBePattern: Bool) {
        switch byte {
        case UInt8(ascii: "/"): mode = .lineComment
        case UInt8(ascii: "*"):
            mode = .blockComment
            last = 0
        default:
            if isBehindBrace { isUncertain = true }
            mode = mayBePattern ? .pattern : .code
            if !mayBePattern { note(UInt8(ascii: "/")) }
            advance(byte)
        }
    }

    private mutating func advanceInText(_ byte: UInt8, closing: UInt8) {
        let isRestOfLineEnd = byte == UInt8(ascii: "\n") && last == UInt8(ascii: "\r")
        last = 0
        if isRestOfLineEnd { return }
        if byte == closing || byte.isLineEnd {
            mode = .code
            noteValue()
        } else {
            isEscaped = byte == UInt8(ascii: "\\")
        }
    }

    private mutating func advanceInTemplate(_ byte: UInt8) {
        if byte == UInt8(ascii: "{"), last == UInt8(ascii: "$") {
            substitutions.append(1)
            mode = .code
            note(byte)
        } else if byte == UInt8(ascii: "`") {
            mode = .code
            noteValue()
        } else {
            isEscaped = byte == UInt8(ascii: "\\")
        }
        last = byte
    }

    private mutating func closeBrace() {
        guard let depth = substitutions.last else { return }
        substitutions[substitutions.count - 1] = depth - 1
        if depth == 1 {
            substitutions.removeLast()
            mode = .template
            last = 0
        }
    }

    private mutating func note(_ byte: UInt8) {
        if byte.isHTMLSpace {
            last = 0
            return
        }
        if byte.isNamePart || byte == UInt8(ascii: "$") || byte >= 0x80 {
            if last == 0 {
                if !word.isEmpty { isBehindDot = false }
                word = []
            }
            // No keyword is as long as this, so what follows makes no difference.
            if word.count < 16 { word.append(byte) }
            endsValue = isBehindDot || !Self.keywords.contains(word)
            isBehindBrace = false
            last = byte
            return
        }
        let isHead = !isBehindDot && Self.wordsOfHeads.contains(word)
        (isBehindDot, isBehindBrace) = (byte == UInt8(ascii: "."), byte == UInt8(ascii: "}"))
        if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
            let isSecond = byte == last
            (endsValue, endedValue) = (isSecond && endedValue, endsValue)
            word = []
            last = isSecond ? 0 : byte
        } else {
            endsValue = byte == UInt8(ascii: "]")
            if byte == UInt8(ascii: "(") { heads.append(isHead) }
            if byte == UInt8(ascii: ")") { endsValue = !(heads.popLast() ?? false) }
            word = []
            last = 0
        }
    }

    /// Words behind which a parenthesis is followed by a statement.
    private static let wordsOfHeads = Set(["if", "while", "for", "with"].map { Array($0.utf8) })

    /// Words behind which a `/` begins a pattern.
    private static let keywords = Set(
        [
            "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "instanceof",
            "await", "yield",
        ]
        .map { Array($0.utf8) })
}
