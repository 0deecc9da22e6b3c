internal import SeriesMarkdown
internal import SeriesModel

/// An id that its author gives to a heading, and one that it had before, lead to it alone; no other attributes are read.
enum HeadingIDCheck {
    static func diagnostics(
        for fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        let repeated = fragment.repeatedIDs.map { own in
            Diagnostic.error(
                "'\(own.id)' is an id on this page already", at: place(own.span),
                suggestion: "give this one another id")
        }
        return repeated + shared(in: fragment, at: place) + unread(in: fragment, at: place)
            + mistakes(in: fragment, at: place)
    }

    private static func shared(
        in fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        fragment.sharedIDs.map { shared in
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
            case .footnote:
                .warning(
                    "an element of HTML on this page has the id of this footnote, '\(shared.id)'",
                    at: place(shared.span),
                    suggestion: "give the element another id")
            }
        }
    }

    private static func unread(
        in fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        fragment.unreadMarks.map { marks in
            if let sign = marks.sign {
                return .warning(
                    "\(sign == "'" ? "\"'\"" : "'\(sign)'") cannot stand in an id, so this is shown as it stands",
                    at: place(marks.span), suggestion: "leave it out, or write '-' in its place")
            }
            let reason = "a heading takes an id ('#…') and former ids ('aka=…'), but no classes"
            return .warning(
                "these attributes are not read, and are shown as they stand", at: place(marks.span),
                suggestion: marks.readable.isEmpty
                    ? "leave them out: \(reason)" : "write \(marks.readable): \(reason)")
        }
    }

    private static func mistakes(
        in fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        if fragment.formerIDs.isEmpty { return [] }
        var owners: [String: String] = [:]
        for heading in fragment.headings { owners[heading.id] = "is the id of the heading '\(heading.text)'" }
        for anchor in fragment.anchors { owners[anchor] = "is an id in the HTML of this text" }
        for id in fragment.footnoteIDs { owners[id] = "is an id of a footnote" }
        if let id = fragment.titleID { owners[id] = "is the id of the title" }
        return fragment.formerIDs.compactMap { former in
            guard let owner = owners.updateValue("is given twice", forKey: former.id) else { return nil }
            return .error(
                "'\(former.id)' cannot lead here: it \(owner)", at: place(former.span), suggestion: "leave it out")
        }
    }
}
