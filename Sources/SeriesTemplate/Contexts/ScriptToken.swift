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
    /// The last word; empty behind any other token, and nil where branches have met that end in different ones.
    private var word: [UInt8]? = []
    /// Whether the last word is the name of a property, as in `x.return`; where there is none, or an unknown one, the next.
    private var isProperty = Answer.no
    /// Whether the last word is one behind which a parenthesis is followed by a statement.
    private var isHead = Answer.no
    /// For each parenthesis that is open, whether it is that of a head, such as `if (…)`.
    private var parentheses: [Answer] = []
    private var outerParentheses = OuterParentheses.none

    /// Takes in a byte of code that is none of a string, a comment or a pattern.
    mutating func advance(_ byte: UInt8) {
        if byte.isHTMLSpace {
            edge = .nothing
        } else if byte.isNamePart || byte == UInt8(ascii: "$") || byte >= 0x80 {
            advanceInWord(byte)
        } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
            advanceOverSign(byte)
        } else {
            let isHead = isHead
            endWord()
            edge = .nothing
            switch byte {
            case UInt8(ascii: "."): isProperty = .yes
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
    }

    private mutating func endWord() {
        (word, isProperty, isHead, isValue) = ([], .no, .no, .no)
    }

    private mutating func advanceInWord(_ byte: UInt8) {
        switch edge {
        case .word: break
        case .unclear: (word, isProperty) = (nil, .unclear)
        case .nothing, .sign:
            isProperty = isNextProperty
            word = []
        }
        edge = .word
        // No keyword is as long as this, so what follows makes no difference.
        if let count = word?.count, count < 16 { word?.append(byte) }
        guard isProperty != .yes, let word else {
            isValue = isProperty == .yes ? .yes : .unclear
            isHead = isProperty == .yes ? .no : .unclear
            return
        }
        isValue = !Self.keywords.contains(word) ? .yes : isProperty
        isHead = !Self.wordsOfHeads.contains(word) ? .no : isProperty == .no ? .yes : .unclear
    }

    private mutating func advanceOverSign(_ byte: UInt8) {
        let (before, value) = (isValueBeforeSign, isValue)
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
    private static let wordsOfHeads = Set(["if", "while", "for", "with"].map { Array($0.utf8) })

    /// Words behind which a `/` begins a pattern.
    private static let keywords = Set(
        [
            "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "instanceof",
            "await", "yield",
        ]
        .map { Array($0.utf8) })
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
        if parentheses.count == other.parentheses.count, outerParentheses == other.outerParentheses {
            joined.parentheses = zip(parentheses, other.parentheses).map { $0.joined(with: $1) }
        } else {
            (joined.parentheses, joined.outerParentheses) = ([], .unclear)
        }
        return joined
    }

    /// Whether a word that starts here is the name of a property.
    private var isNextProperty: Answer { word?.isEmpty ?? true ? isProperty : .no }

    /// What is known at the start of each round of a loop, of which none is read yet.
    static let inFrontOfRound: ScriptToken = {
        var token = ScriptToken()
        (token.isValue, token.isValueBeforeSign, token.edge, token.word) = (.unclear, .unclear, .unclear, nil)
        (token.isProperty, token.isHead, token.outerParentheses) = (.unclear, .unclear, .untouched)
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
