extension Language {
    static let scala = Language(
        "scala",
        Grammar(rules: [
            .words(
                .keyword,
                """
                abstract case catch class def derives do else end enum export extends extension final finally for
                forSome given if implicit import infix inline lazy macro match new object opaque open override package
                private protected return sealed super then this throw trait transparent try type using val var while
                with yield
                """),
            .words(.constant, "false null true"),
            .names(behind: "def", .function),
            .names(before: "(", .function),
            .capitalized(.type),
            .numbers(separator: "_"),
            .line("//", .comment),
            .span("/*", "*/", .comment, nests: true),
            .sigil("@", .attribute),
            .span("`", "`", .plain),
            .span("\"\"\"", "\"\"\"", .string),
            .quoted("\"", inside: [.escape("\\")]),
            .span("\"\"\"", "\"\"\"", .string, prefixes: "s f raw", inside: text),
            .quoted("\"", prefixes: "s f raw", inside: text + [.escape("\\")]),
            .character("'"),
            .sigil("'", .string),
        ]))

    private static let text: [Rule] = [.token("$$", .escape), .code("${", "}"), .sigil("$", .escape)]
}
