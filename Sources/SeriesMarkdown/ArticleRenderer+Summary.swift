internal import SeriesText

extension ArticleRenderer {
    /// Notes down the words of a paragraph for the summary, if it needs them.
    mutating func noteSummary(of paragraph: MarkdownNode) {
        let isOutermost = paragraph.parent?.kind == .document
        guard summary?.wants(outermost: isOutermost) == true else { return }
        var signs = typography
        signs.startBlock()
        var words = ByteBuffer()
        var walk = MarkdownWalk(from: paragraph)
        repeat {
            guard walk.event == .enter else { continue }
            let node = walk.node
            switch node.kind {
            case .text: signs.write(node.literal, of: node, to: &words)
            case .code: words.append(node.literal, escapedFor: .commonMark)
            case .softBreak, .lineBreak: words.append(" ")
            case .link where node.isOpenLink: words.append(summary?.links.mark(node) ?? "")
            case .image: walk.skipNode()
            case .htmlInline where MoreMark.isOne(node.literal): walk.pass(paragraph)
            case .htmlInline: signs.pass(html: node.literal)
            default: break
            }
        } while words.count < Summary.enough * 2 && walk.advance()
        summary?.add(words, outermost: isOutermost)
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
