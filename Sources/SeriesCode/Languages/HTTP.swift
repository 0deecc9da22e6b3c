extension Language {
    static let http = Language(
        "http",
        Grammar(
            letters: "-",
            rules: [
                .words(.keyword, methods + " HTTP"),
                .names(before: ":", .key),
                .line(": ", .string, marks: .plain),
                .numbers(),
                body("{", "json"),
                body("[", "json"),
                body("<", "html"),
            ]))

    private static let methods = "CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT QUERY TRACE"

    /// What begins with the mark, up to the next request or response.
    private static func body(_ mark: String, _ language: String) -> Rule {
        .span(
            SpanRule(
                opening: .ahead(mark), place: .lineStart, marks: .plain, kind: .plain,
                then: SpanRule.Region(language: language, until: messageStarts)))
    }

    /// Behind an empty line.
    private static let messageStarts = ["\n\n", "\n\r\n"].flatMap { lines in
        methods.split(separator: " ").map { "\(lines)\($0) " } + ["\(lines)HTTP/"]
    }
}
