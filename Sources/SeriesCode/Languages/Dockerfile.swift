extension Language {
    static let dockerfile = Language(
        "dockerfile",
        Grammar(
            letters: "-./:@", digitsStartWords: true, isCaseless: true,
            rules: commands + [
                .words(.keyword, "as from"),
                .leading(.keyword),
                .numbers(),
                .line("#", .comment, .firstOnLine),
                .sigil("$", .variable),
                .span("${", "}", .variable),
                .quoted("\"", inside: [.escape("\\"), .sigil("$", .variable), .span("${", "}", .variable)]),
                .quoted("'"),
                .escape("\\"),
            ]))

    /// What is followed by a command of the shell.
    private static let commands: [Rule] = ["cmd ", "entrypoint ", "run "].map {
        .span(
            SpanRule(
                opening: .literal($0), place: .firstOnLine, marks: .keyword, kind: .plain,
                closing: .joinedLines(comments: "#"), inside: .language("bash")))
    }
}
