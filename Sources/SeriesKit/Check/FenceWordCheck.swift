internal import SeriesMarkdown
internal import SeriesModel

/// What stands behind the fence of a block of code is read, if it is meant for us: other generators have words of their own.
enum FenceWordCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        mistakes.unreadWords.map { word in
            switch word.mistake {
            case .near(let near):
                .warning("'\(word.text)' is not read here", at: place(word.span), suggestion: "did you mean '\(near)'?")
            case .openQuote:
                .warning(
                    "the quote in front of this title is not closed", at: place(word.span),
                    suggestion: "close it, or leave it out: the title ends at its first space then")
            case .looseQuote:
                .warning(
                    "nothing opens the quote behind this title", at: place(word.span),
                    suggestion: "write one in front of it, or leave this one out")
            case .noNumber:
                .warning(
                    "'\(word.text)' is not read, since its value is no number", at: place(word.span),
                    suggestion: "write the number of the first line: start=10")
            }
        }
    }
}
