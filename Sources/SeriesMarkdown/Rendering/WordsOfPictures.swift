internal import SeriesText

extension MarkdownNode {
    /// What the pictures below this node show, in the words for those who cannot see them, with one space between two words.
    /// There may be stand-ins in them.
    var wordsOfPictures: String {
        var words = ByteBuffer()
        var picture: MarkdownNode?
        var walk = MarkdownWalk(from: self)
        repeat {
            let node = walk.node
            switch (walk.kind, walk.event) {
            case (.image, .enter):
                words.append(" ")
                picture = picture ?? node
            case (.image, .exit) where node == picture: picture = nil
            case (.htmlInline, _) where picture == nil:
                words.append(" ")
                words.append(Self.alternative(in: node.literal))
            case (.htmlInline, _):
                switch node.tagInWords {
                case .text: words.append(node.literal)
                case .space: words.append(" ")
                case .nothing: break
                }
            case (.text, .enter) where picture != nil, (.code, _) where picture != nil: words.append(node.literal)
            case (.softBreak, _), (.lineBreak, _): words.append(" ")
            default: break
            }
        } while walk.advance()
        return words.bytes.split(whereSeparator: \.isHTMLSpace).map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ")
    }

    /// That of `<img alt="…">`; empty for any other tag.
    private static func alternative(in html: ByteRun) -> String {
        var scanner = RawHTMLScanner(html)
        guard case .startTag(.img, _, let attributes)? = scanner.next()?.part,
            let value = attributes.first(where: { $0.name.equals(lowercase: "alt") })?.value
        else { return "" }
        return CharacterReferences.resolved(in: html[value])
    }
}
