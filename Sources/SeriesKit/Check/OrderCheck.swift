internal import SeriesFrontMatter
internal import SeriesModel

/// No two articles of a series may claim the same place. Where there is a list of the parts, their numbers mean nothing.
enum OrderCheck {
    static func diagnostics(for outline: Outline, _ texts: [ParsedText]) -> [Diagnostic] {
        zip(outline.articles, outline.listings).flatMap { articles, listing -> [Diagnostic] in
            if listing != nil { return [] }
            return zip(articles, articles.dropFirst()).compactMap { first, second in
                guard let number = texts[second].number, number.value == texts[first].number?.value else { return nil }
                // Then they claim one URL, too, and are the same article twice.
                if texts[first].slug == texts[second].slug { return nil }
                // Elsewhere a weight may stand there twice; what comes first is then decided by the files' names.
                if texts[first].frontMatter.weight != nil || texts[second].frontMatter.weight != nil {
                    return .warning(
                        "two articles have the place \(number.value)", at: place(of: texts[second]),
                        suggestion: "give one of them another number: their file names order them now",
                        related: [.init("the other one", at: place(of: texts[first]))])
                }
                return .error(
                    "two articles are part \(number.value)", at: place(of: texts[second]),
                    suggestion: "give one of them another number, in its file name or as 'part:'",
                    related: [.init("the other one", at: place(of: texts[first]))])
            }
        }
    }

    private static func place(of parsed: ParsedText) -> SourcePlace {
        parsed.place(parsed.number?.span)
    }
}
