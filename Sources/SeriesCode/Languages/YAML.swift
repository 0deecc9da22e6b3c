extension Language {
    static let yaml = Language(
        "yaml",
        Grammar(
            names: "-",
            rules: rules + [
                .scalars(Scalar(comment: "#", keyMark: ":")), flow("[", "]"), flow("{", "}"),
            ]))

    /// Between brackets, where commas and brackets end values, too.
    private static func flow(_ open: String, _ close: String) -> Rule {
        .span(
            open, close, .plain, deepens: open,
            inside: rules + [.scalars(Scalar(stops: ",[]{}", comment: "#", keyMark: ":"))] + marks)
    }

    private static let marks: [Rule] = ",[]{}".map { .token(String($0)) }

    private static let key = (UInt8(ascii: ":"), CodeClass.key)

    private static let rules: [Rule] = [
        .words(.constant, "~ false False FALSE no No null Null NULL off Off on On true True TRUE yes Yes"),
        .numbers(separator: "_", hasSign: true),
        .line("#", .comment, .behindSpace),
        .line("%", .meta, .lineStart),
        .token("---", .keyword, .lineStart),
        .token("...", .keyword, .lineStart),
        .token("-", .plain, .beforeSpace),
        .token("?", .plain, .beforeSpace),
        .token(":", .plain, .beforeSpace),
        .sigil("&", .variable),
        .sigil("*", .variable),
        .sigil("!", .type),
        .sigil("!!", .type),
        .span("\"", "\"", .string, before: key, inside: [.escape("\\")]),
        .span("'", "'", .string, before: key, inside: [.token("''", .escape)]),
        .span(SpanRule(opening: .literal("|"), marks: .plain, kind: .plain, closing: .indentation)),
        .span(SpanRule(opening: .literal(">"), marks: .plain, kind: .plain, closing: .indentation)),
    ]
}
