extension Language {
    static let graphql = Language(
        "graphql",
        Grammar(rules: [
            .words(
                .keyword,
                """
                directive enum extend fragment implements input interface mutation on query repeatable scalar schema
                subscription type union
                """),
            .words(.constant, "false null true"),
            .words(.type, "Boolean Float ID Int String"),
            .names(before: ":", .key, .overWords),
            .names(before: ":", .key, .acrossSpaces),
            .names(before: "(", .function),
            .capitalized(.type),
            .numbers(hasSign: true),
            .line("#", .comment),
            .sigil("$", .variable),
            .sigil("@", .attribute),
            .span("\"\"\"", "\"\"\"", .string),
            .quoted("\"", inside: [.escape("\\")]),
        ]))
}
