extension Language {
    static let makefile = Language(
        "makefile",
        Grammar(
            letters: "-./%", starts: ".",
            rules: [
                .words(
                    .keyword,
                    """
                    define else endef endif export ifdef ifeq ifndef ifneq include override private sinclude undefine
                    unexport vpath -include
                    """),
                .names(before: ":", .function, .acrossSpaces),
                .names(before: "=", .variable, .acrossSpaces),
                .line("#", .comment, inside: [.escape("\\", .comment)]),
                .token("\\#"),
                .line(.literal("\t"), .lineStart, marks: .plain, language: "bash"),
                .span("$(", ")", .variable, marks: .keyword, deepens: "(", inside: call),
                .span("${", "}", .variable, marks: .keyword, deepens: "{", inside: call),
                .quoted("\"", inside: [.escape("\\")]),
                .quoted("'"),
            ]))

    private static let call: [Rule] = [
        .words(
            .function,
            """
            abspath addprefix addsuffix and basename call dir error eval filter filter-out findstring firstword flavor
            foreach if info join lastword notdir or origin patsubst realpath shell sort strip subst suffix value warning
            wildcard word wordlist words
            """),
        .quoted("\"", inside: [.escape("\\")]),
        .quoted("'"),
    ]
}
