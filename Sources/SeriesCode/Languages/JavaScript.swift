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
                    abstract any as asserts bigint boolean declare enum implements infer interface is keyof module
                    namespace never number object override package private protected public readonly satisfies string
                    symbol type unique unknown
                    """),
                .names(behind: "interface type enum", .type),
            ]))
}

private enum ECMAScript {
    static let rules: [Rule] = [
        .words(
            .keyword,
            """
            async await break case catch class const continue debugger default delete do else export extends finally for
            from function get if import in instanceof let new of return set static super switch throw try typeof using
            var void while with yield
            """),
        .words(.constant, "false Infinity NaN null this true undefined"),
        .names(behind: "function", .function),
        .names(behind: "class", .type),
        .names(before: "(", .function),
        .capitalized(.type),
        .members("."),
        .numbers(separator: "_", startsWithPoint: true, endsWithPoint: true),
        .line("//", .comment),
        .span("/*", "*/", .comment),
        .line("#!", .comment, .lineStart),
        .sigil("@", .attribute),
        .sigil("#", .plain),
        .regularExpression,
        .quoted("\"", inside: [.escape("\\")]),
        .quoted("'", inside: [.escape("\\")]),
        .span("`", "`", .string, inside: [.escape("\\"), .code("${", "}")]),
    ]
}
