internal import SeriesText

/// Puts what CommonMark does not know of inline text into a tree: bare addresses, struck text, references to footnotes.
///
/// A rule looks at text nodes alone, so code and raw HTML are out of its reach. A node in which something is found is
/// replaced by several; each text is read once.
struct InlineRewriter {
    /// What a stretch of text is.
    private enum Piece {
        case address(BareAddress.Match)
        case tildes
        case footnote(label: Range<Int>)
    }

    private let hasAddresses: Bool
    private let hasTildes: Bool
    private let hasFootnotes: Bool

    /// A rewriter for texts of `source`: what the whole does not hold is not looked for in its parts.
    init(for source: ByteRun) {
        hasTildes = source.firstIndex(of: UInt8(ascii: "~")) != nil
        hasFootnotes = source.firstIndex(of: UInt8(ascii: "^")) != nil
        hasAddresses =
            source.firstIndex(of: UInt8(ascii: "@")) != nil || source.firstIndex(of: UInt8(ascii: ":")) != nil
            || source.firstIndex(of: UInt8(ascii: "w")) != nil
    }

    /// Rewrites the text of a paragraph, a heading or another block that holds inline nodes.
    func rewrite(_ block: MarkdownNode, footnotes: inout Footnotes) {
        guard hasTildes || hasFootnotes || hasAddresses else { return }
        var parentsWithTildes: [MarkdownNode] = []
        var links = 0
        var walk = MarkdownWalk(from: block)
        repeat {
            let node = walk.node
            switch (node.kind, walk.event) {
            case (.link, .enter): links += 1
            case (.link, .exit): links -= 1
            case (.image, .enter): walk.skipNode()
            case (.text, .enter):
                let isInLink = links > 0
                let (last, hasFound) = split(node, isInLink: isInLink, footnotes: &footnotes)
                if hasFound, let parent = last.parent, parentsWithTildes.last != parent {
                    parentsWithTildes.append(parent)
                }
                walk.pass(last)
            default: break
            }
        } while walk.advance()
        for parent in parentsWithTildes { Strikethrough.rewrite(parent) }
    }

    /// Replaces a text by its pieces; gives the last of them, and whether there are tildes among them.
    private func split(
        _ node: MarkdownNode, isInLink: Bool, footnotes: inout Footnotes
    ) -> (last: MarkdownNode, hasTildes: Bool) {
        let text = node.literal
        let pieces = pieces(
            of: text, isInLink: isInLink, mayStartAddress: Self.mayStartAddress(behind: node.previous))
        guard !pieces.isEmpty else { return (node, false) }
        var start = 0
        var hasTildes = false
        func append(textTo end: Int) {
            if end > start { node.insertBefore(.text(text[start..<end])) }
            start = end
        }
        for (range, piece) in pieces {
            append(textTo: range.lowerBound)
            start = range.upperBound
            switch piece {
            case .tildes:
                hasTildes = true
                node.insertBefore(.text(text[range]))
            case .address(let match):
                let link = MarkdownNode.link(to: match.prefix + text[range].text)
                link.append(.text(text[range]))
                node.insertBefore(link)
            case .footnote(let label):
                let html = footnotes.reference(to: text[label].text, in: node)
                node.insertBefore(html.map { .customInline($0) } ?? .text(text[range]))
            }
        }
        append(textTo: text.count)
        // There is at least one piece, and it stands in front of the node now.
        let last = node.previous ?? node
        node.unlink()
        return (last, hasTildes)
    }

    /// Whether `www.` at the start of a text may be an address: behind space, and marks of emphasis.
    private static func mayStartAddress(behind node: MarkdownNode?) -> Bool {
        switch node?.kind {
        case nil, .softBreak, .lineBreak, .emphasis, .strong: true
        default: false
        }
    }

    private func pieces(
        of text: ByteRun, isInLink: Bool, mayStartAddress: Bool
    ) -> [(Range<Int>, Piece)] {
        var pieces: [(Range<Int>, Piece)] = []
        var end = 0
        var index = 0
        let findsAddresses = hasAddresses && !isInLink
        while index < text.count {
            let piece: (range: Range<Int>, Piece)?
            switch text[index] {
            case UInt8(ascii: "~") where hasTildes:
                let length = text[index..<text.count].prefix { $0 == UInt8(ascii: "~") }.count
                piece = (index..<index + length, .tildes)
            case UInt8(ascii: "[") where hasFootnotes:
                piece = Footnotes.label(in: text, at: index).map {
                    ($0.lowerBound - 2..<$0.upperBound + 1, .footnote(label: $0))
                }
            case UInt8(ascii: ":") where findsAddresses:
                piece = BareAddress.url(in: text, colon: index, after: end).map { ($0.range, .address($0)) }
            case UInt8(ascii: "w") where findsAddresses && (index > 0 || mayStartAddress):
                piece = BareAddress.www(in: text, at: index, after: end).map { ($0.range, .address($0)) }
            case UInt8(ascii: "@") where findsAddresses:
                piece = BareAddress.email(in: text, at: index, after: end).map { ($0.range, .address($0)) }
            default: piece = nil
            }
            if let piece {
                // An address starts in front of its colon, where another piece may have been found.
                while let last = pieces.last, last.0.upperBound > piece.range.lowerBound { pieces.removeLast() }
                pieces.append(piece)
                end = piece.range.upperBound
                index = end
            } else {
                index += 1
            }
        }
        return pieces
    }
}
