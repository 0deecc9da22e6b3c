import SeriesText

/// What stands between the parentheses of a loop; its body comes later.
struct LoopHead: Sendable {
    /// In `(index, item)`.
    let index: Name?
    let item: Name
    let list: ExpressionSyntax
    var filter: ExpressionSyntax?
    /// How many items a page shows; nil when one page shows all.
    var pageSize: ExpressionSyntax?

    /// The word that it is written with.
    var directive: Directive { pageSize == nil ? .for : .paginate }
}

extension ExpressionParser {
    /// `item in list` or `(index, item) in list`.
    mutating func loopHead() throws(SyntaxMistake) -> LoopHead {
        var index: Name?
        let item: Name
        if skip(.leftParenthesis) {
            index = try boundName()
            guard skip(.comma) else { throw expected("','") }
            item = try boundName()
            guard skip(.rightParenthesis) else { throw expected("')'") }
        } else {
            item = try boundName()
            if current.kind == .comma, following.kind == .identifier {
                throw SyntaxMistake(
                    "two names stand in parentheses", at: item.range.lowerBound..<following.range.upperBound,
                    suggestion: "write '(\(item.text), \(text(following))) in list.enumerated()'")
            }
        }
        guard skipWord("in") else { throw expected("'in'") }
        return LoopHead(index: index, item: item, list: try expression())
    }

    /// `item in list, by: size`
    static func pagesHead(_ source: [UInt8], _ piece: Piece) throws(SyntaxMistake) -> LoopHead {
        var parser = ExpressionParser(source, piece.tokens)
        var head = try parser.loopHead()
        if parser.isWord("where") {
            throw SyntaxMistake(
                "'\\paginate' has no 'where'", at: parser.current.range,
                suggestion: "choose with '\\if' inside it; a page then shows fewer items")
        }
        guard parser.skip(.comma) else {
            try parser.expectEndOfArguments()
            let form = String(decoding: source[piece.range.dropLast()], as: UTF8.self)
            throw SyntaxMistake(
                "'\\paginate' needs to know how many items a page shows", at: head.list.range,
                suggestion: form.utf8.contains(where: \.isLineEnd)
                    ? "write ', by: 20' behind it" : "write \(form), by: 20)")
        }
        let argument = try parser.argument()
        guard argument.label?.text == "by" else {
            throw SyntaxMistake(
                "'by:' is expected here", at: argument.label?.range ?? argument.value.range,
                suggestion: "write 'by: \(String(decoding: source[argument.value.range], as: UTF8.self))'")
        }
        head.pageSize = argument.value
        try parser.expectEnd()
        return head
    }
}
