extension Language {
    static let scala = Language(
        "scala",
        Grammar(rules: [
            .words(
                .keyword,
                """
                abstract case catch class def do else enum export extends final finally for forSome given if implicit
                import lazy macro match new object override package private protected return sealed super then this
                throw trait try type val var while with yield
                """),
            .words(
                .keyword, "as derives end extension infix inline opaque open transparent using", .words(or: "([")),
            .infix("to until"),
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
