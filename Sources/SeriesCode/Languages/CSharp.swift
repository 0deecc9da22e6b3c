extension Language {
    static let csharp = Language(
        "csharp",
        Grammar(rules: [
            .words(
                .keyword,
                """
                abstract as ascending async await base bool break byte case catch char checked class const continue
                decimal default delegate descending do double dynamic else enum event explicit extern finally fixed
                float for foreach global goto if implicit in int interface internal is lock long nameof namespace new
                nint notnull nuint object operator out override params private protected public readonly ref return
                sbyte sealed short sizeof stackalloc static string struct switch throw try typeof uint ulong unchecked
                unmanaged unsafe ushort using virtual void volatile while yield
                """),
            .words(.keyword, "add get init remove set", .words(or: "{;=\n")),
            .words(
                .keyword,
                """
                alias and by equals file from group into join let managed not on or orderby partial record required
                scoped select var when where with
                """, .words(or: "{(['\"$@<>!-")),
            .infix("and as by equals in into is on or orderby select when where"),
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
            .guarded("\"\"\"", .repeated("\""), "", closing: ("\"\"\"", "")),
            .guarded("$\"\"\"", .repeated("\""), "", closing: ("\"\"\"", ""), inside: [.code("{", "}")]),
            .guarded("$$\"\"\"", .repeated("\""), "", closing: ("\"\"\"", ""), inside: [.code("{{", "}}")]),
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
