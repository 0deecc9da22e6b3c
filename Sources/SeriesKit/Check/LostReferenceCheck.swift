internal import SeriesMarkdown
internal import SeriesModel

/// What is meant as a link by reference, `[words][label]`, and is text since nothing defines the label. One warning for a
/// label.
enum LostReferenceCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        LikeOthers.first(of: mistakes.lostReferences, at: \.span, by: { $0.label.lowercased() }) { first, count in
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

    private static func suggestion(for reference: MarkdownMistakes.LostReference) -> String {
        switch reference.definitionInText?.reason {
        case .isBehindText, .isBehindTable: return "put an empty line above '[\(reference.label)]:'"
        case .spacedName(let name): return "put the name in pointed brackets: <\(name)>"
        case .printedTitle(let title): return "write \(LostLinkCheck.typed(title))"
        case .wordsBehind: return "leave it out, or put it in quotes to make it the link's title"
        case nil: break
        }
        if let near = reference.near { return "did you mean '\(near)'?" }
        return reference.isAddress
            ? "put an address in parentheses: (\(reference.label))"
            : "write '[\(reference.label)]: ' and the address on a line of its own"
    }
}
