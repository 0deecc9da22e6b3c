extension Language {
    static let c = Language("c", Grammar(rules: CFamily.rules + [.words(.keyword, CFamily.words)]))

    static let cpp = Language(
        "cpp",
        Grammar(
            rules: CFamily.rules + [
                .words(.keyword, CFamily.words),
                .words(
                    .keyword,
                    """
                    alignas alignof and and_eq asm bitand bitor bool catch char16_t char32_t char8_t class co_await
                    co_return co_yield compl concept const_cast consteval constexpr constinit decltype delete
                    dynamic_cast explicit export final friend mutable namespace new noexcept not not_eq operator or
                    or_eq override private protected public reinterpret_cast requires static_assert static_cast template
                    thread_local throw try typeid typename using virtual wchar_t xor xor_eq
                    """),
                .words(.keyword, "import module", .words(or: "<'\";:")),
                .words(.constant, "nullptr this"),
                .names(behind: "class namespace struct concept", .type),
                .guarded(
                    "\"", .rawString, "(", closing: (")", "\""), prefixes: "R LR uR UR u8R"),
            ]))
}

/// What C and C++ share.
private enum CFamily {
    static let words = """
        _Alignas _Alignof _Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local auto bool
        break case char const continue default do double else enum extern float for goto if inline int int16_t int32_t
        int64_t int8_t intmax_t intptr_t long off_t ptrdiff_t register restrict return short signed size_t sizeof
        ssize_t static struct switch typedef typeof uint16_t uint32_t uint64_t uint8_t uintmax_t uintptr_t union
        unsigned va_list void volatile wchar_t while FILE
        """

    static let rules: [Rule] = [
        .words(.constant, "NULL false true"),
        .names(before: "(", .function),
        .capitalized(.type),
        .numbers(separator: "'", startsWithPoint: true, endsWithPoint: true),
        .line("//", .comment, inside: [.escape("\\", .comment)]),
        .span("/*", "*/", .comment),
        .line("#", .meta, .firstOnLine, inside: directive),
        .line("#include", .meta, .firstOnLine, inside: directive + [.span("<", ">", .string), .quoted("\"")]),
        .span("[[", "]]", .attribute),
        .quoted("\"", inside: [.escape("\\")]),
        .quoted("\"", prefixes: "L u U u8", inside: [.escape("\\")]),
        .quoted("'", inside: [.escape("\\")]),
        .quoted("'", prefixes: "L u U u8", inside: [.escape("\\")]),
    ]

    private static let directive: [Rule] = [
        .span("/*", "*/", .comment), .line("//", .comment), .escape("\\", .meta),
    ]
}
