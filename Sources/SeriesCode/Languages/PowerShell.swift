extension Language {
    static let powershell = Language(
        "powershell",
        Grammar(
            letters: "-", starts: "-", isCaseless: true,
            rules: [
                .words(
                    .keyword,
                    """
                    begin break catch class continue data do dynamicparam else elseif end enum exit filter finally for
                    foreach from function global hidden if in inlinescript parallel param private process return script
                    sequence static switch throw trap try until using while workflow
                    """),
                .names(before: "(", .function),
                .numbers(startsWithPoint: true),
                .line("#", .comment),
                .span("<#", "#>", .comment),
                .span("\"", "\"", .string, inside: text + [.token("\"\"", .escape)]),
                .span("@\"", "\"@", .string, inside: text),
                .span("'", "'", .string, inside: [.token("''", .escape)]),
                .span("@'", "'@", .string),
                .sigil("$", .variable),
                .sigil("$env:", .variable),
                .sigil("$global:", .variable),
                .sigil("$script:", .variable),
                .span("${", "}", .variable),
                .escape("`", .plain),
            ]))

    private static let text: [Rule] = [
        .escape("`"), .code("$(", ")"), .sigil("$", .escape), .span("${", "}", .escape),
    ]
}
