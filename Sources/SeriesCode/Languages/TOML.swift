extension Language {
    static let toml = Language(
        "toml",
        Grammar(
            letters: "-",
            rules: values + [
                .names(before: "=", .key, .acrossSpaces),
                .line("[", .keyword, .firstOnLine, inside: [.line("#", .comment), .quoted("\""), .quoted("'")]),
                // A line in an array may begin with a bracket that opens no table.
                .span("[", "]", .plain, deepens: "[", inside: values),
            ]))

    private static let values: [Rule] = [
        .words(.constant, "false inf nan true"),
        .numbers(separator: "_", hasSign: true),
        .line("#", .comment),
        .span("\"\"\"", "\"\"\"", .string, inside: [.escape("\\")]),
        .span("'''", "'''", .string),
        .quoted("\"", before: (UInt8(ascii: "="), .key), inside: [.escape("\\")]),
        .quoted("'", before: (UInt8(ascii: "="), .key)),
    ]
}
