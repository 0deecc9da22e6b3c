internal import SeriesText

/// Where the reference definitions of a document are written: libcmark has read them and tells nothing of that.
struct Definitions {
    /// Where the destinations are written, by what the labels mean.
    private var destinations: [String: Range<Int>] = [:]
    /// The labels of what looks like a definition and is text.
    private var texts: [String: DefinitionInText] = [:]
    /// What the labels mean, in the order of the text.
    private(set) var labels: [String] = []
    /// Whether one of them is a number.
    private(set) var haveNumbers = false

    /// The blocks of the document are below `roots`.
    init(in lines: inout SourceLines, below roots: [MarkdownNode]) {
        lines.findAll()
        read(lines, Self.leafBlocks(below: roots, lines))
    }

    func destination(of label: ByteRun) -> Range<Int>? { destinations[Self.meaning(of: label)] }

    /// Whether `label` is defined. One with a bracket in it is none (CommonMark 0.30 §4.7).
    func contain(_ label: ByteRun) -> Bool {
        label.firstIndex(of: UInt8(ascii: "[")) == nil && destination(of: label) != nil
    }

    /// All that looks like a definition and is text, in the order of the source.
    var inText: [DefinitionInText] { texts.values.sorted { $0.label.lowerBound < $1.label.lowerBound } }

    /// What looks like a definition of `label` and is text.
    func text(for label: ByteRun) -> DefinitionInText? { texts[Self.meaning(of: label)] }

    private mutating func read(_ lines: SourceLines, _ leafBlocks: [LeafBlock]) {
        let source = lines.text
        var start = 0
        var blocks = leafBlocks[...]
        /// Where the next definition has to start, if its paragraph began with one.
        var next: Int?
        /// The last paragraph that holds one with a tag of a template behind it: that is told of.
        var mistaken: Range<Int>?
        while let colon = source.firstIndex(of: UInt8(ascii: ":"), from: start) {
            start = colon + 1
            while let first = blocks.first, first.range.upperBound <= colon { blocks.removeFirst() }
            let block = blocks.first.flatMap { $0.range.contains(colon) ? $0 : nil }
            if block?.isLiteral == true { continue }
            guard let label = Self.label(endingAt: colon, in: lines),
                let destination = LinkTail.destination(in: source, from: start)
            else { continue }
            let meaning = Self.meaning(of: source[label])
            if let block, let behind = LinkTail.textBehindDefinition(destination, in: source) {
                guard TemplateTags.mayStand(in: source[destination.lowerBound..<behind.upperBound]) else {
                    noteText(meaning, DefinitionInText(label: label, destination: destination, behind: behind))
                    continue
                }
                mistaken = block.range
            } else if let block, label.lowerBound - 1 != next, mistaken != block.range,
                lines.line(at: label.lowerBound).start != block.range.lowerBound
            {
                // libcmark takes the definitions out of a paragraph, and leaves it the line that it starts on.
                noteText(meaning, DefinitionInText(label: label, destination: destination))
                continue
            } else if lines.isInCell(colon) {
                noteText(meaning, DefinitionInText(label: label, destination: destination))
                continue
            }
            next = block.flatMap { LinkTail.endOfDefinition(destination, in: source[0..<$0.range.upperBound]) }
            // The first one counts (CommonMark 0.30 §4.7).
            if destinations[meaning] == nil {
                destinations[meaning] = destination
                labels.append(meaning)
                if meaning.utf8.allSatisfy(\.isASCIIDigit) { haveNumbers = true }
            }
        }
    }

    private mutating func noteText(_ meaning: String, _ text: DefinitionInText) {
        if texts[meaning] == nil { texts[meaning] = text }
    }

    /// The lines of code and raw HTML, in which nothing is a definition, or of a paragraph.
    private typealias LeafBlock = (range: Range<Int>, isLiteral: Bool)

    /// In ascending order.
    private static func leafBlocks(below roots: [MarkdownNode], _ lines: SourceLines) -> [LeafBlock] {
        var blocks: [LeafBlock] = []
        for root in roots {
            var walk = MarkdownWalk(from: root)
            repeat {
                let node = walk.node
                let isLiteral = walk.kind == .codeBlock || walk.kind == .htmlBlock
                guard walk.event == .enter, isLiteral || walk.kind == .paragraph, node.startLine > 0 else { continue }
                let start = lines.start(of: node.startLine)
                blocks.append((start..<max(start, lines.start(of: node.endLine + 1)), isLiteral))
            } while walk.advance()
        }
        return blocks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// A label has fewer than a thousand characters (CommonMark 0.30 §4.7), so at most this many bytes.
    private static let longestLabel = 4 * 999

    /// Where the label stands whose definition has its colon at `colon`.
    private static func label(endingAt colon: Int, in lines: SourceLines) -> Range<Int>? {
        let source = lines.text
        guard source.isBracket("]", before: colon) else { return nil }
        let first = max(0, colon - longestLabel)
        var start = colon - 1
        while start > first, !source.isBracket("[", before: start) {
            if source.isBracket("]", before: start) { return nil }
            start -= 1
        }
        guard start > first, source.isBehindMargin(start - 1) || startsCell(start - 1, in: lines) else { return nil }
        return start..<colon - 1
    }

    /// Whether a cell of a table starts at `offset`: a heading in front of the document.
    private static func startsCell(_ offset: Int, in lines: SourceLines) -> Bool {
        let source = lines.text
        let start = offset - ExtendedSource.cellMargin
        return lines.isInCell(offset) && start >= 0 && source[start] == UInt8(ascii: "#")
            && (start == 0 || source[start - 1].isLineEnd)
    }

    /// Labels that differ in white space and in upper and lower case are one (CommonMark 0.30 §4.7).
    static func meaning(of label: ByteRun) -> String {
        label.text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    }
}

extension ByteRun {
    /// Whether in front of `offset` there is nothing on its line but indentation and what marks containers.
    fileprivate func isBehindMargin(_ offset: Int) -> Bool {
        var start = offset
        while start > 0, " \t>*+-.)0123456789".utf8.contains(self[start - 1]) { start -= 1 }
        return start == 0 || self[start - 1].isLineEnd
    }

    /// Whether that bracket stands in front of `offset`, without a backslash.
    fileprivate func isBracket(_ bracket: Unicode.Scalar, before offset: Int) -> Bool {
        guard offset > 0, self[offset - 1] == UInt8(ascii: bracket) else { return false }
        return offset < 2 || self[offset - 2] != UInt8(ascii: "\\")
    }
}
