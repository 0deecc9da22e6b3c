extension Language {
    /// With the comments of JSONC and the bare keys of JSON5.
    static let json = Language(
        "json",
        Grammar(rules: [
            .words(.constant, "false null true"),
            .names(before: ":", .key, .acrossSpaces),
            .numbers(hasSign: true),
            .line("//", .comment),
            .span("/*", "*/", .comment),
            .quoted("\"", before: (UInt8(ascii: ":"), .key), inside: [.escape("\\")]),
            .quoted("'", before: (UInt8(ascii: ":"), .key), inside: [.escape("\\")]),
        ]))
}
