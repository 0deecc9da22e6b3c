extension Language {
    static let protobuf = Language(
        "protobuf",
        Grammar(rules: [
            .words(
                .keyword,
                """
                bool bytes default double edition fixed32 fixed64 float int32 int64 map max repeated sfixed32 sfixed64
                sint32 sint64 string syntax to uint32 uint64
                """),
            .words(
                .keyword,
                """
                enum extend extensions group import message oneof option optional package public required reserved
                returns rpc service stream weak
                """, .words(or: "('\"")),
            .words(.constant, "false true"),
            .names(behind: "message enum service", .type),
            .names(before: "(", .function),
            .capitalized(.type),
            .members("."),
            .numbers(startsWithPoint: true),
            .line("//", .comment),
            .span("/*", "*/", .comment),
            .quoted("\"", inside: [.escape("\\")]),
            .quoted("'", inside: [.escape("\\")]),
        ]))
}
