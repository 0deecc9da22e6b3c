/// Reads expressions from tokens, with the precedence of Swift's operators.
struct ExpressionParser {
    /// How high the tree of one expression may get; everything that walks it may recurse so deep.
    static let greatestHeight = 64

    let source: [UInt8]
    private let tokens: [Token]
    private var position = 0
    private var depth = 0

    /// `tokens` end with one of kind `end`, as the lexer makes them.
    init(_ source: [UInt8], _ tokens: [Token]) {
        self.source = source
        self.tokens = tokens
    }

    var current: Token { tokens[position] }

    /// The token after the current one, or the last.
    var following: Token { tokens[min(position + 1, tokens.count - 1)] }

    mutating func advance() {
        if position < tokens.count - 1 { position += 1 }
    }

    mutating func skip(_ kind: Token.Kind) -> Bool {
        guard current.kind == kind else { return false }
        advance()
        return true
    }

    func text(_ token: Token) -> String {
        String(decoding: source[token.range], as: UTF8.self)
    }

    mutating func name(_ what: String) throws(SyntaxMistake) -> Name {
        let token = current
        guard token.kind == .identifier else { throw expected(what) }
        advance()
        return Name(text: text(token), range: token.range)
    }

    mutating func expectEnd() throws(SyntaxMistake) {
        guard current.kind == .end else { throw unexpected() }
    }

    /// The same where a label may follow, and then a comma is missing.
    mutating func expectEndOfArguments() throws(SyntaxMistake) {
        if current.kind == .identifier, following.kind == .colon {
            throw SyntaxMistake("a ',' is missing in front of '\(text(current)):'", at: current.range)
        }
        try expectEnd()
    }

    /// A mistake at the current token: something else should stand there.
    func expected(_ what: String) -> SyntaxMistake {
        SyntaxMistake("\(what) is expected here", at: current.range)
    }

    func unexpected() -> SyntaxMistake {
        let word = current.kind == .identifier ? text(current) : ""
        let suggestion: String? =
            switch (current.kind, word) {
            case (.assign, _): "to compare, write '=='"
            case (_, "and"): "'and' is written '&&'"
            case (_, "or"): "'or' is written '||'"
            case (.not, _): "there is no '!' behind a value; use '??', '?.' or \\if(let name = value)"
            default: nil
            }
        let what =
            current.kind == .identifier || current.kind == .integer ? "'\(text(current))'" : current.kind.rawValue
        return SyntaxMistake("\(what) is not expected here", at: current.range, suggestion: suggestion)
    }

    // MARK: Operators, from the weakest

    mutating func expression() throws(SyntaxMistake) -> ExpressionSyntax {
        try nested { (parser) throws(SyntaxMistake) in
            let condition = try parser.binary(atLeast: 1)
            guard parser.skip(.question) else { return condition }
            let first = try parser.expression()
            guard parser.skip(.colon) else { throw parser.expected("':'") }
            let second = try parser.expression()
            return try parser.node(
                .choice(condition: condition, first, otherwise: second), condition.range.lowerBound,
                over: max(condition.height, first.height, second.height))
        }
    }

    /// Precedence climbing; `??` alone binds to the right, and comparisons do not chain.
    private mutating func binary(atLeast minimum: Int) throws(SyntaxMistake) -> ExpressionSyntax {
        var left = try unary()
        while let (symbol, level) = Self.infix(current.kind), level >= minimum {
            let place = current.range
            advance()
            let right =
                symbol == .coalesce
                ? try nested { (parser) throws(SyntaxMistake) in try parser.binary(atLeast: level) }
                : try binary(atLeast: level + 1)
            left = try node(.binary(symbol, left, right), left.range.lowerBound, over: max(left.height, right.height))
            if level == Self.comparison, Self.infix(current.kind)?.level == level {
                throw SyntaxMistake(
                    "comparisons cannot be chained", at: place.lowerBound..<current.range.upperBound,
                    suggestion: "join them with '&&'")
            }
        }
        return left
    }

    private static let comparison = 3

    /// What a token means between two values, and how tightly it binds.
    private static func infix(_ kind: Token.Kind) -> (symbol: ExpressionSyntax.Operator, level: Int)? {
        switch kind {
        case .or: (.or, 1)
        case .and: (.and, 2)
        case .equal: (.equal, comparison)
        case .notEqual: (.notEqual, comparison)
        case .less: (.less, comparison)
        case .lessOrEqual: (.lessOrEqual, comparison)
        case .greater: (.greater, comparison)
        case .greaterOrEqual: (.greaterOrEqual, comparison)
        case .coalesce: (.coalesce, 4)
        case .plus: (.add, 5)
        case .minus: (.subtract, 5)
        default: nil
        }
    }

    private mutating func unary() throws(SyntaxMistake) -> ExpressionSyntax {
        let start = current.range.lowerBound
        if following.kind == .identifier, isWord("not") {
            throw SyntaxMistake("'not' is no operator", at: current.range, suggestion: "'not' is written '!'")
        }
        if skip(.not) {
            let operand = try nested { (parser) throws(SyntaxMistake) in try parser.unary() }
            return try node(.not(operand), start, over: operand.height)
        }
        if skip(.minus) {
            let operand = try nested { (parser) throws(SyntaxMistake) in try parser.unary() }
            if case .integer(let number) = operand.kind {
                return try node(.integer(0 - number), start, over: operand.height)
            }
            return try node(.negative(operand), start, over: operand.height)
        }
        return try postfix()
    }

    private mutating func postfix() throws(SyntaxMistake) -> ExpressionSyntax {
        var base = try primary()
        let start = base.range.lowerBound
        while true {
            switch current.kind {
            case .dot, .questionDot:
                let isChained = current.kind == .questionDot
                if let mistake = mistakeOfNumbers(behind: base) { throw mistake }
                advance()
                let name = try name("a member's name")
                let arguments = try isCall(behind: name.range.upperBound) ? arguments() : nil
                let member = ExpressionSyntax.Member(base: base, name: name, isChained: isChained, arguments: arguments)
                base = try node(.member(member), start, over: max(base.height, (arguments ?? []).height))
            case .leftBracket:
                advance()
                let key = try expression()
                guard skip(.rightBracket) else { throw expected("']'") }
                base = try node(.element(of: base, key: key), start, over: max(base.height, key.height))
            default:
                return base
            }
        }
    }

    /// At a dot that belongs to a range or to a decimal number.
    private func mistakeOfNumbers(behind base: ExpressionSyntax) -> SyntaxMistake? {
        if current.kind == .dot, following.kind == .dot {
            return SyntaxMistake(
                "there are no ranges", at: current.range.lowerBound..<following.range.upperBound,
                suggestion: "a list has 'prefix(3)' and 'dropFirst(1)'; compare with '<=' and '&&'")
        }
        guard case .integer = base.kind, following.kind == .integer else { return nil }
        return SyntaxMistake(
            "there are no decimal numbers", at: base.range.lowerBound..<following.range.upperBound,
            suggestion: "write a whole number, or a text in quotes")
    }

    /// Whether arguments follow: a `(` without white space before it, as in Swift.
    private func isCall(behind end: Int) -> Bool {
        current.kind == .leftParenthesis && current.range.lowerBound == end
    }

    /// `(a, label: b)`, from its `(`.
    private mutating func arguments() throws(SyntaxMistake) -> [Argument] {
        advance()
        if skip(.rightParenthesis) { return [] }
        let arguments = try argumentList()
        guard skip(.rightParenthesis) else { throw expected("',' or ')'") }
        return arguments
    }

    /// Arguments up to what is no comma.
    mutating func argumentList() throws(SyntaxMistake) -> [Argument] {
        var arguments: [Argument] = []
        repeat {
            arguments.append(try argument())
        } while skip(.comma)
        return arguments
    }

    mutating func argument() throws(SyntaxMistake) -> Argument {
        guard current.kind == .identifier, following.kind == .colon else {
            return Argument(label: nil, value: try expression())
        }
        let label = try name("a label")
        advance()
        return Argument(label: label, value: try expression())
    }

    private mutating func primary() throws(SyntaxMistake) -> ExpressionSyntax {
        let token = current
        switch token.kind {
        case .identifier:
            advance()
            switch text(token) {
            case "true": return ExpressionSyntax(.boolean(true), at: token.range)
            case "false": return ExpressionSyntax(.boolean(false), at: token.range)
            case "nil": return ExpressionSyntax(.null, at: token.range)
            case let name where isCall(behind: token.range.upperBound):
                let arguments = try arguments()
                return try node(
                    .function(Name(text: name, range: token.range), arguments), token.range.lowerBound,
                    over: arguments.height)
            case let name: return ExpressionSyntax(.name(name), at: token.range)
            }
        case .integer:
            advance()
            guard let number = Int(text(token)) else {
                throw SyntaxMistake("this number is too large", at: token.range)
            }
            return ExpressionSyntax(.integer(number), at: token.range)
        case .stringStart:
            return try string()
        case .leftParenthesis:
            advance()
            let inner = try expression()
            guard skip(.rightParenthesis) else { throw current.kind == .end ? expected("')'") : unexpected() }
            return try node(.parenthesized(inner), token.range.lowerBound, over: inner.height)
        case .end where position == 0:
            throw SyntaxMistake("a value is missing between the parentheses", at: token.range)
        default:
            throw expected("a value")
        }
    }

    private mutating func string() throws(SyntaxMistake) -> ExpressionSyntax {
        let start = current.range.lowerBound
        advance()
        var parts: [ExpressionSyntax.StringPart] = []
        var height = 0
        while !skip(.stringEnd) {
            if current.kind == .stringText {
                parts.append(.text(try StringEscapes.resolve(source, in: current.range)))
                advance()
            } else {
                guard skip(.interpolationStart) else { throw unexpected() }
                let value = try expression()
                var format: ExpressionSyntax?
                if skip(.comma) {
                    guard isWord("format"), following.kind == .colon else { throw expected("'format:'") }
                    advance()
                    advance()
                    format = try expression()
                }
                guard skip(.interpolationEnd) else { throw unexpected() }
                parts.append(.value(value, format: format))
                height = max(height, value.height, format?.height ?? 0)
            }
        }
        return try node(.string(parts), start, over: height)
    }

    // MARK: Limits

    private mutating func nested(
        _ parse: (inout ExpressionParser) throws(SyntaxMistake) -> ExpressionSyntax
    ) throws(SyntaxMistake) -> ExpressionSyntax {
        // The outermost expression is nested in none.
        guard depth <= Self.greatestHeight else { throw tooDeep(at: current.range) }
        depth += 1
        defer { depth -= 1 }
        return try parse(&self)
    }

    /// A node whose highest part has that height.
    private func node(
        _ kind: ExpressionSyntax.Kind, _ start: Int, over height: Int
    ) throws(SyntaxMistake) -> ExpressionSyntax {
        let end = position > 0 ? tokens[position - 1].range.upperBound : start
        guard height <= Self.greatestHeight else { throw tooDeep(at: start..<end) }
        return ExpressionSyntax(kind, at: start..<max(start, end), height: height + 1)
    }

    private func tooDeep(at range: Range<Int>) -> SyntaxMistake {
        SyntaxMistake(
            "this expression is nested more than \(Self.greatestHeight) levels deep", at: range,
            suggestion: "name parts of it with \\let")
    }
}

extension [Argument] {
    /// That of the highest value; 0 where there is none.
    fileprivate var height: Int { reduce(0) { Swift.max($0, $1.value.height) } }
}
