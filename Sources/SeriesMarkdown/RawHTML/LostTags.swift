internal import SeriesModel
internal import SeriesText

/// Text in angle brackets that browsers take for a tag, as in `List<String>`, and do not show.
///
/// What may well be meant as a tag is none: one with values or a slash at its end, one that has an end tag somewhere, and one
/// whose name has a hyphen, as the elements have that scripts make.
struct LostTags {
    enum Tag {
        /// With the name in lower case, and where it stands in its piece.
        case start(String, Range<Int>)
        /// The end tag of an element that no browser knows.
        case end(String)
        /// `<?php … ?>`, `<!ELEMENT …>`.
        case declaration(Range<Int>)
    }

    private struct Uses {
        let first: SourceSpan
        let isInBlock: Bool
        var count = 0
    }

    private var uses: [String: Uses] = [:]
    private var ended: Set<String> = []

    /// What is left of all that was read: nothing when everything has its end tag.
    var found: MarkdownMistakes.LostTags? {
        let lost = uses.filter { !ended.contains($0.key) }.values.sorted { $0.first.isBefore($1.first) }
        guard let first = lost.first else { return nil }
        return MarkdownMistakes.LostTags(
            places: lost.map(\.first), count: lost.reduce(0) { $0 + $1.count }, isInBlock: first.isInBlock)
    }

    /// Whether a place of this one is known.
    func know(_ name: String) -> Bool { uses[name] != nil }

    mutating func start(_ name: String, at first: SourceSpan, isInBlock: Bool) {
        uses[name] = Uses(first: first, isInBlock: isInBlock)
    }

    /// Takes note of one more tag of an element, the first one included.
    mutating func note(_ name: String) { uses[name]?.count += 1 }

    mutating func noteEnd(of name: String) { ended.insert(name) }
}

extension LostTags.Tag {
    /// What a declaration is called, which is no name of a tag.
    static let declarationName = "?"

    /// Elements that hold nothing, and without attributes show and change nothing.
    private static let bearers: Set<HTMLElement> = [
        .area, .base, .embed, .frame, .img, .link, .meta, .param, .source, .track,
    ]

    /// Elements that mean something in others alone, a table or a menu: within a text, browsers drop their tags.
    private static let parts: Set<HTMLElement> = [
        .caption, .col, .colgroup, .optgroup, .option, .tbody, .td, .tfoot, .th, .thead, .tr,
    ]

    /// Nil for what is no text by mistake. `part` stands at `range` of `piece`, which is a block or stands in a text.
    init?(_ part: RawHTMLScanner.Part, at range: Range<Int>, in piece: ByteRun, isInText: Bool) {
        switch part {
        case .startTag(let element, let name, let attributes):
            let known = element.flatMap { $0.isOfDrawings ? nil : $0 }
            let isNoElement =
                if let known {
                    attributes.isEmpty && (Self.bearers.contains(known) || isInText && Self.parts.contains(known))
                } else {
                    name.isWord
                }
            guard isNoElement, !attributes.contains(where: { $0.value != nil }),
                piece[range.upperBound - 1] == UInt8(ascii: ">"),
                !RawHTMLScanner.endsInSlash(piece[range])
            else { return nil }
            self = .start(name.text.lowercased(), range)
        case .endTag(let element, let name) where element.map { $0.isOfDrawings || Self.parts.contains($0) } ?? true:
            self = .end(name.text.lowercased())
        case .declaration: self = .declaration(range)
        case .endTag, .comment, .text: return nil
        }
    }
}

extension ArticleRenderer {
    /// Takes note of the `tags` in a piece of raw HTML. The places of all that are new are asked for at once, since each
    /// question would read the piece from its start.
    mutating func note(_ tags: [LostTags.Tag], in node: MarkdownNode) {
        let html = node.literal
        let isBlock = node.kind == .htmlBlock
        if tags.isEmpty || !isBlock && node.isBehindBrace { return }
        var starts: [(name: String, range: Range<Int>, isInBlock: Bool)] = []
        for tag in tags {
            switch tag {
            case .end(let name): lostTags.noteEnd(of: name)
            case .start(let name, let range):
                let isAlone = isBlock && html.isAlone(range)
                // A line of its own is what components of other generators have, which begin with a capital.
                if !isAlone || !html[range.lowerBound + 1].isASCIICapital {
                    starts.append((name, range, isBlock && !isAlone))
                }
            // A block of these is meant for a program.
            case .declaration(let range): if !isBlock { starts.append((LostTags.Tag.declarationName, range, false)) }
            }
        }
        var names: Set<String> = []
        let new = starts.filter { !lostTags.know($0.name) && names.insert($0.name).inserted }
        let spans = new.isEmpty ? [] : locator.spans(of: new.map(\.range), in: node)
        for (start, span) in zip(new, spans) { lostTags.start(start.name, at: span, isInBlock: start.isInBlock) }
        for start in starts { lostTags.note(start.name) }
    }
}

extension MarkdownNode {
    /// Whether it may belong to a tag of Hugo: `{{<name>}}`.
    var isBehindBrace: Bool {
        guard let before = previous, before.kind == .text, !before.literal.isEmpty else { return false }
        return before.literal[before.literal.count - 1] == UInt8(ascii: "{")
    }
}

extension ByteRun {
    /// Whether it is made of letters and digits alone.
    fileprivate var isWord: Bool { prefix(while: \.isASCIILetterOrDigit).count == count }

    /// Whether nothing but space stands on the lines beside the bytes at `range`.
    func isAlone(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while start > 0, self[start - 1].isBlank { start -= 1 }
        let end = range.upperBound + self[range.upperBound..<count].prefix(while: \.isBlank).count
        return (start == 0 || self[start - 1].isLineEnd) && (end == count || self[end].isLineEnd)
    }
}
