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
        var isBehindBreak = false
        var walk = MarkdownWalk(from: block)
        repeat {
            guard walk.event == .enter else { continue }
            let node = walk.node
            if signs.hidesText, node.kind != .htmlInline { continue }
            switch node.kind {
            case .text:
                let text = node.literal
                let space = isBehindBreak ? text.prefix { $0 == UInt8(ascii: " ") }.count : 0
                signs.write(text[space..<text.count], of: node, to: &words)
            case .code: words.append(node.literal, escapedFor: .commonMark)
            case .softBreak, .lineBreak: if !isBehindBreak { words.append(" ") }
            case .link where node.isOpenLink: words.append(links.mark(node))
            case .image: walk.skipNode()
            case .htmlInline where MoreMark.isOne(node.literal):
                if case .beginning = extent { return words }
            case .htmlInline:
                signs.pass(html: node.literal)
                if node.isBreakTag, words.last != UInt8(ascii: " ") { words.append(" ") }
            default: break
            }
            isBehindBreak = node.isBreakTag
        } while words.count < enough && walk.advance()
        return words
    }
}

extension MarkdownNode {
    /// Whether it is a line break of raw HTML: `<br>`.
    var isBreakTag: Bool {
        guard kind == .htmlInline else { return false }
        let html = literal
        return html.count > 3 && html[1..<3].equals(lowercase: "br") && !html[3].isASCIILetterOrDigit
            && html[3] != UInt8(ascii: "-")
    }
}
