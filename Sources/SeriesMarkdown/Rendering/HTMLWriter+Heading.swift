internal import SeriesText

extension HTMLWriter {
    /// The opening tag of a heading that links can lead to. Ids hold no byte that needs an escape.
    mutating func openHeading(level: Int, id: String) {
        startLine()
        output.append("<h")
        output.append(decimal: level)
        output.append(" id=\"")
        output.append(id)
        output.append("\">")
    }

    /// The link around a heading's words, so that readers find its address where they look for it.
    mutating func openLink(toID id: String) {
        output.append("<a href=\"#")
        output.append(id, escapedFor: .urlFragment)
        output.append("\">")
    }

    /// A place that links can lead to, and nothing that is seen or read aloud.
    mutating func writeTarget(id: String) {
        output.append("<span id=\"")
        output.append(id)
        output.append("\"></span>")
    }
}

extension MarkdownNode {
    /// Whether its words may stand in a link: links hold no links, what raw HTML holds is not known, and a picture may have no
    /// words that would name the link.
    var mayBecomeLink: Bool {
        var walk = MarkdownWalk(from: self)
        repeat {
            switch walk.node.kind {
            case .link, .image, .htmlInline: return false
            case .customInline where walk.node.opening.contains("<a "): return false
            default: break
            }
        } while walk.advance()
        return firstChild != nil
    }

    /// The words below this node without markup, as GitHub takes them for a heading's id: pictures have no words.
    var plainText: String {
        if let only = firstChild, only.kind == .text, only.next == nil { return only.literal.text }
        var text = ByteBuffer()
        var walk = MarkdownWalk(from: self)
        repeat {
            guard walk.event == .enter else { continue }
            switch walk.node.kind {
            case .text, .code: text.append(walk.node.literal)
            case .softBreak, .lineBreak: text.append(" ")
            case .image: walk.skipNode()
            default: break
            }
        } while walk.advance()
        return text.text
    }
}

extension String {
    /// A picture beside a heading's words leaves a space, which counts for the id alone.
    var withoutOuterSpaces: String {
        guard withRun(\.hasOuterSpace) else { return self }
        let start = self.drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}

extension ByteRun {
    fileprivate var hasOuterSpace: Bool {
        count > 0 && (self[0] == UInt8(ascii: " ") || self[count - 1] == UInt8(ascii: " "))
    }
}
