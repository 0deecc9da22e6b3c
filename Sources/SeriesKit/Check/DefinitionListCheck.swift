internal import SeriesMarkdown
internal import SeriesModel

/// What is meant as a term with its definitions is one.
enum DefinitionListCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        LikeOthers.first(of: mistakes.lostTerms, at: \.span, by: \.mistake) { term, count in
            let others = LikeOthers.words(for: count)
            return switch term.mistake {
            case .continuesDefinition:
                .warning(
                    "this is no term, since it goes on with the definition above it" + others, at: place(term.span),
                    suggestion: "put an empty line above it; if it belongs to the definition, indent it")
            case .heading:
                .warning(
                    "this defines nothing, since a heading is no term" + others, at: place(term.span),
                    suggestion: "leave out the '#' above it, or the ':'")
            case .table:
                .warning(
                    "this is no caption, since tables have none, and its ':' is shown" + others, at: place(term.span),
                    suggestion: "leave out the ':'")
            }
        }
    }
}
