extension Language {
    static let hcl = Language(
        "hcl",
        Grammar(
            letters: "-",
            rules: [
                .words(.keyword, "for if in"),
                .leading(.keyword),
                .words(.constant, "false null true"),
                .words(.type, "any bool list map number object set string tuple"),
                .names(before: "=", .key, .acrossSpaces),
                .names(before: "(", .function),
                .members("."),
                .numbers(),
                .line("#", .comment),
                .line("//", .comment),
                .span("/*", "*/", .comment),
                .quoted("\"", inside: text),
                .heredoc("<<", .shell, inside: text),
            ]))

    private static let text: [Rule] = [.escape("\\"), .token("$${", .escape), .code("${", "}"), .code("%{", "}")]
}
