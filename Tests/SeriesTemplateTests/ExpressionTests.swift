import Testing

@testable import SeriesTemplate

@Suite struct ExpressionTests {
    /// Expressions, and how they are grouped.
    @Test(arguments: [
        ("1", "1"), ("-1", "-1"), ("-a", "-(a)"), ("a", "a"), ("nil", "nil"), ("true", "true"),
        ("a.b.c", "a.b.c"), ("a?.b.c", "a?.b.c"), ("a.b(1, c: 2).d", "a.b(1, c: 2).d"), ("a[\"b\"].c", "a[\"b\"].c"),
        ("f(1)", "f(1)"), ("a (1)", "error: '(' is not expected here"),
        ("!a.b", "!(a.b)"), ("!!a", "!(!(a))"), ("!a == b", "(!(a) == b)"),
        ("a + b - c", "((a + b) - c)"), ("a - -1", "(a - -1)"),
        ("a + b ?? c", "((a + b) ?? c)"), ("a ?? b + c", "(a ?? (b + c))"),
        ("a ?? b ?? c", "(a ?? (b ?? c))"), ("a ?? b == c", "((a ?? b) == c)"), ("a == b ?? c", "(a == (b ?? c))"),
        ("a == b && c", "((a == b) && c)"), ("a && b == c", "(a && (b == c))"),
        ("a || b && c", "(a || (b && c))"), ("a && b || c", "((a && b) || c)"),
        ("a || b || c", "((a || b) || c)"), ("a && b && c", "((a && b) && c)"),
        ("a < b || c >= d", "((a < b) || (c >= d))"), ("a != b", "(a != b)"), ("a <= b", "(a <= b)"),
        ("a > b", "(a > b)"),
        ("a || b ? c : d", "((a || b) ? c : d)"), ("a ? b : c ? d : e", "(a ? b : (c ? d : e))"),
        ("a ? b ? c : d : e", "(a ? (b ? c : d) : e)"), ("a ?? b ? c : d", "((a ?? b) ? c : d)"),
        ("(a || b) && c", "((a || b) && c)"), ("(a + b).c", "(a + b).c"), ("((a))", "a"),
        ("\"\"", "\"\""), ("\"a\\tb\\\\\\\"\\u{e9}\"", "\"a\tb\\\"é\""), ("\"a\\(b + 1)c\"", "\"a\\((b + 1))c\""),
        ("\"\\(\"\\(a)\")\"", "\"\\(\"\\(a)\")\""),
        ("a\n  ?.b\n  ?? c", "(a?.b ?? c)"),
    ])
    func grouping(_ text: String, _ expected: String) {
        let source = Array("(\(text))".utf8)
        do throws(SyntaxMistake) {
            var lexer = ExpressionLexer(source, at: 1)
            var parser = ExpressionParser(source, try lexer.tokenize())
            let value = try parser.expression()
            try parser.expectEnd()
            #expect(describe(value) == expected)
        } catch {
            #expect("error: \(error.message)" == expected)
        }
    }

    private func describe(_ value: ExpressionSyntax) -> String {
        switch value.kind {
        case .invalid: "?"
        case .boolean(let flag): "\(flag)"
        case .integer(let number): "\(number)"
        case .null: "nil"
        case .string(let parts):
            "\""
                + parts.map { part in
                    switch part {
                    case .text(let text): text
                    case .value(let value, let format):
                        "\\(\(describe(value))\(format.map { ", format: \(describe($0))" } ?? ""))"
                    }
                }.joined() + "\""
        case .name(let name): name
        case .function(let name, let arguments): name.text + describe(arguments)
        case .member(let member):
            describe(member.base) + (member.isChained ? "?." : ".") + member.name.text
                + (member.arguments.map(describe) ?? "")
        case .element(let base, let key): "\(describe(base))[\(describe(key))]"
        case .parenthesized(let inner): describe(inner)
        case .not(let operand): "!(\(describe(operand)))"
        case .negative(let operand): "-(\(describe(operand)))"
        case .binary(let symbol, let left, let right): "(\(describe(left)) \(symbol.rawValue) \(describe(right)))"
        case .choice(let condition, let first, let second):
            "(\(describe(condition)) ? \(describe(first)) : \(describe(second)))"
        }
    }

    private func describe(_ arguments: [Argument]) -> String {
        "(" + arguments.map { ($0.label.map { $0.text + ": " } ?? "") + describe($0.value) }.joined(separator: ", ")
            + ")"
    }

    /// Expressions, and what they give in the page of the first article.
    @Test(arguments: [
        ("1 + 2 - 4", "-1"), ("9223372036854775807 + 1", "9223372036854775807"),
        ("-9223372036854775807 - 2", "-9223372036854775808"), ("-article.part", "-1"), ("0 - -5", "5"),
        ("-(-9223372036854775807 - 1)", "9223372036854775807"),
        ("1 < 2", "true"), ("2 <= 2", "true"), ("2 > 2", "false"), ("2 >= 2", "true"), ("1 != 2", "true"),
        ("\"a\" < \"b\"", "true"), ("\"a\" == \"a\"", "true"), ("true == !false", "true"),
        ("true && false || true", "true"), ("false && true", "false"), ("true || false", "true"),
        ("article == series.articles.first", "true"), ("article.next == nil", "false"), ("nil != article.next", "true"),
        ("article.next?.next?.next == nil", "true"), ("article.next?.next?.next?.title ?? \"–\"", "–"),
        ("(article.next?.next)?.title ?? \"–\"", "Keepers"), ("(article.next ?? article).part", "2"),
        ("article.next?.tags.count ?? 0", "1"), ("article.next?.tags.first?.name ?? \"\"", "Glass &amp; more"),
        ("article.next?.keywords.contains(article.keywords.last ?? \"\") ?? false", "true"),
        ("article.updated == series.articles.last?.updated", "false"), ("article.url == article.url", "true"),
        ("article.isPlanned ? 1 : 2", "2"), ("(true ? nil : 1) ?? 3", "3"), ("(false ? nil : 1) ?? 3", "1"),
        (
            "\"\\(1)\\(true)\\(article.title)\\(article.extra.mood)\"",
            "1trueWhy ships need lightcalm"
        ),
        ("\"a\".uppercased() == \"A\"", "true"), ("\"né\".count", "2"), ("\"héé\".prefix(2)", "hé"),
        ("\"a\".prefix(-1)", ""),
        ("\"abc\".contains(\"\")", "true"), ("\"abc\".contains(\"bc\")", "true"), ("\"abc\".contains(\"cb\")", "false"),
        ("\"\".contains(\"a\")", "false"), ("article.keywords.prefix(0).isEmpty", "true"),
        ("article.keywords.prefix(99).count", "2"), ("article.keywords.prefix(-1).count", "0"),
        ("article.keywords.dropFirst(-1).count", "2"), ("article.keywords.dropFirst(9).first ?? \"none\"", "none"),
        ("article.keywords.reversed().joined(separator: \"/\")", "Glass &amp; more/Sea"),
        ("series.articles.dropFirst(1).first?.title ?? \"\"", "The &lt;Fresnel&gt; lens"),
        ("series.articles.reversed().last == article", "true"), ("series.articles.contains(article)", "true"),
        ("article.headings.last?.text ?? \"\"", "Fog"), ("article.headings.enumerated().count", "2"),
        ("article.extra.places", "Brest, Kiel"), ("article.extra.places.first", "Brest"),
        ("article.extra.places.last", "Kiel"), ("article.extra.places.count", "2"), ("article.extra.ships.count", "0"),
        ("article.extra.ships.first", ""), ("article.extra.mood.count", "1"), ("article.extra.mood.last", "calm"),
        ("article.extra.places.count == \"2\"", "true"), ("article.extra.places.contains(\"Kiel\")", "true"),
        ("article.extra.places.contains(\"Ki\")", "false"), ("article.extra.mood.contains(\"calm\")", "true"),
        ("article.extra.mood.contains(\"cal\")", "false"), ("article.extra.ships.contains(\"\")", "false"),
        ("article.extra.keeper.contains(\"name\")", "false"),
        // To a map, these are keys.
        ("article.extra.first", ""), ("article.extra.keeper.count", ""), ("article.extra.keeper.last", ""),
        ("article.extra.nothing.at.all", ""),
        ("article.extra[\"sea-state\"] == \"4\"", "true"), ("\"calm\" != article.extra.mood", "false"),
        ("article.extra.mood == article.extra.mood", "true"), ("article.extra[article.title].isEmpty", "true"),
        ("article.extra.keeper", "name: Ida, age: 34"), ("article.extra.none ?? article.extra.mood", "calm"),
        ("article.extra.none ?? article.source ?? \"\"", "https://example.org/why"),
        ("article.extra.mood ?? \"x\"", "calm"),
        ("(article.extra.places ?? article.extra.nope).isEmpty", "false"),
        ("(article.extra.keeper ?? article.extra.nope).name", "Ida"),
        ("(article.extra.nope ?? article.extra.keeper).name", "Ida"),
        ("article.extra.nope ?? article.extra.places ?? \"x\"", "Brest, Kiel"),
        ("article.next?.extra.nope ?? \"none\"", "none"),
        ("article.extra.enumerated().count", "1"), ("article.extra.places.enumerated().count", "2"),
    ])
    func results(_ expression: String, _ expected: String) {
        #expect(Bench.result("\\(\(expression))") == expected)
    }
}
