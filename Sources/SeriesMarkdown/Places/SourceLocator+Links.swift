internal import SeriesModel
internal import SeriesText

/// Links and pictures.
///
/// libcmark loses track of the lines behind reference definitions and titles with line ends, and on the later lines of a
/// paragraph it leaves out what containers and indentation took. So its places are looked up among the brackets of the
/// block's source, and when there is none at that place, the next one with the same destination is taken.
extension SourceLocator {
    /// Where `node`, a link or an image of the block that was entered, is written.
    mutating func place(of node: MarkdownNode) -> LinkPlace {
        guard let around = block.node else {
            let start = lines.span(line: 1, column: 1)
            return LinkPlace(destination: start, inBlock: start)
        }
        readBlock()
        let exact = reported(node, in: around) ?? written(node.destination)
        guard let found = exact ?? likely(node, isStrict: true) ?? likely(node) else {
            let start = span(at: block.lineStarts[0], length: 1)
            return LinkPlace(destination: start, inBlock: start)
        }
        let brackets = block.marks.brackets
        let bracket = brackets[found]
        block.nextBracket = found + 1
        if node.kind == .image {
            // What stands in a picture's text makes no links.
            block.nextBracket = brackets[block.nextBracket...].firstIndex { $0.start >= bracket.end } ?? brackets.count
        }
        guard let destination = bracket.destination else {
            let place = span(at: bracket.bracket, length: 1)
            return LinkPlace(
                destination: definition(of: label(of: bracket), node.destination) ?? place, inBlock: place)
        }
        // libcmark takes a backslash in front of a line end in `<…>` for an escape.
        let place = span(at: destination.lowerBound, length: max(1, source[destination].firstLine.count))
        return LinkPlace(
            destination: place, inBlock: place, isAutolink: source[bracket.start] == UInt8(ascii: "<"))
    }

    /// The bracket at the place that libcmark gives, if it can be that of `node`.
    private mutating func reported(_ node: MarkdownNode, in around: MarkdownNode) -> Int? {
        // The line of a link is that of its closing bracket, the column that of the opening one.
        let firstLine = node.firstChild?.startLine ?? 0
        let line = (firstLine > 0 ? firstLine : node.startLine) - around.startLine
        guard block.lineStarts.indices.contains(line) else { return nil }
        var start = block.lineStarts[line] + node.startColumn - 1
        var margin = 0
        if line > 0 {
            start -= around.startColumn - 1
            let text = source[block.lineStarts[line]..<source.count]
            margin = text[0..<min(text.count, 100)].margin
        }
        // How much of the margin containers and indentation took is known to nobody; mostly it is all.
        let brackets = block.marks.brackets
        let first = max(brackets.partitionPoint { $0.start < start }, block.nextBracket)
        let end = max(brackets.partitionPoint { $0.start <= start + margin }, first)
        return (first..<end).last { canBe(node, brackets[$0]) }
    }

    private mutating func canBe(_ node: MarkdownNode, _ bracket: InlineMarks.Bracket) -> Bool {
        guard bracket.isPicture == (node.kind == .image) else { return false }
        guard let destination = bracket.destination else {
            return definition(of: label(of: bracket), node.destination) != nil
        }
        let written = source[destination]
        return written == node.destination || written.hasEscapes
    }

    /// The brackets that are searched. They are never far: between two links that are asked for stand only those to elsewhere
    /// and what looks like links.
    private var nearBrackets: Range<Int> {
        block.nextBracket..<max(block.nextBracket, min(block.nextBracket + 100, block.marks.brackets.count))
    }

    /// The next bracket with that destination.
    private func written(_ destination: ByteRun) -> Int? {
        nearBrackets.first { index in
            block.marks.brackets[index].destination.map { source[$0] == destination } ?? false
        }
    }

    /// The first bracket that can be that of `node`, with no destination or with one in another form. When all else is in
    /// vain, whether its label is defined is not asked.
    private mutating func likely(_ node: MarkdownNode, isStrict: Bool = false) -> Int? {
        let brackets = block.marks.brackets
        let line = block.lineStarts[block.lineIndex(ofLine: node.startLine)]
        return nearBrackets.first { index in
            let bracket = brackets[index]
            if bracket.end <= line { return false }
            return isStrict ? canBe(node, bracket) : bracket.destination.map { source[$0].hasEscapes } ?? true
        }
    }

    /// The label under which `bracket`, behind which no destination stands, is defined: `[words][label]`, `[label][]`, `[label]`.
    private func label(of bracket: InlineMarks.Bracket) -> ByteRun {
        if bracket.end < source.count, source[bracket.end] == UInt8(ascii: "[") {
            let label = source[bracket.end + 1..<source.count].prefix { $0 != UInt8(ascii: "]") }
            if !label.isEmpty { return label }
        }
        return source[bracket.bracket + 1..<max(bracket.bracket + 1, bracket.end - 1)]
    }

    /// Where the destination of the definition of `label` is written, if it can be `destination`.
    private mutating func definition(of label: ByteRun, _ destination: ByteRun) -> SourceSpan? {
        guard let place = definitions().destination(of: label) else { return nil }
        let written = source[place]
        guard written == destination || written.hasEscapes else { return nil }
        return lines.span(at: place.lowerBound, length: max(1, place.count))
    }
}

extension ByteRun {
    /// Whether a destination that is written like this, or has stand-ins, is read as another one.
    fileprivate var hasEscapes: Bool {
        [UInt8(ascii: "\\"), UInt8(ascii: "&"), StandIns.lead].contains { firstIndex(of: $0) != nil }
    }
}
