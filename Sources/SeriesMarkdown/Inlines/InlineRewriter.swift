internal import SeriesText

/// Puts what CommonMark does not know of inline text into a tree: bare addresses, struck text, references to footnotes.
///
/// A rule looks at text nodes alone, so code and raw HTML are out of its reach. A node in which something is found is
/// replaced by several; each text is read once.
struct InlineRewriter {
    /// What a stretch of text is.
    private enum Piece {
        case address(BareAddress.Match)
        /// One that is the text of a link of raw HTML, or a part of it.
        case linkedAddress
        case tildes
        case footnote(label: Range<Int>)
    }

    /// What a text stands in.
    private enum Place {
        case text, link
        /// One of raw HTML.
        case rawLink
        /// The words of a picture: tildes strike nothing in them, but are no words.
        case picture
    }

    /// The bytes at which something may be found in a text of the document.
    private let triggers: [UInt8]

    /// In an article, text in `<code>` and the like refers to no footnotes, text in `<a>` becomes no link, and a tilde between
    /// two digits stands for "to". GitHub looks neither at tags nor at digits.
    private let dialect: MarkdownRules.Dialect

    /// A rewriter for texts of `source`: what the whole does not hold is not looked for in its parts.
    init(for source: ByteRun, _ rules: MarkdownRules, mayHoldNames: Bool) {
        dialect = rules.dialect
        let tests: [(trigger: UInt8, isNeeded: Bool)] = [
            (UInt8(ascii: "~"), source.firstIndex(of: UInt8(ascii: "~")) != nil),
            (UInt8(ascii: "["), source.contains("[^")),
            (UInt8(ascii: ":"), BareAddress.mayStandURL(in: source)),
            (UInt8(ascii: "w"), mayHoldNames),
            (UInt8(ascii: "@"), source.firstIndex(of: UInt8(ascii: "@")) != nil),
        ]
        triggers = tests.filter(\.isNeeded).map(\.trigger)
    }

    /// Rewrites the text of a paragraph, a heading or another block that holds inline nodes.
    func rewrite(_ block: MarkdownNode, footnotes: inout Footnotes, identifiers: inout HeadingIdentifiers) {
        if triggers.isEmpty { return }
        // Those that are open, one within the other.
        var parentsWithTildes: [MarkdownNode] = []
        var links = 0
        var pictures = 0
        var code = CodeElements()
        var rawLink = LinkElement()
        var walk = MarkdownWalk(from: block)
        repeat {
            let node = walk.node
            if walk.event == .exit, parentsWithTildes.last == node {
                parentsWithTildes.removeLast()
                Strikethrough.rewrite(node)
            }
            switch (node.kind, walk.event) {
            case (.link, .enter): links += 1
            case (.link, .exit): links -= 1
            case (.image, .enter): pictures += 1
            case (.image, .exit): pictures -= 1
            case (.htmlInline, _) where dialect == .article && pictures == 0:
                code.read(node.literal)
                rawLink.read(node.literal)
            case (.text, .enter):
                let place =
                    pictures > 0 ? Place.picture : links > 0 ? .link : rawLink.isOpen ? .rawLink : .text
                let (last, hasFound) = split(node, in: place, isInCode: code.holdText, &footnotes, &identifiers)
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
        _ node: MarkdownNode, in place: Place, isInCode: Bool, _ footnotes: inout Footnotes,
        _ identifiers: inout HeadingIdentifiers
    ) -> (last: MarkdownNode, hasTildes: Bool) {
        let text = node.literal
        let pieces = pieces(of: text, in: place, mayStartAddress: Self.mayStartAddress(behind: node.previous))
        guard !pieces.isEmpty else { return (node, false) }
        var start = 0
        var hasTildes = false
        func append(textTo end: Int) {
            if end > start { node.insertBefore(.text(text[start..<end], origin: node.origin)) }
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
                // In this order: before it inserts a node with children, libcmark looks at all parents.
                node.insertBefore(link)
                link.append(.text(text[range]))
            case .linkedAddress:
                let address = MarkdownNode.customInline("")
                node.insertBefore(address)
                address.append(.text(text[range]))
            case .footnote(let label):
                let html = isInCode ? nil : footnotes.reference(to: text[label].text, in: node, &identifiers)
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
        of text: ByteRun, in place: Place, mayStartAddress: Bool
    ) -> [(Range<Int>, Piece)] {
        guard triggers.contains(where: { text.firstIndex(of: $0) != nil }) else { return [] }
        var pieces: [(Range<Int>, Piece)] = []
        var end = 0
        var places = TriggerPlaces(triggers, in: text)
        while let index = places.next(from: end) {
            guard let piece = piece(of: text, at: index, behind: end, in: place, mayStartAddress) else {
                continue
            }
            // An address starts in front of its colon, where another piece may have been found.
            while let last = pieces.last, last.0.upperBound > piece.0.lowerBound { pieces.removeLast() }
            pieces.append(piece)
            end = piece.0.upperBound
        }
        return pieces
    }

    /// What is found at a trigger; it starts at or behind `end`.
    private func piece(
        of text: ByteRun, at index: Int, behind end: Int, in place: Place, _ mayStartAddress: Bool
    ) -> (Range<Int>, Piece)? {
        switch text[index] {
        case UInt8(ascii: "~"):
            let length = text[index..<text.count].prefix { $0 == UInt8(ascii: "~") }.count
            if dialect == .article, length == 1, text.isBetweenDigits(index) { return nil }
            return (index..<index + length, .tildes)
        case _ where place == .picture: return nil
        case UInt8(ascii: "["):
            return Footnotes.label(in: text, at: index).map {
                ($0.lowerBound - 2..<$0.upperBound + 1, .footnote(label: $0))
            }
        default:
            guard place != .link,
                let address = BareAddress.match(
                    in: text, at: index, after: end, mayStart: mayStartAddress, .init(dialect))
            else { return nil }
            return (address.range, place == .rawLink ? .linkedAddress : .address(address))
        }
    }
}

extension ByteRun {
    fileprivate func isBetweenDigits(_ index: Int) -> Bool {
        index > 0 && index + 1 < count && self[index - 1].isASCIIDigit && self[index + 1].isASCIIDigit
    }
}

/// The places of some bytes in a text, in order, each found by one search from the place before.
private struct TriggerPlaces {
    private let text: ByteRun
    /// The next place of each trigger; nil when there is none any more.
    private var next: [(trigger: UInt8, index: Int?)]

    init(_ triggers: [UInt8], in text: ByteRun) {
        self.text = text
        next = triggers.map { ($0, text.firstIndex(of: $0)) }
    }

    /// The first place at or behind `start`, which is not given again.
    mutating func next(from start: Int) -> Int? {
        var first: Int?
        for number in next.indices {
            while let index = next[number].index, index < start {
                next[number].index = text.firstIndex(of: next[number].trigger, from: start)
            }
            if let index = next[number].index, index < first ?? .max { first = index }
        }
        guard let first else { return nil }
        for number in next.indices where next[number].index == first {
            next[number].index = text.firstIndex(of: next[number].trigger, from: first + 1)
        }
        return first
    }
}
