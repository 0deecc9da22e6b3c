extension ArticleRenderer {
    /// Notes down the words of a paragraph for the summary, if it needs them.
    mutating func noteSummary(of paragraph: MarkdownNode) {
        let isOutermost = paragraph.parent?.kind == .document
        // What stands in a script or a comment is not read by anybody.
        guard rawHTML.open == nil, summary?.wants(outermost: isOutermost) == true else { return }
        summary?.add(paragraph, as: typography, outermost: isOutermost)
    }

    mutating func finishSummary() {
        guard let summary else { return }
        let taken = summary.text.map(summary.links.taken)
        fragment.summary = taken?.text
        noteOpenLinks(taken?.places ?? [], in: .summary)
        self.summary = nil
    }

    /// Whether a piece of raw HTML ends the summary; it is not shown then.
    mutating func takeMoreMark(_ node: MarkdownNode) -> Bool {
        guard rawHTML.open == nil, MoreMark.isOne(node.literal) else { return false }
        summary?.end()
        return true
    }
}
