extension Language {
    static let rust = Language(
        "rust",
        Grammar(rules: [
            .words(
                .keyword,
                """
                as async await bool box break char const continue crate dyn else enum extern f32 f64 fn for i128 i16 i32
                i64 i8 if impl in isize let loop macro_rules match mod move mut pub ref return static str struct super
                trait try type u128 u16 u32 u64 u8 unsafe use usize where while yield
                """),
            .words(.keyword, "gen union", .words(or: "{")),
            .infix("as in"),
            .words(.constant, "false true"),
            .words(.type, "Self"),
            .words(.variable, "self"),
            .names(behind: "fn", .function),
            .names(before: "(!", .function),
            .capitalized(.type),
            .numbers(separator: "_"),
            .line("//", .comment),
            .span("/*", "*/", .comment, nests: true),
            .span("#[", "]", .meta, deepens: "[", inside: [.quoted("\"", .meta, inside: [.escape("\\", .meta)])]),
            .span("#![", "]", .meta, deepens: "[", inside: [.quoted("\"", .meta, inside: [.escape("\\", .meta)])]),
            .character("'"),
            .character("'", prefixes: "b"),
            .sigil("'", .attribute),
            .span("\"", "\"", .string, inside: [.escape("\\")]),
            .span("\"", "\"", .string, prefixes: "b c", inside: [.escape("\\")]),
            .guarded("", .repeated("#"), "\"", closing: ("\"", ""), prefixes: "r br cr"),
        ]))
}
