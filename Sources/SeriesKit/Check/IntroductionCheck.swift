internal import SeriesFrontMatter
internal import SeriesModel

/// An introduction is a text on the page of its series, which has its title and the like from `series.yaml`.
enum IntroductionCheck {
    static func diagnostics(for parsed: ParsedText) -> [Diagnostic] {
        if parsed.text.hasOwnPage { return [] }
        let own = parsed.frontMatter
        let forSeries = [
            ("title", own.title?.span), ("description", own.description?.span), ("authors", own.authors.first?.span),
        ]
        let forNobody = [
            ("date", own.date?.span), ("updated", own.updated?.span), ("part", own.part?.span),
            ("slug", own.slug?.span), ("tags", own.tags.first?.span), ("image", own.image?.span),
        ]
        let help = [(forSeries, "write it in the series.yaml beside this file"), (forNobody, "remove it")]
        return help.flatMap { keys, suggestion in
            keys.compactMap { key, span in
                span.map { span in
                    .warning(
                        "'\(key)' means nothing in an introduction", at: ContentTree.place(parsed.text.path, span),
                        suggestion: suggestion)
                }
            }
        }
    }
}
