extension Language {
    static let diff = Language(
        "diff",
        Grammar(rules: [
            .line("+", .inserted, .lineStart),
            .line(">", .inserted, .lineStart),
            .line("-", .deleted, .lineStart),
            .line("<", .deleted, .lineStart),
            .line("+++ ", .heading, .fileNames),
            .line("--- ", .heading, .fileNames),
            .line("*** ", .heading, .fileNames),
            .line("@@", .heading, .lineStart),
            .line("diff ", .heading, .lineStart),
            .line("index ", .heading, .lineStart),
            .line("Index: ", .heading, .lineStart),
            .line("=======", .heading, .lineStart),
        ]))
}
