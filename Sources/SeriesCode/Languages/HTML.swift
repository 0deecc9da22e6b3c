extension Language {
    static let html = Language("html", Grammar(names: "-:.", isCaseless: true, rules: Markup.html))

    static let xml = Language("xml", Grammar(names: "-:.", rules: Markup.xml))
}

/// What HTML, XML and the pages around PHP share.
private enum Markup {
    static let html: [Rule] =
        xml + [
            element("<script", language: "javascript", until: "</script"),
            element("<style", language: "css", until: "</style"),
        ]

    static let xml: [Rule] = [
        .span("<!--", "-->", .comment),
        .span("<![CDATA[", "]]>", .meta),
        .span("<!", ">", .meta, deepens: "<"),
        .span("<?", "?>", .meta),
        .sigil("&", .variable),
        .sigil("&#", .variable),
        .span(
            SpanRule(
                opening: .sigil("<"), marks: .tag, kind: .plain, closing: .literal(">"), inside: .rules(attributes))),
        .span(SpanRule(opening: .sigil("</"), marks: .tag, kind: .plain, closing: .literal(">"))),
    ]

    private static let attributes: [Rule] = [
        .names(before: "=", .attribute, .acrossSpaces),
        .span("\"", "\"", .string),
        .span("'", "'", .string),
    ]

    private static func element(_ opening: String, language: String, until: String) -> Rule {
        .span(
            SpanRule(
                opening: .literal(opening), marks: .tag, kind: .plain, closing: .literal(">"),
                inside: .rules(attributes), then: SpanRule.Region(language: language, until: [until])))
    }
}
