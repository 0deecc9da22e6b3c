extension Language {
    static let lua = Language(
        "lua",
        Grammar(rules: [
            .words(
                .keyword,
                "and break do else elseif end for function goto if in local not or repeat return then until while"),
            .words(.constant, "false nil true"),
            .names(before: "(", .function),
            .numbers(startsWithPoint: true),
            .line("--", .comment),
            .line("#!", .comment, .lineStart),
            .guarded("--[", .repeated("="), "[", closing: ("]", "]"), .comment),
            .guarded("[", .repeated("="), "[", closing: ("]", "]")),
            .quoted("\"", inside: [.escape("\\")]),
            .quoted("'", inside: [.escape("\\")]),
        ]))
}
