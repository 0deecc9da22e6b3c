internal import SeriesText

/// `&#xFFFE;` and `&#xFFFF;`, of which libcmark 0.30 makes a byte each that no UTF-8 has. HTML has neither (WHATWG HTML
/// §13.2.3.5), so they become U+FFFD, as others do that are no characters.
enum Noncharacters {
    static func mayStand(in source: ByteRun) -> Bool {
        CharacterReferences.holdNumber(in: 0xFFFE...0xFFFF, in: source)
    }

    static func replace(in root: MarkdownNode) {
        var walk = MarkdownWalk(from: root)
        repeat {
            guard walk.event == .enter else { continue }
            let node = walk.node
            switch node.kind {
            case .text:
                if let text = replaced(in: node.literal) { Array(text.utf8).withRun { node.setLiteral($0) } }
            case .codeBlock: if let info = replaced(in: node.fenceInfo) { node.setFenceInfo(info) }
            case .link, .image:
                if let destination = replaced(in: node.destination) { node.setDestination(destination) }
                if let title = replaced(in: node.title) { node.setTitle(title) }
            default: break
            }
        } while walk.advance()
    }

    /// Nil when there is nothing to replace.
    private static func replaced(in text: ByteRun) -> String? {
        [0xFE, 0xFF].contains { text.firstIndex(of: $0) != nil } ? text.text : nil
    }
}
