import Testing

@testable import SeriesTemplate

@Suite struct LexerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let template: String
        let pieces: [String]

        init(_ template: String, _ pieces: [String]) {
            self.template = template
            self.pieces = pieces
        }

        var testDescription: String { template }
    }

    static let cases: [Case] = [
        Case("", []),
        Case("plain", ["text plain"]),
        Case(#"a\(b)c"#, ["text a", #"print \(b)"#, "text c"]),
        Case(#"\(a)\(b)"#, [#"print \(a)"#, #"print \(b)"#]),
        Case(#"\(f(a, (b)))x"#, [#"print \(f(a, (b)))"#, "text x"]),
        Case(#"\("a)")b"#, [#"print \("a)")"#, "text b"]),
        Case(#"\("a\"b)")"#, [#"print \("a\"b)")"#]),
        Case(#"\("a\(b("c)"))d")e"#, [#"print \("a\(b("c)"))d")"#, "text e"]),
        Case(#"\(a["b]"])"#, [#"print \(a["b]"])"#]),
        Case("\\(a\n  .b)", ["print \\(a\n  .b)"]),
        Case(#"\if(a)b\endif"#, [#"if \if(a)"#, "text b", #"endif \endif"#]),
        Case(#"\else(a)"#, [#"else \else"#, "text (a)"]),
        Case(
            #"\endif.\endfor,\endblock "#,
            [#"endif \endif"#, "text .", #"endfor \endfor"#, "text ,", #"endblock \endblock"#, "text  "]),
        Case(#"a\/* b */c"#, ["text a", #"comment \/* b */"#, "text c"]),
        Case("a\\/* b\n\\(c) */d", ["text a", "comment \\/* b\n\\(c) */", "text d"]),
        Case("a\\// b\nc", ["text a", #"comment \// b"#, "text \nc"]),
        Case("a\\// b\r\nc", ["text a", #"comment \// b"#, "text \r\nc"]),
        // Plain text.
        Case(#"\"#, [#"text \"#]),
        Case(#"\\"#, [#"text \\"#]),
        Case(#"\201C \n \d(x) \/ \'"#, [#"text \201C \n \d(x) \/ \'"#]),
        Case(#"\Temp \alpha \begin{x}"#, [#"text \Temp \alpha \begin{x}"#]),
        Case(#"C:\\Temp"#, [#"text C:\\Temp"#]),
        // Escaped forms.
        Case(#"a\\(b)"#, ["text a", #"text \(b)"#]),
        Case(#"\\if(a)"#, [#"text \if(a)"#]),
        Case(#"\\endif"#, [#"text \endif"#]),
        Case(#"\\esle \\frac(x)"#, [#"text \esle "#, #"text \frac(x)"#]),
        Case(#"\\/* a */"#, [#"text \/* a */"#]),
        Case(#"\\// a"#, [#"text \// a"#]),
        Case(#"\\\(a)"#, [#"text \"#, #"text \(a)"#]),
        Case("\u{FEFF}a", ["text a"]),
    ]

    @Test(arguments: cases) func pieces(_ test: Case) {
        let source = Array(test.template.utf8)
        let (pieces, mistakes) = TemplateLexer.split(source)
        #expect(mistakes.isEmpty)
        let described = pieces.map { piece in
            let kind =
                switch piece.kind {
                case .text: "text"
                case .comment: "comment"
                case .print: "print"
                case .directive(let directive): directive.rawValue
                }
            return kind + " " + String(decoding: source[piece.range], as: UTF8.self)
        }
        #expect(described == test.pieces)
    }

    @Test(arguments: Directive.allCases) func everyDirectiveIsRead(_ directive: Directive) {
        let source = Array((directive.takesArguments ? "\\\(directive)(x)" : "\\\(directive)").utf8)
        #expect(TemplateLexer.split(source).pieces.map(\.kind) == [.directive(directive)])
    }
}
