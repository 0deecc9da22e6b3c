extension Language {
    static let python = Language(
        "python",
        Grammar(
            rules: strings + [
                .words(
                    .keyword,
                    """
                    and as assert async await break class continue def del elif else except finally for from global if
                    import in is lambda nonlocal not or pass raise return try while with yield
                    """),
                .words(.keyword, "match type", .words(or: "([{'\"")),
                .words(.keyword, "case", .words(or: "([{'\"-*")),
                .infix("and as else for if in is or"),
                .words(.constant, "False None True"),
                .words(.variable, "self cls"),
                .names(behind: "def", .function),
                .names(behind: "class", .type),
                .names(before: "(", .function),
                .capitalized(.type),
                .numbers(separator: "_", startsWithPoint: true, endsWithPoint: true),
                .line("#", .comment),
                .sigil("@", .attribute, .firstOnLine),
            ]))

    private static let strings: [Rule] = quotes.flatMap { quote -> [Rule] in
        [
            string(quote, prefixes: "", [.escape("\\")]),
            string(quote, prefixes: "b B u U", [.escape("\\")]),
            string(quote, prefixes: "r R br bR Br BR rb rB Rb RB", [.escape("\\", .string)]),
            string(quote, prefixes: "f F t T", fields + [.escape("\\")]),
            string(quote, prefixes: "fr fR Fr FR rf rF Rf RF tr rt", fields + [.escape("\\", .string)]),
        ]
    }

    private static let quotes = ["\"\"\"", "'''", "\"", "'"]

    private static let fields: [Rule] = [.token("{{", .escape), .token("}}", .escape), .code("{", "}")]

    private static func string(_ quote: String, prefixes: String, _ inside: [Rule]) -> Rule {
        quote.utf8.count == 1
            ? .quoted(quote, prefixes: prefixes, inside: inside)
            : .span(quote, quote, .string, prefixes: prefixes, inside: inside)
    }
}
