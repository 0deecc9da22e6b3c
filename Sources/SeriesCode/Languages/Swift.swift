extension Language {
    static let swift = Language(
        "swift",
        Grammar(rules: [
            .words(
                .keyword,
                """
                Any Protocol Self Type actor any as associatedtype associativity async await borrowing break case catch
                class consume consuming continue convenience copy default defer deinit didSet discard distributed do
                dynamic each else enum extension fallthrough fileprivate final for func get guard if import in indirect
                infix init inout internal is isolated lazy left let macro mutating nonisolated nonmutating open operator
                optional override package postfix precedence precedencegroup prefix private protocol public repeat
                required rethrows return right sending set some static struct subscript super switch throw throws try
                typealias unowned unsafe var weak where while willSet yield
                """),
            .words(.constant, "false nil self true _"),
            .names(behind: "func macro", .function),
            .names(before: "(", .function),
            .capitalized(.type),
            .members("."),
            .numbers(separator: "_"),
            .line("//", .comment),
            .span("/*", "*/", .comment, nests: true),
            .sigil("@", .attribute),
            .sigil("#", .meta),
            .sigil("$", .variable),
            .span("\"\"\"", "\"\"\"", .string, inside: [.escape("\\"), .code("\\(", ")")]),
            .quoted("\"", inside: [.escape("\\"), .code("\\(", ")")]),
            .guarded("", .repeated("#"), "\"\"\"", closing: ("\"\"\"", "")),
            .guarded("", .repeated("#"), "\"", closing: ("\"", ""), endsAtLine: true),
        ]))
}
