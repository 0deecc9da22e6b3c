internal import SeriesMarkdown
internal import SeriesModel

/// Each footnote has one text and something that refers to it.
enum FootnoteCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        LikeOthers.first(of: mistakes.footnotes, at: \.span, by: Family.init) { first, count in
            diagnostic(for: first, count, at: place(first.span))
        }
    }

    /// Mistakes that are told as one: all that refer to the same note, which is missing.
    private struct Family: Hashable {
        let label: String
        /// That of a mistake which is told alone.
        let span: SourceSpan?

        init(of mistake: MarkdownMistakes.FootnoteMistake) {
            label = mistake.label
            span = mistake.kind == .missing ? nil : mistake.span
        }
    }

    private static func diagnostic(
        for mistake: MarkdownMistakes.FootnoteMistake, _ count: Int, at place: SourcePlace
    ) -> Diagnostic {
        let label = mistake.label
        return switch mistake.kind {
        case .missing:
            .error(
                "there is no footnote '\(label)'" + (count > 1 ? ", which is referred to \(count) times" : ""),
                at: place,
                suggestion:
                    "write its text on a line of its own: [^\(label)]: …; if this is no footnote, write \\[^\(label)]")
        case .inTitle:
            .error(
                "the title is shown without the footnote '\(label)'", at: place,
                suggestion: "refer to it in the text")
        case .inLink:
            .warning(
                "this link ends in front of the footnote '\(label)', as a link holds no other", at: place,
                suggestion: "write [^\(label)] behind the link")
        case .unused:
            .warning(
                "nothing refers to the footnote '\(label)', so it is not shown", at: place,
                suggestion: "write [^\(label)] where it belongs, or remove it")
        case .spaced:
            .warning(
                "this is no footnote, since its name has spaces", at: place,
                suggestion: "write [^\(hyphenated(label))], here and where it belongs")
        case .empty:
            .warning(
                "this footnote is empty", at: place,
                suggestion: "write its text behind the colon, or indent the line below by four spaces")
        case .repeated:
            .error("there is a footnote '\(label)' before this one", at: place, suggestion: "give it another name")
        }
    }

    private static func hyphenated(_ name: String) -> String {
        name.split { $0 == " " || $0 == "\t" }.joined(separator: "-")
    }
}
