extension Language {
    static let javascript = Language("javascript", Grammar(names: "$", starts: "$", rules: ECMAScript.rules))

    static let typescript = Language(
        "typescript",
        Grammar(
            names: "$", starts: "$",
            rules: ECMAScript.rules + [
                .words(
                    .keyword,
                    """
                    any bigint boolean enum implements interface keyof never number object private protected public
                    satisfies string symbol unknown
                    """, .allBut(".:(?")),
                .words(
                    .keyword,
                    "abstract asserts declare infer is module namespace override package readonly type unique",
                    .words(or: "{[*'\"")),
                .names(behind: "interface type enum", .type),
            ]))
}

private enum ECMAScript {
    static let rules: [Rule] = [
        .words(.keyword, "default"),
        .words(
            .keyword,
            """
            async await break case catch class const continue debugger delete do else export extends finally for
            function if import in instanceof let new return static super switch throw try typeof var void while with
            yield
            """, .allBut(":")),
        .words(.keyword, "as from get of set using", .words(or: "{[('\"`#")),
        .infix("as extends from in instanceof is of satisfies"),
        .words(.constant, "false Infinity NaN null this true undefined"),
        .names(behind: "function", .function),
        .names(behind: "class", .type),
        .names(before: "(", .function),
        .capitalized(.type),
        .members("."),
        .numbers(separator: "_", startsWithPoint: true, endsWithPoint: true),
        .line("//", .comment),
        .span("/*", "*/", .comment),
        // An address in the text of JSX begins no comment.
        .token("://"),
        .line("#!", .comment, .lineStart),
        .sigil("@", .attribute),
        .sigil("#", .plain),
        .regularExpression,
        .quoted("\"", inside: [.escape("\\")]),
        .quoted("'", inside: [.escape("\\")]),
        .span("`", "`", .string, inside: [.escape("\\"), .code("${", "}")]),
    ]
}
