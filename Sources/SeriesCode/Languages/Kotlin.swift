extension Language {
    static let kotlin = Language(
        "kotlin",
        Grammar(rules: [
            .words(
                .keyword,
                """
                as break catch class constructor continue do else finally for fun if import in interface is object
                package return super throw try typealias typeof val var when while
                """),
            .words(
                .keyword,
                """
                abstract actual annotation by companion const crossinline data dynamic enum expect external final infix
                init inline inner internal lateinit noinline open operator out override private protected public reified
                sealed suspend tailrec value vararg where
                """, .words(or: "{(")),
            .words(.keyword, "set", .words(or: "\n\0")),
            .infix("as downTo in is step to until"),
            .words(.constant, "false null this true"),
            .names(behind: "fun", .function),
            .names(before: "(", .function),
            .capitalized(.type),
            .members(".:"),
            .numbers(separator: "_", startsWithPoint: true),
            .line("//", .comment),
            .span("/*", "*/", .comment, nests: true),
            .line("#!", .comment, .lineStart),
            .sigil("@", .attribute),
            .sigil("@file:", .attribute),
            .span("`", "`", .plain),
            .span("\"\"\"", "\"\"\"", .string, inside: [.code("${", "}"), .sigil("$", .variable)]),
            .quoted("\"", inside: [.escape("\\"), .code("${", "}"), .sigil("$", .variable)]),
            .quoted("'", inside: [.escape("\\")]),
        ]))
}
