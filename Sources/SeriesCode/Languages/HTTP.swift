extension Language {
    static let http = Language(
        "http",
        Grammar(
            letters: "-",
            rules: [
                .words(
                    .keyword, "CONNECT DELETE GET HEAD HTTP OPTIONS PATCH POST PUT QUERY TRACE"),
                .names(before: ":", .key),
                .line(": ", .string, marks: .plain),
                .numbers(),
                .span(
                    Span(
                        opening: .literal("\n\n"), marks: .plain, kind: .plain, closing: .codeEnd,
                        inside: .language("json"))),
                .span(
                    Span(
                        opening: .literal("\r\n\r\n"), marks: .plain, kind: .plain, closing: .codeEnd,
                        inside: .language("json"))),
            ]))
}
