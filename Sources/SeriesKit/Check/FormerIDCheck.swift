internal import SeriesMarkdown
internal import SeriesModel

/// An id that a heading had before leads to it alone.
enum FormerIDCheck {
    static func diagnostics(
        for fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
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
