/// What a piece of raw HTML is in the words for those who cannot see a picture. They are no HTML: browsers show tags in them as
/// they are typed.
enum TagInWords {
    /// Words that look like a tag, `List<T>`.
    case text
    case space
    /// Markup around words, or a comment.
    case nothing
}

extension MarkdownNode {
    /// What this piece of raw HTML is in the words of a picture. A tag is markup where its partner stands beside it.
    var tagInWords: TagInWords {
        var scanner = RawHTMLScanner(literal)
        switch scanner.next()?.part {
        case .comment?: return .nothing
        case .startTag(.br, _, _)?: return .space
        case .startTag(let element?, _, _)?:
            return hasPartner(next: \.next) { if case .endTag(element, _) = $0 { true } else { false } }
                ? .nothing : .text
        case .endTag(let element?, _)?:
            return hasPartner(next: \.previous) { if case .startTag(element, _, _) = $0 { true } else { false } }
                ? .nothing : .text
        default: return .text
        }
    }

    /// Whether there is one of few neighbors on one side, so that a row of tags takes linear time.
    private func hasPartner(
        next: KeyPath<MarkdownNode, MarkdownNode?>, _ isPartner: (RawHTMLScanner.Part) -> Bool
    ) -> Bool {
        var neighbor = self[keyPath: next]
        for _ in 0..<16 {
            guard let node = neighbor else { return false }
            if node.kind == .htmlInline {
                var scanner = RawHTMLScanner(node.literal)
                if let part = scanner.next()?.part, isPartner(part) { return true }
            }
            neighbor = node[keyPath: next]
        }
        return false
    }
}
