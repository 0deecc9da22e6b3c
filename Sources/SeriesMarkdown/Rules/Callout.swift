internal import SeriesLabels
internal import SeriesText

/// A quote that starts with `[!NOTE]` or its like is a callout, as on GitHub; words behind it on the line are its title.
enum Callout: String, CaseIterable {
    case note, tip, important, warning, caution

    private var label: Label {
        switch self {
        case .note: .note
        case .tip: .tip
        case .important: .important
        case .warning: .warning
        case .caution: .caution
        }
    }

    /// Turns `quote` into a callout, if it is one, and gives the node that stands there now.
    static func tree(of quote: MarkdownNode, _ labels: LabelSet) -> MarkdownNode? {
        guard let paragraph = quote.firstChild, paragraph.kind == .paragraph, let mark = paragraph.firstChild,
            mark.kind == .text, let (kind, end) = kind(of: mark.literal)
        else { return nil }
        let title = MarkdownNode.customBlock("<p class=\"callout-title\">", "</p>\n", origin: paragraph)
        let rest = Self.behindFold(mark.literal[end..<mark.literal.count])
        let words = String(rest.text.drop { $0 == " " || $0 == "\t" })
        words.withRun { mark.setLiteral($0) }
        while let node = paragraph.firstChild, node.kind != .softBreak, node.kind != .lineBreak { title.append(node) }
        if let lineEnd = paragraph.firstChild { lineEnd.unlink() }
        let hasOwnTitle = !(words.isEmpty && mark.next == nil)
        let usualTitle = labels.text(kind.label)
        if !hasOwnTitle { usualTitle.withRun { mark.setLiteral($0) } }
        // Behind a title of its own, only color and sign say of what kind it is.
        let name = hasOwnTitle ? " aria-label=\"\(usualTitle.escapedForMarkup)\"" : ""
        let root = MarkdownNode.customBlock(
            "<div class=\"callout callout-\(kind.rawValue)\" role=\"note\"\(name)>\n", "</div>\n")
        if paragraph.firstChild == nil { paragraph.unlink() }
        root.append(title)
        root.appendChildren(of: quote)
        quote.replace(with: root)
        return root
    }

    /// Of what kind the callout is that starts with `text`, and where its mark ends. To GitHub, a backslash in front of a
    /// bracket changes nothing, and formatters put one there.
    private static func kind(of text: ByteRun) -> (kind: Callout, end: Int)? {
        guard let start = StandIns.length(of: UInt8(ascii: "["), at: 0, in: text), start < text.count,
            text[start] == UInt8(ascii: "!")
        else { return nil }
        let name = text[start + 1..<text.count].prefix(while: \.isASCIILetter)
        let end = start + 1 + name.count
        guard let length = StandIns.length(of: UInt8(ascii: "]"), at: end, in: text),
            let kind = Callout(rawValue: name.text.lowercased())
        else { return nil }
        return (kind, end + length)
    }

    /// What stands behind the sign by which Obsidian folds a callout, or lets its readers fold it: here all are open.
    private static func behindFold(_ rest: ByteRun) -> ByteRun {
        guard !rest.isEmpty, "-+".utf8.contains(rest[0]) else { return rest }
        return rest[1..<rest.count]
    }
}
