extension Language {
    static let go = Language(
        "go",
        Grammar(rules: [
            .words(
                .keyword,
                """
                any bool break byte case chan comparable complex128 complex64 const continue default defer else error
                fallthrough float32 float64 for func go goto if import int int16 int32 int64 int8 interface map package
                range return rune select string struct switch type uint uint16 uint32 uint64 uint8 uintptr var
                """),
            .words(.constant, "false iota nil true"),
            .names(behind: "type", .type),
            .names(before: "(", .function),
            .members("."),
            .numbers(separator: "_", startsWithPoint: true, endsWithPoint: true),
            .line("//", .comment),
            .span("/*", "*/", .comment),
            .span("`", "`", .string),
            .quoted("\"", inside: [.escape("\\")]),
            .quoted("'", inside: [.escape("\\")]),
        ]))
}
