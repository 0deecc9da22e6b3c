import SeriesText

/// What is known of the terms in a document while it is written.
///
/// A term may run over a soft line break. So texts that stand side by side, with nothing but such breaks between them, are
/// searched together before the first of them is written.
struct TermSearch {
    /// A text and where it stands in what was searched.
    struct Piece {
        let node: MarkdownNode
        let offset: Int
    }

    private let matchers: [TermMatcher]
    private let mayHoldTags: Bool
    /// The terms whose first use is known.
    private var known: Set<Int> = []
    /// Whether the block that is written holds no terms, since it is a heading of some kind.
    private var isBlockQuiet = false
    /// The block that is written.
    private(set) var block: MarkdownNode?
    /// The lines with the rows of the last table, in what libcmark read; names of columns are not searched.
    private(set) var table: Range<Int>?
    /// How many links are open.
    private var links = 0

    private var pieces: [Piece] = []
    private var nextPiece = 0
    /// First uses in `pieces`.
    private var matches: [TermMatcher.Match] = []
    private var nextMatch = 0
    /// Where in the HTML the next match starts, once that is written.
    var start: Int?

    /// A search for the terms of `matchers`, in a document that may hold tags of templates.
    init(_ matchers: [TermMatcher], mayHoldTags: Bool) {
        self.matchers = matchers
        self.mayHoldTags = mayHoldTags
    }

    mutating func startBlock(_ block: MarkdownNode, isQuiet: Bool) {
        self.block = block
        isBlockQuiet = isQuiet
    }

    /// `place` is the block that keeps the place of a table.
    mutating func startTable(_ place: MarkdownNode) {
        table = place.startLine + 2..<max(place.startLine + 2, place.endLine)
    }

    mutating func noteLink(_ event: MarkdownWalk.Event) {
        links += event == .enter ? 1 : -1
    }

    /// Says that `node` is written next, in raw HTML that is `isRawHTMLQuiet`; gives its offset among the texts beside it,
    /// nil when no match touches them.
    mutating func offset(of node: MarkdownNode, isRawHTMLQuiet: Bool) -> Int? {
        if nextPiece == pieces.count || pieces[nextPiece].node != node {
            search(from: node, isQuiet: isRawHTMLQuiet || isBlockQuiet || links > 0)
        }
        defer { nextPiece += 1 }
        return nextMatch < matches.count ? pieces[nextPiece].offset : nil
    }

    /// The next match, if it touches a text that goes from `start` to `end`.
    func match(before end: Int) -> TermMatcher.Match? {
        nextMatch < matches.count && matches[nextMatch].range.lowerBound < end ? matches[nextMatch] : nil
    }

    mutating func passMatch() {
        nextMatch += 1
        start = nil
    }

    private mutating func search(from node: MarkdownNode, isQuiet: Bool) {
        pieces = [Piece(node: node, offset: 0)]
        nextPiece = 0
        matches.removeAll(keepingCapacity: true)
        nextMatch = 0
        start = nil
        if isQuiet { return }
        guard let next = node.next, next.kind == .text || next.kind == .softBreak else {
            takeMatches(in: node.literal)
            return
        }
        var text = ByteBuffer()
        text.append(node.literal)
        var neighbor: MarkdownNode? = next
        while let other = neighbor {
            switch other.kind {
            case .text:
                pieces.append(Piece(node: other, offset: text.count))
                text.append(other.literal)
            case .softBreak: text.append("\n")
            default:
                neighbor = nil
                continue
            }
            neighbor = other.next
        }
        text.withRun { takeMatches(in: $0) }
    }

    /// Whether the word of a match goes on behind a mark of emphasis, as in `re*load*ed`.
    private func goesOn(_ match: TermMatcher.Match, in text: ByteRun) -> Bool {
        if match.range.lowerBound == 0, let before = pieces.first?.node.textInFront,
            WordEdge.joins(before.literal, text)
        {
            return true
        }
        guard match.range.upperBound == text.count, let behind = pieces.last?.node.textBehind else { return false }
        return WordEdge.joins(text, behind.literal)
    }

    /// Tags of templates are kept as they are.
    private mutating func takeMatches(in text: ByteRun) {
        var tags = mayHoldTags ? TemplateTags.all(in: text)[...] : []
        for match in matchers.matches(in: text) {
            while let tag = tags.first, tag.upperBound <= match.range.lowerBound { tags.removeFirst() }
            if let tag = tags.first, tag.lowerBound < match.range.upperBound { continue }
            if goesOn(match, in: text) { continue }
            if known.insert(match.term).inserted { matches.append(match) }
        }
    }
}

extension MarkdownNode {
    /// The text that stands right in front of this one, with nothing but one mark of emphasis or tags of HTML between them.
    fileprivate var textInFront: MarkdownNode? {
        var neighbor = previous ?? (parent?.isEmphasis == true ? parent?.previous : nil)
        while let tag = neighbor, tag.isTagWithinWord { neighbor = tag.previous }
        let text = neighbor?.isEmphasis == true ? neighbor?.lastChild : neighbor
        return text?.kind == .text ? text : nil
    }

    /// The same behind this one.
    fileprivate var textBehind: MarkdownNode? {
        var neighbor = next ?? (parent?.isEmphasis == true ? parent?.next : nil)
        while let tag = neighbor, tag.isTagWithinWord { neighbor = tag.next }
        let text = neighbor?.isEmphasis == true ? neighbor?.firstChild : neighbor
        return text?.kind == .text ? text : nil
    }

    /// Whether a word may go on behind it: not behind a line end, nor behind a picture.
    private var isTagWithinWord: Bool {
        guard kind == .htmlInline, case .some((let part, _)) = firstPart else { return false }
        switch part {
        case .startTag(let element, _, _): return !Self.elementsBetweenWords.contains(element)
        case .endTag, .comment: return true
        case .text, .declaration: return false
        }
    }

    private static let elementsBetweenWords: Set<HTMLElement> = [.br, .hr, .img, .input, .video, .audio, .iframe]

    private var firstPart: (part: RawHTMLScanner.Part, range: Range<Int>)? {
        var scanner = RawHTMLScanner(literal)
        return scanner.next()
    }
}
