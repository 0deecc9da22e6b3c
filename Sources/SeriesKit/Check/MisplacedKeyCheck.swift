internal import SeriesFrontMatter
internal import SeriesModel

/// Keys that mean nothing where they stand, as the table of keys says: `part` on a page, `title` in an introduction, which is
/// a text on the page of its series.
enum MisplacedKeyCheck {
    static func diagnostics(for parsed: ParsedText) -> [Diagnostic] {
        parsed.frontMatter.misplacedKeys.map { key in
            .warning(
                "'\(key.name)' means nothing \(place(of: parsed.text.kind))",
                at: parsed.place(key.span), suggestion: key.advice)
        }
    }

    private static func place(of kind: TextKind) -> String {
        switch kind {
        case .article: "in an article"
        case .page: "on a page"
        case .introduction: "in an introduction"
        }
    }
}
