internal import SeriesModel
internal import SeriesText

/// Finds where in the source a link's destination is written, so that a caret can stand under it.
///
/// libcmark's word is nearly enough: it loses track of the lines behind reference definitions and titles with line ends,
/// and on the later lines of a paragraph it leaves out what containers and indentation took. So its places are looked up
/// among the brackets of the block's source, and when there is none at that place, the next one with the same
/// destination is taken. Ask in document order: a bracket that was found is not given twice.
struct LinkLocator {
    let source: ByteRun
    let prepared: PreparedSource
    private let firstLine: Int
    private let hasCarriageReturns: Bool
    /// Where the search for a block's first line goes on.
    private(set) var line = 1
    private(set) var lineStart = 0
    /// The same for the lines of cells in front of the document, while those of the document are searched, and the other
    /// way round.
    private var otherLine = (number: 1, start: 0)
    private var isAmongCells = false
    /// Where the link stands that was asked for last: its destination, or its bracket when that is written elsewhere.
    private(set) var lastPlace: SourceSpan?
    /// Whether that link is an address in pointed brackets.
    private(set) var lastIsAutolink = false
    private(set) var block: MarkdownNode?
    /// The offsets at which the lines of `block` start; empty until somebody asks for one of its links.
    private(set) var lineStarts: [Int] = []
    private var brackets: [InlineBrackets.Bracket] = []
    private(set) var lost: [(bracket: InlineBrackets.Bracket, tail: LostTail)] = []
    /// The first of `brackets` that was not given yet.
    private var next = 0
    /// Where the next label of a footnote is looked for; nil when one could not be found, and so no other will be.
    private var nextLabel: Int? = 0
    /// The offsets of all lines, once somebody goes back to an earlier one.
    var allLineStarts: [Int] = []
    /// Where the destinations of reference definitions are written, by what their labels mean; nil until one is looked for.
    var definitions: [String: Range<Int>]?
    /// The labels of what looks like a definition and is text; known when `definitions` are.
    var definitionsInText: [String: DefinitionInText] = [:]
    /// What all blocks are in: the document, and what was taken out of it.
    var roots: [MarkdownNode] = []
    /// The offsets in `block` at which raw HTML may start.
    private(set) var angles: [Int] = []
    /// The first of `angles` that was not given yet.
    var nextAngle = 0
    /// The raw HTML that the angle before that one was given to.
    var lastHTML: MarkdownNode?
    /// The offsets in `block` at which tags of templates may start.
    private(set) var braces: [Int] = []
    /// The offsets in `block` at which attributes of kramdown may start.
    private(set) var lists: [Int] = []
    /// The offsets of `%%` in `block`.
    private(set) var percents: [Int] = []
    /// The other braces in `block` right behind brackets.
    private(set) var braced: [(bracket: InlineBrackets.Bracket, brace: Int)] = []
    /// The brackets in `block` that may be reference links of words and a label.
    private(set) var pairs: [(words: InlineBrackets.Bracket, label: InlineBrackets.Bracket)] = []
    /// The same where nothing closes the second ones.
    private(set) var openLabels: [(words: InlineBrackets.Bracket, label: InlineBrackets.Bracket)] = []
    private(set) var wikiLinks: [(outer: InlineBrackets.Bracket, inner: InlineBrackets.Bracket)] = []
    /// For each label in `pairs`, tags of templates aside, where it stands there, the first one last; nil until somebody asks for one of them.
    var pairsByLabel: [String: [Int]]?
    /// What the labels of all definitions mean, in the order of the text; nil until a near one is looked for.
    var definedLabels: [String]?
    /// Whether one of these labels is a number; nil until somebody asks.
    var definesNumber: Bool?
    var labelSearches = SearchBudget()
    /// The marks of other generators in `block`.
    private(set) var foundMarks: [BlockMark] = []
    /// The `#` in `block` that make no headings, since no space follows.
    private(set) var unspacedHeadings: [Range<Int>] = []
    /// Where the text of `block` stands.
    private(set) var blockStart = 0
    private(set) var blockEnd = 0
    /// The offsets at which the lines of the text start that libcmark's was made from, once somebody looks for a term.
    var sourceLineStarts: [Int] = []

    /// A locator for what libcmark read of a document whose first line is line `firstLine` of its file. It must not
    /// outlive `text`.
    init(_ text: ByteRun, of prepared: PreparedSource, firstLine: Int) {
        source = text
        self.prepared = prepared
        self.firstLine = firstLine
        hasCarriageReturns = source.firstIndex(of: UInt8(ascii: "\r")) != nil
    }

    /// Says that the links to come stand in `block`, a paragraph or heading.
    mutating func enter(_ block: MarkdownNode) {
        self.block = block
        // Mostly nobody asked for anything in the block before.
        if !lineStarts.isEmpty { lineStarts.removeAll(keepingCapacity: true) }
        if !braces.isEmpty { braces.removeAll(keepingCapacity: true) }
        if !lists.isEmpty { lists.removeAll(keepingCapacity: true) }
        if !percents.isEmpty { percents.removeAll(keepingCapacity: true) }
    }

    /// The stretch of the destination of `node`, a link or an image, as it is written: also when that is elsewhere, in a
    /// reference definition.
    mutating func span(of node: MarkdownNode) -> SourceSpan {
        lastIsAutolink = false
        guard let block else { return span(line: 1, column: 1) }
        readBlock()
        let exact = reported(node, in: block) ?? written(node.destination)
        guard let found = exact ?? likely(node, in: block, isStrict: true) ?? likely(node, in: block) else {
            let start = span(at: lineStarts[0], length: 1)
            lastPlace = start
            return start
        }
        next = found + 1
        lastIsAutolink = source[brackets[found].start] == UInt8(ascii: "<")
        if node.kind == .image {
            // What stands in a picture's text makes no links.
            while next < brackets.count, brackets[next].start < brackets[found].end { next += 1 }
        }
        guard let destination = brackets[found].destination else {
            let bracket = span(at: brackets[found].bracket, length: 1)
            lastPlace = bracket
            return definition(of: label(of: brackets[found]), node.destination) ?? bracket
        }
        // libcmark takes a backslash in front of a line end in `<…>` for an escape.
        let written = source[destination].firstLine
        let place = span(at: destination.lowerBound, length: max(1, written.count))
        lastPlace = place
        return place
    }

    /// Reads the block that was entered, if nobody asked for anything in it before.
    mutating func readBlock() {
        guard lineStarts.isEmpty, let block else { return }
        moveToLine(block.startLine)
        lineStarts.append(lineStart)
        var end = source.count
        while let next = endOfLine(from: lineStarts[lineStarts.count - 1]) {
            if lineStarts.count > block.endLine - block.startLine {
                end = next
                break
            }
            lineStarts.append(next)
        }
        // libcmark counts the line behind a heading's underline as its last.
        if block.kind == .heading, let line = lineStarts.indices.dropFirst().first(where: isUnderline) {
            end = endOfLine(from: lineStarts[line]) ?? source.count
            lineStarts.removeLast(lineStarts.count - line - 1)
        }
        blockStart = min(lineStart + max(1, block.startColumn) - 1, end)
        let found = InlineBrackets(in: source, blockStart..<end)
        brackets = found.all
        lost = found.lost
        next = 0
        nextLabel = 0
        angles = found.angles
        nextAngle = 0
        lastHTML = nil
        braces = found.braces
        lists = found.lists
        percents = found.percents
        unspacedHeadings = found.unspacedHeadings
        braced = found.braced
        foundMarks = found.blockMarks
        pairs = found.pairs
        openLabels = found.openLabels
        wikiLinks = found.wikiLinks
        pairsByLabel = nil
        blockEnd = end
    }

    /// Whether that line of the block is the underline of a heading: no other of its lines can look like one.
    private func isUnderline(_ line: Int) -> Bool {
        let start = lineStarts[line]
        let text = source[start..<(endOfLine(from: start) ?? source.count)]
        let margin = text.prefix { " \t>".utf8.contains($0) }.count
        let marks = text[margin..<text.count].prefix { $0 == text[margin] }
        let rest = text[margin + marks.count..<text.count]
        return !marks.isEmpty && "=-".utf8.contains(marks[0])
            && rest.prefix { " \t\r\n".utf8.contains($0) }.count == rest.count
    }

    mutating func moveToLine(_ target: Int) {
        if isAmongCells != (target <= prepared.cellCount) {
            isAmongCells.toggle()
            (otherLine, (line, lineStart)) = ((line, lineStart), otherLine)
        }
        // Footnotes are shown behind the document, wherever they are written.
        if target < line { findLineStarts() }
        if !allLineStarts.isEmpty {
            line = min(max(1, target), allLineStarts.count)
            lineStart = allLineStarts[line - 1]
            return
        }
        while line < target, let next = endOfLine(from: lineStart) {
            lineStart = next
            line += 1
        }
    }

    mutating func findLineStarts() {
        guard allLineStarts.isEmpty else { return }
        allLineStarts.append(0)
        while let next = endOfLine(from: allLineStarts[allLineStarts.count - 1]) { allLineStarts.append(next) }
    }

    /// The bracket at the place that libcmark gives, if it can be that of `node`.
    private mutating func reported(_ node: MarkdownNode, in block: MarkdownNode) -> Int? {
        // The line of a link is that of its closing bracket, the column that of the opening one.
        let firstLine = node.firstChild?.startLine ?? 0
        let line = (firstLine > 0 ? firstLine : node.startLine) - block.startLine
        guard lineStarts.indices.contains(line) else { return nil }
        var start = lineStarts[line] + node.startColumn - 1
        var margin = 0
        if line > 0 {
            start -= block.startColumn - 1
            let text = source[lineStarts[line]..<source.count]
            while margin < min(text.count, 100), " \t>".utf8.contains(text[margin]) { margin += 1 }
        }
        // How much of the margin containers and indentation took is known to nobody; mostly it is all.
        let first = brackets.partitionPoint { $0.start < start }
        let end = brackets.partitionPoint { $0.start <= start + margin }
        for index in (max(first, next)..<max(first, next, end)).reversed() where canBe(node, brackets[index]) {
            return index
        }
        return nil
    }

    private mutating func canBe(_ node: MarkdownNode, _ bracket: InlineBrackets.Bracket) -> Bool {
        guard bracket.isPicture == (node.kind == .image) else { return false }
        guard let destination = bracket.destination else {
            return definition(of: label(of: bracket), node.destination) != nil
        }
        let written = source[destination]
        return written == node.destination || written.hasEscapes
    }

    /// The next bracket with that destination. It is never far: between two links that are asked for stand only those
    /// to elsewhere and what looks like links.
    private func written(_ destination: ByteRun) -> Int? {
        (next..<min(next + 100, brackets.count)).first { index in
            brackets[index].destination.map { source[$0] == destination } ?? false
        }
    }

    /// The first bracket that can be that of `node`, with no destination or with one in another form. When all else is in
    /// vain, whether its label is defined is not asked.
    private mutating func likely(_ node: MarkdownNode, in block: MarkdownNode, isStrict: Bool = false) -> Int? {
        let line = min(max(0, node.startLine - block.startLine), lineStarts.count - 1)
        for index in next..<max(next, min(next + 100, brackets.count)) where brackets[index].end > lineStarts[line] {
            let bracket = brackets[index]
            if isStrict ? canBe(node, bracket) : bracket.destination.map({ source[$0].hasEscapes }) ?? true {
                return index
            }
        }
        return nil
    }

    func span(at offset: Int, length: Int) -> SourceSpan {
        let index = lineIndex(of: offset)
        return span(line: line + index, column: offset - lineStarts[index] + 1, length: length)
    }

    /// The span in the author's file for `length` bytes of a line of what libcmark read. Both ends are traced back: between
    /// them, something may be longer or shorter than the author wrote it.
    func span(line: Int, column: Int, length: Int = 1) -> SourceSpan {
        span(
            from: prepared.origin(line: line, column: column), to: prepared.origin(line: line, column: column + length))
    }

    func span(of stretch: ExtendedSource.Stretch) -> SourceSpan {
        span(
            from: prepared.undisguised(line: stretch.line, column: stretch.column),
            to: prepared.undisguised(line: stretch.line, column: stretch.endColumn))
    }

    func span(from start: (line: Int, column: Int), to end: (line: Int, column: Int)) -> SourceSpan {
        SourceSpan(
            line: firstLine + start.line - 1, column: start.column, length: max(1, end.column - start.column))
    }

    /// Where the block that was entered refers to the footnote `label`: at or behind the line of `node`, in which it was
    /// found.
    mutating func span(ofReferenceTo label: String, behind node: MarkdownNode) -> SourceSpan {
        readBlock()
        guard let block, !lineStarts.isEmpty else { return span(line: max(1, node.startLine), column: 1) }
        let index = min(max(0, node.startLine - block.startLine), lineStarts.count - 1)
        let text = source[0..<blockEnd]
        var start = max(lineStarts[index], nextLabel ?? blockEnd)
        while let bracket = text.firstIndex(of: UInt8(ascii: "["), from: start) {
            start = bracket + 1
            guard let found = Footnotes.label(in: text, at: bracket),
                FootnoteLabel.meaning(of: text[found].text) == label
            else { continue }
            nextLabel = found.upperBound
            return span(at: bracket, length: found.upperBound + 1 - bracket)
        }
        nextLabel = nil
        return span(at: lineStarts[index], length: 1)
    }

    /// Which of `lineStarts` is that of the line with the byte at `offset`.
    func lineIndex(of offset: Int) -> Int {
        lineStarts.partitionPoint { $0 <= offset } - 1
    }

    /// The offset behind the line end that follows `start`, nil on the last line.
    private func endOfLine(from start: Int) -> Int? {
        guard hasCarriageReturns else {
            return source.firstIndex(of: UInt8(ascii: "\n"), from: start).map { $0 + 1 }
        }
        var index = start
        while index < source.count {
            let byte = source[index]
            index += 1
            if byte == UInt8(ascii: "\n") { return index }
            if byte == UInt8(ascii: "\r") {
                return index < source.count && source[index] == UInt8(ascii: "\n") ? index + 1 : index
            }
        }
        return nil
    }
}

extension ByteRun {
    /// Whether a destination that is written like this, or has stand-ins, is read as another one.
    var hasEscapes: Bool {
        [UInt8(ascii: "\\"), UInt8(ascii: "&"), StandIns.lead].contains { firstIndex(of: $0) != nil }
    }
}
