extension Language {
    static let java = Language(
        "java",
        Grammar(rules: [
            .words(
                .keyword,
                """
                abstract assert boolean break byte case catch char class const continue default do double else enum
                extends final finally float for goto if implements import instanceof int interface long native new
                package private protected public return short static strictfp super switch synchronized this
                throw throws transient try void volatile while
                """),
            .words(.keyword, "permits record sealed var", .words(or: "")),
            .words(.keyword, "yield", .words(or: "('\"-!")),
            .infix("instanceof"),
            .token("non-sealed", .keyword),
            .words(.constant, "false null true"),
            .names(before: "(", .function),
            .capitalized(.type),
            .numbers(separator: "_", startsWithPoint: true, endsWithPoint: true),
            .line("//", .comment),
            .span("/*", "*/", .comment),
            .sigil("@", .attribute),
            .span("\"\"\"", "\"\"\"", .string, inside: [.escape("\\")]),
            .quoted("\"", inside: [.escape("\\")]),
            .quoted("'", inside: [.escape("\\")]),
        ]))
}
