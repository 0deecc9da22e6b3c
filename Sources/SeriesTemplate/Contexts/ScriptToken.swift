internal import SeriesText

/// The last token of a script's code, as far as it decides what a `/` behind it does: divide, or begin a regular expression.
///
/// Behind branches of a template it may be known in part only.
struct ScriptToken: Sendable, Hashable {
    /// Whether something is so on all ways through the template that lead here.
    enum Answer: Sendable, Hashable {
        case no, yes, unclear

        func joined(with other: Answer) -> Answer { self == other ? self : .unclear }
    }

    /// What the next byte may go on with.
    private enum Edge: Sendable, Hashable {
        case nothing, word, sign(UInt8), unclear
    }

    /// What is known of the parentheses around those whose opening was read.
    private enum OuterParentheses: Sendable, Hashable {
        case none
        /// There may be some, of any kind; all are still open.
        case untouched
        case unclear
    }

    /// Whether a `/` divides here, since a value stands before it. Behind a `}`, only who knows whether the braces are those of
    /// a block can tell.
    private(set) var isValue = Answer.no
    /// The same of the token before a `+` or `-`: behind `i++`, a `/` divides.
    private var isValueBeforeSign = Answer.no
    private var edge = Edge.nothing
    /// The last word, its bytes in one number; 0 behind any other token, and nil where branches have met that end in different
    /// ones.
    private var word: UInt128? = 0
    /// Whether the last word is the name of a property, as in `x.return`; where there is none, or an unknown one, the next.
    private var isProperty = Answer.no
    /// Whether the last word is one behind which a parenthesis is followed by a statement.
    private var isHead = Answer.no
    /// For each parenthesis that is open, whether it is that of a head, such as `if (…)`.
    private var parentheses: [Answer] = []
    private var outerParentheses = OuterParentheses.none
    /// The same of the word before, between which and the parenthesis an `await` may stand.
    private var isBehindHead = Answer.no
    /// Whether nothing but white space and comments stands before this place on its line.
    private(set) var isLineStart = Answer.yes

    /// Takes in a byte of code that is none of a string, a comment or a pattern.
    mutating func advance(_ byte: UInt8) {
        let isLineStart = isLineStart
        if byte.isLineEnd { self.isLineStart = .yes } else if !byte.isHTMLSpace { self.isLineStart = .no }
        if byte.isHTMLSpace {
            edge = .nothing
        } else if byte.isNamePart || byte == UInt8(ascii: "$") || byte >= 0x80 {
            advanceInWord(byte)
        } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
            advanceOverSign(byte, isFirstOnLine: isLineStart != .no)
        } else if byte == UInt8(ascii: ".") {
            advanceOverDot()
        } else {
            let isHead = isHead
            endWord()
            edge = .nothing
            switch byte {
            // Private names may be those of keywords.
            case UInt8(ascii: "#"): isProperty = .yes
            case UInt8(ascii: "]"): isValue = .yes
            case UInt8(ascii: "}"): isValue = .unclear
            case UInt8(ascii: "("): parentheses.append(isHead)
            case UInt8(ascii: ")"): closeParenthesis()
            default: break
            }
        }
    }

    /// A string, a pattern, or a value of the template was written.
    mutating func advanceOverValue() {
        endWord()
        isValue = .yes
        edge = .nothing
        isLineStart = .no
    }

    /// A comment begins, and parts what stands around it.
    mutating func endAtComment() { edge = .nothing }

    /// A comment went to the end of a line; one that begins as in HTML is read with more than one meaning.
    mutating func advanceOverLineEnd(behindMarkup: Bool = false) {
        edge = .nothing
        isLineStart = .yes
        guard behindMarkup else { return }
        endWord()
        isValue = .unclear
    }

    /// The dot may belong to a number, as in `1./2`, to a member's name or to `...`.
    private mutating func advanceOverDot() {
        let isSpread = word == 0 && isProperty != .no
        let isNumber = word.map { $0 != 0 && $0.isOfDigits && isProperty != .yes }
        endWord()
        edge = .nothing
        isValue = isSpread ? .no : isNumber == true ? .yes : .unclear
        isProperty = isNumber == false && !isSpread ? .yes : .unclear
    }

    private mutating func endWord() {
        (word, isProperty, isHead, isValue) = (0, .no, .no, .no)
    }

    private mutating func advanceInWord(_ byte: UInt8) {
        switch edge {
        case .word: break
        case .unclear: (word, isProperty, isBehindHead) = (nil, .unclear, .unclear)
        case .nothing, .sign:
            isProperty = isNextProperty
            isBehindHead = isHead
            word = 0
        }
        edge = .word
        // No keyword is as long as there is room for, so what follows makes no difference.
        if let word, word.leadingZeroBitCount >= 8 { self.word?.shift(in: byte) }
        guard isProperty != .yes, let word else {
            isValue = isProperty == .yes ? .yes : .unclear
            isHead = isProperty == .yes ? .no : .unclear
            return
        }
        isValue =
            Self.sometimesKeywords.contains(word) ? .unclear : !Self.keywords.contains(word) ? .yes : isProperty
        isHead =
            word == Self.await
            ? isBehindHead : !Self.wordsOfHeads.contains(word) ? .no : isProperty == .no ? .yes : .unclear
    }

    /// At the start of a line, `++` and `--` may belong to what follows.
    private mutating func advanceOverSign(_ byte: UInt8, isFirstOnLine: Bool) {
        let (before, value) = (isValueBeforeSign, isFirstOnLine && isValue == .yes ? .unclear : isValue)
        endWord()
        isValueBeforeSign = value
        switch edge {
        case .sign(byte):
            isValue = before
            edge = .nothing
        case .unclear:
            isValue = .unclear
            isValueBeforeSign = .unclear
        case .nothing, .word, .sign: edge = .sign(byte)
        }
    }

    private mutating func closeParenthesis() {
        guard let isHead = parentheses.popLast() else {
            if outerParentheses != .none { outerParentheses = .unclear }
            isValue = outerParentheses == .none ? .yes : .unclear
            return
        }
        isValue =
            switch isHead {
            case .yes: .no
            case .no: .yes
            case .unclear: .unclear
            }
    }

    /// Words behind which a parenthesis is followed by a statement.
    private static let wordsOfHeads = ["if", "while", "for", "with"].map(UInt128.init(word:))

    /// Words behind which a `/` begins a pattern.
    private static let keywords = [
        "return", "typeof", "case", "in", "delete", "void", "throw", "new", "else", "do", "instanceof", "default",
    ].map(UInt128.init(word:))

    /// Words that are keywords in some places, and names in others.
    private static let sometimesKeywords = ["of", "await", "yield"].map(UInt128.init(word:))
    private static let await = UInt128(word: "await")
}

extension UInt128 {
    fileprivate init(word: String) {
        self = 0
        for byte in word.utf8 { shift(in: byte) }
    }

    /// Whether no byte of the word is anything else.
    fileprivate var isOfDigits: Bool {
        var rest = self
        while rest != 0, UInt8(truncatingIfNeeded: rest).isASCIIDigit { rest >>= 8 }
        return rest == 0
    }
}

extension ScriptToken {
    /// What is known where branches meet that end so.
    func joined(with other: ScriptToken) -> ScriptToken {
        if self == other { return self }
        var joined = self
        joined.isValue = isValue.joined(with: other.isValue)
        joined.isValueBeforeSign = isValueBeforeSign.joined(with: other.isValueBeforeSign)
        joined.edge = edge == other.edge ? edge : .unclear
        if word == other.word {
            joined.isProperty = isProperty.joined(with: other.isProperty)
        } else {
            joined.word = nil
            joined.isProperty = isNextProperty.joined(with: other.isNextProperty)
        }
        joined.isHead = isHead.joined(with: other.isHead)
        joined.isBehindHead = isBehindHead.joined(with: other.isBehindHead)
        joined.isLineStart = isLineStart.joined(with: other.isLineStart)
        if parentheses.count == other.parentheses.count, outerParentheses == other.outerParentheses {
            joined.parentheses = zip(parentheses, other.parentheses).map { $0.joined(with: $1) }
        } else {
            (joined.parentheses, joined.outerParentheses) = ([], .unclear)
        }
        return joined
    }

    /// Whether a word that starts here is the name of a property.
    private var isNextProperty: Answer { word ?? 0 == 0 ? isProperty : .no }

    /// What is known at the start of each round of a loop, of which none is read yet.
    static let inFrontOfRound: ScriptToken = {
        var token = ScriptToken()
        (token.isValue, token.isValueBeforeSign, token.edge, token.word) = (.unclear, .unclear, .unclear, nil)
        (token.isProperty, token.isHead, token.outerParentheses) = (.unclear, .unclear, .untouched)
        (token.isBehindHead, token.isLineStart) = (.unclear, .unclear)
        return token
    }()

    /// What is known behind a loop that began here, when a round that began as above ends as `end`.
    func behindRounds(endingIn end: ScriptToken) -> ScriptToken {
        if end == Self.inFrontOfRound { return self }
        var end = end
        if end.parentheses.isEmpty, end.outerParentheses == .untouched {
            (end.parentheses, end.outerParentheses) = (parentheses, outerParentheses)
        }
        return joined(with: end)
    }
}
