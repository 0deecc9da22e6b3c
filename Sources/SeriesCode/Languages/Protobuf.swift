extension Language {
    static let protobuf = Language(
        "protobuf",
        Grammar(rules: [
            .words(
                .keyword,
                """
                bool bytes default double edition enum extend extensions fixed32 fixed64 float group import int32 int64
                map max message oneof option optional package public repeated required reserved returns rpc service
                sfixed32 sfixed64 sint32 sint64 stream string syntax to uint32 uint64 weak
                """),
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
