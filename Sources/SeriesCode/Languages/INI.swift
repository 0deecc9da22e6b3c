extension Language {
    static let ini = Language(
        "ini",
        Grammar(rules: [
            .scalars(Scalar(stops: "=:", stopsAreKeyMarks: true)),
            .line(";", .comment, .firstOnLine),
            .line("#", .comment, .firstOnLine),
            .line("[", .keyword, .firstOnLine),
            .line("=", .string, marks: .plain),
            .line(":", .string, marks: .plain),
        ]))

    static let properties = Language(
        "properties",
        Grammar(rules: [
            .scalars(Scalar(stops: "=:", stopsAreKeyMarks: true)),
            .escape("\\"),
            .line("#", .comment, .firstOnLine),
            .line("!", .comment, .firstOnLine),
            .line("=", .string, marks: .plain, inside: [.escape("\\")]),
            .line(":", .string, marks: .plain, inside: [.escape("\\")]),
        ]))
}
