internal import SeriesMarkdown
internal import SeriesModel

/// An id that its author gives to a heading leads to it alone; no other attributes are read.
enum HeadingIDCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        let repeated = mistakes.repeatedIDs.map { own -> Diagnostic in
            let message =
                switch own.owner {
                case .text: "'\(own.id)' is an id on this page already"
                case .page: "ids that start with 'page.' belong to the page around the text"
                }
            return Diagnostic.error(message, at: place(own.span), suggestion: "give this one another id")
        }
        return repeated + shared(in: mistakes, at: place) + unread(in: mistakes, at: place)
    }

    private static func shared(
        in mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        mistakes.sharedIDs.map { shared in
            switch shared.owner {
            case .authorOfHeading:
                .error(
                    "an element of HTML on this page has the id '\(shared.id)', too", at: place(shared.span),
                    suggestion: "give one of the two another id")
            case .heading:
                .warning(
                    "an element of HTML on this page has the id of this heading, '\(shared.id)'",
                    at: place(shared.span),
                    suggestion: "give one of the two another id; one of its own stands behind the heading: {#…}")
            case .page:
                .error(
                    "ids that start with 'page.' belong to the page around the text, and an element of HTML here has "
                        + "'\(shared.id)'",
                    at: place(shared.span), suggestion: "give the element another id")
            case .footnote:
                .warning(
                    "an element of HTML on this page has the id of this footnote, '\(shared.id)'",
                    at: place(shared.span),
                    suggestion: "give the element another id")
            }
        }
    }

    private static func unread(
        in mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        LikeOthers.first(of: mistakes.unreadMarks, at: \.span, by: { [$0.sign, $0.readable.isEmpty ? nil : "#"] }) {
            marks, count in
            let others = LikeOthers.words(for: count)
            if let sign = marks.sign {
                return .warning(
                    "\(sign == "'" ? "\"'\"" : "'\(sign)'") cannot stand in an id, so this is shown as it stands"
                        + others,
                    at: place(marks.span), suggestion: "leave it out, or write '-' in its place")
            }
            let reason = "a heading takes an id ('#…') and former ids ('aka=…'), but no classes"
            return .warning(
                "these attributes are not read, and are shown as they stand" + others, at: place(marks.span),
                suggestion: marks.readable.isEmpty
                    ? "leave them out: \(reason)" : "write \(marks.readable): \(reason)")
        }
    }
}
