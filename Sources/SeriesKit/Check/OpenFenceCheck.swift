internal import SeriesMarkdown
internal import SeriesModel

/// Code ends where its author wants it to. A warning, since CommonMark allows all of it: code at the end of a text needs no
/// closing fence.
enum OpenFenceCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        mistakes.openFences.map { open in
            .warning(
                open.isClosed
                    ? "this block of code goes on into the next one: nothing closes it before"
                    : "nothing closes this block of code, and what follows is shown as code",
                at: place(open.span), suggestion: suggestion(for: open),
                related: open.near.map { [related($0, in: open, at: place($0.span))] } ?? [])
        }
    }

    private static func suggestion(for open: MarkdownMistakes.OpenFence) -> String {
        let end = "write '\(open.fence)' on a line of its own where the code ends"
        guard open.isClosed else { return end }
        let longer = open.fence + open.fence.prefix(1)
        return "\(end); where it shows another block of code, put '\(longer)' around it instead"
    }

    private static func related(
        _ near: MarkdownMistakes.OpenFence.Near, in open: MarkdownMistakes.OpenFence, at place: SourcePlace
    ) -> Diagnostic.Related {
        if open.isClosed { return Diagnostic.Related("the next one would start here", at: place) }
        let reason =
            switch near.reason {
            case .shorter: "it is shorter than '\(open.fence)'"
            case .otherSigns: "it is not made of '\(open.fence.prefix(1))'"
            case .indented: "it is indented like code"
            case .words: "something stands behind it"
            case .behindCode: "something stands in front of it"
            }
        return Diagnostic.Related("this does not close it, since \(reason)", at: place)
    }
}
