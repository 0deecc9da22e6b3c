extension Language {
    static let swift = Language(
        "swift",
        Grammar(rules: [
            .words(.keyword, "Any Protocol Self Type associativity default precedence"),
            .words(
                .keyword,
                """
                as associatedtype async await break case catch class continue defer deinit didSet do else enum extension
                fallthrough fileprivate for func guard if import in init inout internal is let nonisolated operator
                private protocol public repeat rethrows return static struct subscript super switch throw throws try
                typealias unowned unsafe var where while willSet
                """, .allBut(":")),
            .words(
                .keyword,
                """
                actor any borrowing consume consuming convenience copy discard distributed dynamic each final indirect
                infix isolated lazy macro mutating nonmutating open optional override package postfix precedencegroup
                prefix required sending some weak yield
                """, .words(or: "(")),
            .words(.keyword, "get set", .words(or: "{})")),
            .infix("as else in is where"),
            .words(.constant, "false nil self true _"),
            .names(behind: "func macro", .function),
            .names(before: "(", .function),
            .capitalized(.type),
            .members("."),
            .numbers(separator: "_"),
            .line("//", .comment),
            .span("/*", "*/", .comment, nests: true),
            .sigil("@", .attribute),
            .sigil("#", .meta),
            .sigil("$", .variable),
            .span("\"\"\"", "\"\"\"", .string, inside: [.escape("\\"), .code("\\(", ")")]),
            .quoted("\"", inside: [.escape("\\"), .code("\\(", ")")]),
            .guarded("", .repeated("#"), "\"\"\"", closing: ("\"\"\"", "")),
            .guarded("", .repeated("#"), "\"", closing: ("\"", ""), endsAtLine: true),
        ]))
}
