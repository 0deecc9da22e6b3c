internal import SeriesText

extension Typography {
    /// How much of a block is shown.
    enum Extent {
        case whole
        /// What stands before `<!-- more -->`, and little more than so many bytes of it.
        case beginning(enough: Int)
    }

    /// The words of a block as the body shows them, as HTML without tags: for tables of contents, lists and links. Links
    /// that wait for their names are marked in them, pictures left out.
    func words(of block: MarkdownNode, _ extent: Extent, _ links: inout OpenLinks) -> ByteBuffer {
        var signs = self
        signs.startBlock()
        var enough = Int.max
        if case .beginning(let length) = extent { enough = length }
        var words = ByteBuffer()
        var walk = MarkdownWalk(from: block)
        repeat {
            guard walk.event == .enter else { continue }
            let node = walk.node
            switch node.kind {
            case .text: signs.write(node.literal, of: node, to: &words)
            case .code: words.append(node.literal, escapedFor: .commonMark)
            case .softBreak, .lineBreak: words.append(" ")
            case .link where node.isOpenLink: words.append(links.mark(node))
            case .image: walk.skipNode()
            case .htmlInline where MoreMark.isOne(node.literal):
                if case .beginning = extent { return words }
            case .htmlInline: signs.pass(html: node.literal)
            default: break
            }
        } while words.count < enough && walk.advance()
        return words
    }
}
