internal import SeriesMarkdown
internal import SeriesModel

/// What is meant as a link by reference, `[words][label]`, and is text since nothing defines the label. One warning for a
/// label.
enum LostReferenceCheck {
    static func diagnostics(
        for fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        let labels = Dictionary(grouping: fragment.lostReferences) { $0.label.lowercased() }
        return labels.values.compactMap { uses in
            uses.min { $0.span.isBefore($1.span) }.map { first in
                .warning(
                    "nothing defines the reference '\(first.label)'"
                        + (uses.count > 1 ? ", which is used \(uses.count) times" : ""),
                    at: place(first.span), suggestion: suggestion(for: first),
                    related: first.definitionInText.map {
                        [.init("this defines nothing, since it goes on with the text above it", at: place($0))]
                    } ?? [])
            }
        }
    }

    private static func suggestion(for reference: MarkdownFragment.LostReference) -> String {
        if reference.definitionInText != nil { return "put an empty line above '[\(reference.label)]:'" }
        if let near = reference.near { return "did you mean '\(near)'?" }
        return reference.isAddress
            ? "put an address in parentheses: (\(reference.label))"
            : "write '[\(reference.label)]: ' and the address on a line of its own"
    }
}
