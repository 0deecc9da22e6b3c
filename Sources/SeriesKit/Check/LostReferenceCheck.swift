internal import SeriesMarkdown
internal import SeriesModel

/// What is meant as a link by reference, `[words][label]`, or as the definition of one, and is text. One warning for a label.
enum LostReferenceCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        let told = Set(mistakes.lostReferences.compactMap(\.definitionInText?.span))
        let definitions = mistakes.lostDefinitions.filter { !told.contains($0.span) }.map { text in
            Diagnostic.warning(
                "this defines no link, since \(reason(for: text))", at: place(text.span),
                suggestion: suggestion(for: text))
        }
        return definitions
            + LikeOthers.first(of: mistakes.lostReferences, at: \.span, by: { $0.label.lowercased() }) { first, count in
                .warning(
                    "nothing defines the reference '\(first.label)'"
                        + (count > 1 ? ", which is used \(count) times" : ""),
                    at: place(first.span), suggestion: suggestion(for: first),
                    related: first.definitionInText.map {
                        [.init("this defines nothing, since \(reason(for: $0))", at: place($0.span))]
                    } ?? [])
            }
    }

    private static func reason(for text: MarkdownMistakes.LostReference.Text) -> String {
        switch text.reason {
        case .isBehindText: "it goes on with the text above it"
        case .isBehindTable: "it goes on with the table above it"
        case .spacedName: "a destination ends at its first space"
        case .printedTitle: "its title stands in quotes of print"
        case .wordsBehind: "something stands behind its destination"
        }
    }

    private static func suggestion(for text: MarkdownMistakes.LostReference.Text) -> String {
        switch text.reason {
        case .isBehindText, .isBehindTable: "put an empty line above '[\(text.label)]:'"
        case .spacedName(let name): "put the name in pointed brackets: <\(name)>"
        case .printedTitle(let title): "write \(LostLinkCheck.typed(title))"
        case .wordsBehind: "leave it out, or put it in quotes to make it the link's title"
        }
    }

    private static func suggestion(for reference: MarkdownMistakes.LostReference) -> String {
        if let text = reference.definitionInText { return suggestion(for: text) }
        if let near = reference.near { return "did you mean '\(near)'?" }
        return reference.isAddress
            ? "put an address in parentheses: (\(reference.label))"
            : "write '[\(reference.label)]: ' and the address on a line of its own"
    }
}
