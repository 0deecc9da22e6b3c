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
        /// Behind `<!--`: in classic scripts, a comment to the end of the line (ECMAScript, "B.1.1 HTML-like Comments"); in
        /// modules, code.
        case markupComment
        case blockComment
        case pattern
        /// `[…]` in a pattern.
        case patternSet
    }

    /// What can be read in two ways, so that what follows it may be code or text.
    enum Doubt: Sendable, Comparable {
        case none
        /// A `/` that may divide or begin a pattern.
        case slash
        /// A mark of HTML.
        case markup
    }

    private(set) var mode: Mode = .code
    /// How much was read of `<!--`, or of a `-->` that is the first on its line.
    private var markup: [UInt8] = []
    /// For each `${` in a template literal that is open, how many braces are.
    private var substitutions: [Int] = []
    private var isEscaped = false
    /// The byte before, where two of a comment or a template literal belong together.
    private var last: UInt8 = 0
    /// Whether it is unclear that the `-->` in `markup` is the first on its line.
    private var isMarkUnclear = false
    /// What was read of the code.
    var token = ScriptToken()
    /// The worst that there was.
    private(set) var doubt = Doubt.none
    static let howToAvoidMarkup = "leave out the '<!--' or '-->', which no browser needs there"
    static let howToBeCertain =
        "that '/' follows a '}', a directive or a word such as 'of': write ';' before it, or put it into parentheses with "
        + "what it belongs to"

    var isUncertain: Bool { doubt != .none }

    /// Whether a value may stand here.
    var isBetweenTokens: Bool { mode == .code }

    /// Whether a backslash that stands here is one of a quoted string, and escapes what follows.
    var isEscapeInQuotes: Bool { (mode == .doubleQuoted || mode == .singleQuoted) && !isEscaped }

    /// Whether a regular expression is open, or may have been opened by the byte before.
    var isInPattern: Bool {
        switch mode {
        case .slash, .pattern, .patternSet: true
        default: false
        }
    }

    var isInString: Bool { mode == .doubleQuoted || mode == .singleQuoted || mode == .template }

    /// The state behind two branches that end so; nil when what may follow is not the same.
    func joined(with other: ScriptState) -> ScriptState? {
        var joined = self
        joined.doubt = max(doubt, other.doubt)
        // No value may follow then, and so it does not matter what else is known.
        if joined.isUncertain { return joined }
        guard mode == other.mode, substitutions == other.substitutions, isEscaped == other.isEscaped,
            isInsideMark == other.isInsideMark, markup == other.markup
        else { return nil }
        joined.token = token.joined(with: other.token)
        return joined
    }

    /// Takes over what `other` knows of the code, where both stand in the same place of it.
    mutating func takeKnowledge(of other: ScriptState) {
        if isUncertain { self = other } else { token = other.token }
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
        token.advanceOverValue()
        markup = []
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
            guard byte.isLineEnd else { return }
            mode = .code
            token.advanceOverLineEnd()
        case .markupComment: advanceInMarkupComment(byte)
        case .blockComment:
            if byte == UInt8(ascii: "/"), last == UInt8(ascii: "*") { mode = .code }
            if byte.isLineEnd { token.advanceOverLineEnd() }
            last = byte
        }
    }

    private mutating func advanceInCode(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/"):
            markup = []
            mode = .slash(mayBePattern: token.isValue != .yes)
            return
        case UInt8(ascii: "\""): mode = .doubleQuoted
        case UInt8(ascii: "'"): mode = .singleQuoted
        case UInt8(ascii: "`"): mode = .template
        case UInt8(ascii: "<"), UInt8(ascii: "!"), UInt8(ascii: "-"), UInt8(ascii: ">"):
            if advanceInMarkup(byte) { return }
            token.advance(byte)
            return
        case UInt8(ascii: "{"): if !substitutions.isEmpty { substitutions[substitutions.count - 1] += 1 }
        case UInt8(ascii: "}"): closeBrace()
        default: break
        }
        markup = []
        token.advance(byte)
    }

    /// Whether the byte ends a mark that begins a comment.
    private mutating func advanceInMarkup(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: "<") {
            markup = [byte]
        } else if byte == UInt8(ascii: "-"), markup.isEmpty, token.isLineStart != .no {
            isMarkUnclear = token.isLineStart == .unclear
            markup = [byte]
        } else if !markup.isEmpty {
            markup.append(byte)
        }
        if markup == Self.commentStart {
            mode = .markupComment
        } else if markup == Self.commentEnd {
            mode = .markupComment
            if isMarkUnclear { doubt = .markup }
        } else if !Self.commentStart.starts(with: markup), !Self.commentEnd.starts(with: markup) {
            markup = []
        }
        guard mode == .markupComment else { return false }
        markup = []
        last = 0
        return true
    }

    private static let commentStart = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)

    /// What neither a string nor a block could make last beyond the line leaves both readings in the same place.
    private mutating func advanceInMarkupComment(_ byte: UInt8) {
        switch byte {
        case _ where byte.isLineEnd:
            mode = .code
            token.advanceOverLineEnd(behindMarkup: true)
            last = 0
            return
        case UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): doubt = .markup
        case UInt8(ascii: "*") where last == UInt8(ascii: "/"): doubt = .markup
        default: break
        }
        last = byte
    }

    private mutating func advanceBehindSlash(_ byte: UInt8, mayBePattern: Bool) {
        switch byte {
        case UInt8(ascii: "/"): mode = .lineComment
        case UInt8(ascii: "*"):
            mode = .blockComment
            last = 0
            token.endAtComment()
        default:
            if token.isValue == .unclear { doubt = max(doubt, .slash) }
            mode = mayBePattern ? .pattern : .code
            if !mayBePattern { token.advance(UInt8(ascii: "/")) }
            advance(byte)
        }
    }

    private mutating func advanceInText(_ byte: UInt8, closing: UInt8) {
        let isRestOfLineEnd = byte == UInt8(ascii: "\n") && last == UInt8(ascii: "\r")
        last = 0
        if isRestOfLineEnd { return }
        if byte == closing || byte.isLineEnd {
            mode = .code
            token.advanceOverValue()
        } else {
            isEscaped = byte == UInt8(ascii: "\\")
        }
    }

    private mutating func advanceInTemplate(_ byte: UInt8) {
        if byte == UInt8(ascii: "{"), last == UInt8(ascii: "$") {
            substitutions.append(1)
            mode = .code
            token.advance(byte)
        } else if byte == UInt8(ascii: "`") {
            mode = .code
            token.advanceOverValue()
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
}
