extension Language {
    static let bash = Language(
        "bash",
        Grammar(
            letters: "-./:,+%@#~!?^", starts: "-./~+:@%", digitsStartWords: true,
            rules: [
                .words(
                    .keyword,
                    """
                    case coproc do done elif else esac fi for function if in select then time until while break continue
                    return
                    """),
                .words(
                    .function,
                    """
                    alias bg bind builtin caller cd command compgen complete declare dirs disown echo enable eval exec
                    exit export false fc fg getopts hash help history jobs kill let local logout popd printf pushd pwd
                    read readonly set shift shopt source suspend test times trap true type typeset ulimit umask unalias
                    unset wait
                    """),
                .numbers(),
                .names(before: "=", .variable),
                .line("#", .comment),
            ] + text + [
                .heredoc("<<", .shell, inside: text),
                .token("<<<"),
                // Shifts in it are no heredocs.
                .span("((", "))", .plain, .notBehindName, marks: .keyword, inside: arithmetic),
                .span("'", "'", .string),
                .span("$'", "'", .string, inside: [.escape("\\")]),
                .span("\"", "\"", .string, inside: text),
                .span("$\"", "\"", .string, inside: text),
            ]))

    /// What also counts within quotes.
    private static let text: [Rule] = [
        .escape("\\"),
        .sigil("$", .variable),
        .token("$#", .variable),
        .token("$@", .variable),
        .token("$*", .variable),
        .token("$?", .variable),
        .token("$$", .variable),
        .token("$!", .variable),
        .token("$-", .variable),
        .code("$(", ")", marks: .keyword),
        .code("`", "`"),
        .span(
            "${", "}", .variable, marks: .escape,
            inside: [
                .escape("\\"), .span("${", "}", .variable, deepens: "{"), .span("'", "'", .string),
                .span("\"", "\"", .string, inside: [.escape("\\"), .sigil("$", .variable)]),
            ]),
        .span("$((", "))", .plain, marks: .keyword, inside: arithmetic),
    ]

    private static let arithmetic: [Rule] = [.numbers(), .sigil("$", .variable), .span("${", "}", .variable)]
}
