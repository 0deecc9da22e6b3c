extension Language {
    static let kotlin = Language(
        "kotlin",
        Grammar(rules: [
            .words(
                .keyword,
                """
                abstract actual annotation as break by catch class companion const constructor continue crossinline data
                delegate do dynamic else enum expect external final finally for fun get if import in infix init inline
                inner interface internal is lateinit noinline object open operator out override package private
                protected public reified return sealed set super suspend tailrec throw try typealias typeof val value
                var vararg when where while
                """),
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
