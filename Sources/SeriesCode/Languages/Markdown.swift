extension Language {
    static let markdown = Language(
        "markdown",
        Grammar(rules: [
            .line("#", .heading, .lineStart),
            .span(
                SpanRule(
                    opening: .fence("`"), place: .firstOnLine, marks: .string, kind: .string, closing: .fence,
                    inside: .namedLanguage)),
            .span(
                SpanRule(
                    opening: .fence("~"), place: .firstOnLine, marks: .string, kind: .string, closing: .fence,
                    inside: .namedLanguage)),
            .quoted("`"),
            .quoted("``"),
            .token("- ", .keyword, .firstOnLine),
            .token("* ", .keyword, .firstOnLine),
            .token("+ ", .keyword, .firstOnLine),
            .token(">", .keyword, .firstOnLine),
            .span("<!--", "-->", .comment),
            .span("](", ")", .attribute, marks: .plain),
            .escape("\\", .plain),
        ]))
}
