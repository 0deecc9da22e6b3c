extension Language {
    static let nginx = Language(
        "nginx",
        Grammar(
            letters: "-./:~^*\\", starts: "/~^*.",
            rules: [
                .leading(.keyword),
                .other(.string),
                .line("#", .comment, .firstOnLine),
                .line(" #", .comment),
                .quoted("\"", inside: [.escape("\\"), .sigil("$", .variable)]),
                .quoted("'", inside: [.escape("\\"), .sigil("$", .variable)]),
                .sigil("$", .variable),
                .numbers(),
            ]))
}
