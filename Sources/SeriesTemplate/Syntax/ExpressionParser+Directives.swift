/// Reads what stands between the parentheses of the directives.
extension ExpressionParser {
    static func print(_ source: [UInt8], _ piece: Piece) throws(SyntaxMistake) -> [Argument] {
        var parser = ExpressionParser(source, piece.tokens)
        let arguments = try parser.argumentList()
        try parser.expectEndOfArguments()
        return arguments
    }

    static func conditions(_ source: [UInt8], _ piece: Piece) throws(SyntaxMistake) -> [Condition] {
        var parser = ExpressionParser(source, piece.tokens)
        var conditions: [Condition] = []
        repeat {
            conditions.append(try parser.condition())
        } while parser.skip(.comma)
        try parser.expectEnd()
        return conditions
    }

    private mutating func condition() throws(SyntaxMistake) -> Condition {
        if isWord("var"), following.kind == .identifier {
            throw SyntaxMistake("'var' is not expected here", at: current.range, suggestion: "write 'let'")
        }
        guard skipWord("let") else { return .test(try expression()) }
        let start = current.range.lowerBound
        let name = try boundName()
        if current.kind == .dot || current.kind == .questionDot || current.kind == .leftBracket {
            throw unnamed(from: start)
        }
        guard skip(.assign) else { return .unwrap(name, ExpressionSyntax(.name(name.text), at: name.range)) }
        return .unwrap(name, try expression())
    }

    /// Of `let article.next`, which lacks a name.
    private mutating func unnamed(from start: Int) -> SyntaxMistake {
        var end = current.range.upperBound
        var last = "value"
        while current.kind == .dot || current.kind == .questionDot || current.kind == .identifier {
            if current.kind == .identifier { last = text(current) }
            end = current.range.upperBound
            advance()
        }
        let value = String(decoding: source[start..<end], as: UTF8.self)
        return SyntaxMistake(
            "the value needs a name", at: start..<end,
            suggestion: current.kind == .comma || current.kind == .end
                ? "write 'let \(last) = \(value)'" : "write 'let name = value'")
    }

    static func binding(_ source: [UInt8], _ piece: Piece) throws(SyntaxMistake) -> (Name, ExpressionSyntax) {
        var parser = ExpressionParser(source, piece.tokens)
        let name = try parser.boundName()
        guard parser.skip(.assign) else { throw parser.expected("'='") }
        let value = try parser.expression()
        try parser.expectEnd()
        return (name, value)
    }

    static func loopHead(_ source: [UInt8], _ piece: Piece) throws(SyntaxMistake) -> LoopHead {
        var parser = ExpressionParser(source, piece.tokens)
        var head = try parser.loopHead()
        if parser.skipWord("where") { head.filter = try parser.filter() }
        if parser.current.kind == .comma, parser.text(parser.following) == "by" {
            throw SyntaxMistake(
                "'\\for' shows the whole list on one page", at: parser.following.range,
                suggestion: "to spread it over several, write '\\paginate' and '\\endpaginate'")
        }
        try parser.expectEnd()
        return head
    }

    /// What stands behind `where`: one condition.
    private mutating func filter() throws(SyntaxMistake) -> ExpressionSyntax {
        let first = current.range
        if skipWord("let") {
            throw SyntaxMistake(
                "a 'where' unwraps nothing", at: first,
                suggestion: "compare with 'nil' here, and write \\if(let name = value) inside the loop")
        }
        let filter = try expression()
        guard current.kind == .comma else { return filter }
        throw SyntaxMistake(
            "a 'where' has one condition", at: current.range, suggestion: "join several with '&&'")
    }

    static func include(_ source: [UInt8], _ piece: Piece) throws(SyntaxMistake) -> IncludeSyntax {
        var parser = ExpressionParser(source, piece.tokens)
        let template = try parser.templateName()
        var arguments: [(name: Name, value: ExpressionSyntax)] = []
        while parser.skip(.comma) {
            let argument = try parser.argument()
            guard let label = argument.label else {
                throw SyntaxMistake(
                    "this value needs a name", at: argument.value.range,
                    suggestion: "write 'name: value'; the included template sees it under that name")
            }
            arguments.append((label, argument.value))
        }
        try parser.expectEndOfArguments()
        return IncludeSyntax(template: template, arguments: arguments, isWithinLine: piece.isWithinLine)
    }

    static func extends(_ source: [UInt8], _ piece: Piece) throws(SyntaxMistake) -> Name {
        var parser = ExpressionParser(source, piece.tokens)
        let template = try parser.templateName()
        try parser.expectEnd()
        return template
    }

    static func blockName(_ source: [UInt8], _ piece: Piece) throws(SyntaxMistake) -> Name {
        var parser = ExpressionParser(source, piece.tokens)
        if parser.current.kind == .stringStart {
            throw SyntaxMistake("a block's name stands here without quotes", at: parser.current.range)
        }
        let name = try parser.name("a block's name")
        try parser.expectEnd()
        return name
    }

    private mutating func templateName() throws(SyntaxMistake) -> Name {
        let start = current.range
        guard start.count == 1, current.kind == .stringStart else {
            throw SyntaxMistake("a template's name in double quotes is expected here", at: start)
        }
        let value = try expression()
        guard let text = value.plainText else {
            throw SyntaxMistake(
                "a template's name must be a plain string: it is looked up before there are pages", at: value.range)
        }
        guard !text.isEmpty else { throw SyntaxMistake("a template's name is missing", at: value.range) }
        return Name(text: text, range: value.range)
    }

    mutating func boundName() throws(SyntaxMistake) -> Name {
        let name = try name("a name")
        if ["true", "false", "nil"].contains(name.text) {
            throw SyntaxMistake("'\(name.text)' cannot be used as a name", at: name.range)
        }
        return name
    }

    func isWord(_ word: String) -> Bool { current.kind == .identifier && text(current) == word }

    mutating func skipWord(_ word: String) -> Bool {
        guard isWord(word) else { return false }
        advance()
        return true
    }
}
