extension Language {
    static let csharp = Language(
        "csharp",
        Grammar(rules: [
            .words(
                .keyword,
                """
                abstract add alias and as ascending async await base bool break by byte case catch char checked class
                const continue decimal default delegate descending do double dynamic else enum equals event explicit
                extern file finally fixed float for foreach from get global goto group if implicit in init int interface
                internal into is join let lock long managed nameof namespace new nint not notnull nuint object on
                operator or orderby out override params partial private protected public readonly record ref remove
                required return sbyte scoped sealed select set short sizeof stackalloc static string struct switch throw
                try typeof uint ulong unchecked unmanaged unsafe ushort using value var virtual void volatile when where
                while with yield
                """),
            .words(.constant, "false null this true"),
            .names(before: "(", .function),
            .capitalized(.type),
            .numbers(separator: "_", startsWithPoint: true),
            .line("//", .comment),
            .span("/*", "*/", .comment),
            .line("#", .meta, .firstOnLine),
            .sigil("@", .plain),
            .span(
                "[", "]", .attribute, .firstOnLine, deepens: "[",
                inside: [.quoted("\"", .attribute, inside: [.escape("\\", .attribute)])]),
            .span("\"\"\"", "\"\"\"", .string),
            .quoted("\"", inside: [.escape("\\")]),
            .span("@\"", "\"", .string, inside: [.token("\"\"", .escape)]),
            .span("$@\"", "\"", .string, inside: verbatim),
            .span("@$\"", "\"", .string, inside: verbatim),
            .span(
                "$\"", "\"", .string,
                inside: [.escape("\\"), .token("{{", .escape), .token("}}", .escape), .code("{", "}")]),
            .quoted("'", inside: [.escape("\\")]),
        ]))

    private static let verbatim: [Rule] = [
        .token("\"\"", .escape), .token("{{", .escape), .token("}}", .escape), .code("{", "}"),
    ]
}
