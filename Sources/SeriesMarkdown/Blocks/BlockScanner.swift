internal import SeriesText

/// Finds the blocks that CommonMark does not know – tables, footnotes, definitions – by reading a document's lines the way
/// CommonMark does (0.30, "Phase 1: block structure"), with a rule more for each of them.
///
/// libcmark cannot be asked: it has no place for rules of others, and its tree does not tell which lines of a paragraph
/// are lazy, where an escape stood, or what a reference definition swallowed. So what is found here is written into the
/// source as blocks that libcmark knows (`ExtendedSource`), and the tree has them at the right places. This reads each
/// line once; inline text is left to libcmark.
struct BlockScanner {
    struct Container {
        enum Kind {
            case quote
            /// Its lines are indented by so many columns.
            case item(indent: Int)
        }
        let kind: Kind
        /// What an item belongs to.
        var list: FoundBlocks.List?
        /// Whether it holds nothing yet; such an item ends with a blank line.
        var isEmpty = false
    }

    enum Leaf {
        case none
        /// `header` is the last line read, which would be a table's header.
        case paragraph(header: TableScan.Header)
        case fence(byte: UInt8, length: Int)
        case indentedCode
        case html(HTMLBlockStart)
        case table
    }

    let source: ByteRun
    private let findsDefinitions: Bool
    /// How many blocks may be nested.
    private let limit: Int
    /// Whether the text of all blocks is noted down, for formulas to be sought in it.
    let notesTexts: Bool
    var found = FoundBlocks()
    private(set) var containers: [Container] = []
    private var leaf = Leaf.none
    /// The rows of the table that is open. In `leaf`, all of them would be copied for each one that is added.
    private var table: TableScan?
    /// Whether the last line was blank and ended a paragraph, whose lines may be terms.
    private var canBeDefined = false
    /// The lines of the open paragraph, if it alone is in its item and may be nothing but reference definitions.
    private var linesOfReferences: [Range<Int>] = []

    private init(_ source: ByteRun, findsDefinitions: Bool, limit: Int, notesTexts: Bool) {
        self.source = source
        self.findsDefinitions = findsDefinitions
        self.limit = limit
        self.notesTexts = notesTexts
    }

    /// All blocks of `source`, in the order of their lines, up to the first place where more than `limit` are nested.
    static func blocks(
        in source: ByteRun, findsDefinitions: Bool = true, limit: Int = .max, notesTexts: Bool = false
    ) -> FoundBlocks {
        var scanner = BlockScanner(
            source, findsDefinitions: findsDefinitions, limit: limit, notesTexts: notesTexts)
        var lines = LineEnds(in: source)
        var number = 0
        var start = 0
        while start < source.count, scanner.found.tooDeep == nil {
            let (end, next) = lines.end(ofLineAt: start)
            let place = LinePlace(number: number, start: start)
            if !scanner.readPlain(place, end: end) { scanner.read(BlockLine(source, place, end: end)) }
            number += 1
            start = next
        }
        scanner.endLeaf()
        return scanner.found
    }

    /// Reads a line whose first byte tells what it is, outside all containers: most of a document's are such ones. False
    /// when more has to be known.
    private mutating func readPlain(_ line: LinePlace, end: Int) -> Bool {
        guard containers.isEmpty, !notesTexts else { return false }
        switch leaf {
        case .none, .paragraph:
            if line.start == end {
                canBeDefined = isParagraph
                leaf = .none
                return true
            }
            // No block starts with a letter.
            guard source[line.start].isASCIILetter else { return false }
            leaf = .paragraph(
                header: TableScan.Header(line: line, text: line.start, end: end, continuesOnly: false))
            canBeDefined = false
            return true
        case .fence(let byte, _):
            if line.start == end { return true }
            let first = source[line.start]
            return first != byte && first != UInt8(ascii: " ") && first != UInt8(ascii: "\t")
        default: return false
        }
    }

    private mutating func read(_ line: BlockLine) {
        var line = line
        let matched = Self.match(containers, &line)
        // What starts a block elsewhere starts none in a formula: `- b` and `= c` are parts of sums there.
        if line.start < found.endOfDisplays { return addText(line, continues: true) }
        let continues = matched == containers.count && leafTakes(line)
        switch leaf {
        case .fence, .html, .indentedCode:
            if continues { return endLiteral(with: line) }
        default: break
        }
        if openBlocks(&line, matched: matched, continuesLeaf: continues) { return }
        if isParagraph, !continues, !line.isBlank {
            noteText(line, continues: true)
            leaf = .paragraph(header: TableScan.Header(line: line, isLazy: true))
            if !linesOfReferences.isEmpty { linesOfReferences.append(line.offset..<line.end) }
            return
        }
        let endsParagraph = isParagraph && line.isBlank && matched == containers.count
        if !continues { close(to: matched) }
        addText(line, continues: continues)
        canBeDefined = endsParagraph
    }

    // MARK: - Containers

    /// How many of the open containers go on in `line`; reads what marks them.
    static func match(_ containers: [Container], _ line: inout BlockLine) -> Int {
        for (index, container) in containers.enumerated() {
            switch container.kind {
            case .quote:
                guard !line.isIndented, line.first == UInt8(ascii: ">") else { return index }
                line.readQuoteMarker()
            case .item(let indent):
                // An indented blank line goes on in an empty item, too: libcmark asks for this first.
                if line.indent >= indent {
                    line.advance(columns: indent)
                } else if line.isBlank, !container.isEmpty {
                    line.advance(to: line.text)
                } else {
                    return index
                }
            }
        }
        return containers.count
    }

    private mutating func close(to count: Int) {
        endLeaf()
        if containers.count > count {
            containers.removeLast(containers.count - count)
        }
    }

    private mutating func endLeaf() {
        // Asked for at every line's end, and only a table is costly to let go of.
        if case .table = leaf, let table { found.tables.append(table) }
        if case .table = leaf { table = nil }
        leaf = .none
        if !linesOfReferences.isEmpty { endReferences() }
    }

    /// Ends a paragraph that alone is in its item. Where it was nothing but reference definitions, libcmark drops it, and the
    /// item is empty again.
    private mutating func endReferences() {
        if ReferenceDefinitions.fill(linesOfReferences, of: source), !containers.isEmpty {
            containers[containers.count - 1].isEmpty = true
        }
        linesOfReferences.removeAll(keepingCapacity: true)
    }

    // MARK: - Leaves

    /// Whether the open leaf takes `line`, all containers of which were matched.
    private func leafTakes(_ line: BlockLine) -> Bool {
        switch leaf {
        case .none, .fence: true
        case .paragraph: !line.isBlank
        case .indentedCode: line.isIndented || line.isBlank
        case .html(let start): !(start.endsWithBlankLine && line.isBlank)
        case .table: TableRow.hasCells(line.rest)
        }
    }

    /// Ends code or raw HTML if `line`, which is part of it, is its last.
    private mutating func endLiteral(with line: BlockLine) {
        switch leaf {
        case .fence(let byte, let length):
            let run = line.run(of: byte, at: line.text)
            if !line.isIndented, run >= length, line.isBlank(from: line.text + run) { leaf = .none }
        case .html(let start):
            if start.ends(with: source[line.offset..<line.end]) { leaf = .none }
        default: break
        }
    }

    private mutating func addText(_ line: BlockLine, continues: Bool) {
        guard !line.isBlank else { return endLeaf() }
        let isFirst = containers.last?.isEmpty ?? false
        noteContent()
        switch leaf {
        case .table where continues:
            table?.add(line)
            if let row = table?.rows.last { noteCells(of: row) }
            return
        case .paragraph:
            if !linesOfReferences.isEmpty { linesOfReferences.append(line.offset..<line.end) }
        default:
            endLeaf()
            if isFirst, line.first == UInt8(ascii: "[") { linesOfReferences.append(line.text..<line.end) }
        }
        noteText(line, continues: isParagraph)
        leaf = .paragraph(header: TableScan.Header(line: line, isLazy: false))
    }

    /// The innermost container is not empty any more.
    private mutating func noteContent() {
        if !containers.isEmpty { containers[containers.count - 1].isEmpty = false }
    }

    // MARK: - Starts of blocks

    /// What is known of a line while the blocks that start in it are opened.
    private struct Opening {
        /// So many containers go on in the line.
        let matched: Int
        let continuesLeaf: Bool
        /// Whether what is left of it may go on with a paragraph whose containers do not.
        var mayBeLazy: Bool
        /// Whether a block was opened in it.
        var isFresh = false
    }

    /// Opens the blocks that start in `line`; true when nothing is left of it.
    private mutating func openBlocks(_ line: inout BlockLine, matched: Int, continuesLeaf: Bool) -> Bool {
        var opening = Opening(matched: matched, continuesLeaf: continuesLeaf, mayBeLazy: isParagraph)
        while !line.isBlank {
            let start = line.text
            let inParagraph = !opening.isFresh && continuesLeaf && isParagraph
            if line.isIndented, opening.mayBeLazy { return false }
            // No block starts with a letter, and most lines do.
            let mayStartBlock = line.isIndented || !line.first.isASCIILetter
            if mayStartBlock, openLeaf(line, &opening, inParagraph) { return true }
            guard mayStartBlock, openContainer(in: &line, &opening, inParagraph) else {
                if mayStartBlock {
                    if inParagraph, openTable(line) { return true }
                    if let name = FootnoteLabel.spacedName(line) { found.spacedFootnotes.append((line.place, name)) }
                }
                if opening.isFresh { addText(line, continues: false) }
                return opening.isFresh
            }
            opening.mayBeLazy = false
            if containers.count > limit {
                found.tooDeep = (line.place, start)
                return true
            }
        }
        return opening.isFresh
    }

    /// Closes what did not go on, before the first block that starts in a line.
    private mutating func begin(_ opening: inout Opening) {
        if !opening.isFresh { close(to: opening.matched) }
        endLeaf()
        noteContent()
        canBeDefined = false
        opening.isFresh = true
    }

    /// Opens the block without blocks inside that starts in what is left of `line`, if one does, and takes all of that.
    private mutating func openLeaf(_ line: BlockLine, _ opening: inout Opening, _ inParagraph: Bool) -> Bool {
        if line.isIndented {
            begin(&opening)
            leaf = .indentedCode
        } else if line.isATXHeading {
            begin(&opening)
            noteText(line, continues: false)
        } else if let fence = Self.fence(line) {
            begin(&opening)
            leaf = fence
        } else if let start = HTMLBlockStart.read(line, interruptsParagraph: inParagraph || opening.mayBeLazy) {
            begin(&opening)
            leaf = start.ends(with: source[line.offset..<line.end]) ? .none : .html(start)
        } else if inParagraph, line.isSetextLine {
            endLeaf()
            canBeDefined = false
        } else if line.isThematicBreak {
            begin(&opening)
        } else {
            return false
        }
        return true
    }

    /// Opens the container that starts in what is left of `line`, if one does, and goes over its mark.
    private mutating func openContainer(
        in line: inout BlockLine, _ opening: inout Opening, _ inParagraph: Bool
    ) -> Bool {
        let listBefore = opening.isFresh ? nil : list(behind: opening.matched)
        if line.first == UInt8(ascii: ">") {
            begin(&opening)
            line.readQuoteMarker()
            containers.append(Container(kind: .quote))
        } else if let label = FootnoteLabel.read(line) {
            let list = found.add(FoundBlocks.Footnote(label: label, line: line, behind: listBefore))
            begin(&opening)
            line.advance(to: label.contentStart)
            noteRow(line)
            // Where nothing follows, libcmark gets a comment, so that a blank line does not end the item.
            containers.append(Container(kind: .item(indent: 4), list: list, isEmpty: !line.isBlank))
        } else if let marker = ListMarker.read(line, interruptsParagraph: inParagraph) {
            found.note(marker.style, behind: listBefore)
            begin(&opening)
            let indent = marker.consume(from: &line)
            containers.append(Container(kind: .item(indent: indent), list: .own(marker.style), isEmpty: true))
        } else if !opening.isFresh, mayDefine(matched: opening.matched, inParagraph),
            let marker = ListMarker.readDefinition(line)
        {
            noteLostTerm(behind: listBefore)
            let list = found.addDefinition(at: line, behind: listBefore)
            begin(&opening)
            let indent = marker.consume(from: &line)
            noteRow(line)
            containers.append(Container(kind: .item(indent: indent), list: list, isEmpty: true))
        } else {
            return false
        }
        return true
    }

    /// Whether a definition may start where `matched` containers go on: behind its term, or behind another definition.
    private func mayDefine(matched: Int, _ inParagraph: Bool) -> Bool {
        if !findsDefinitions { return false }
        if matched < containers.count {
            if case .definitions = list(behind: matched) { return true }
            return false
        }
        return inParagraph || canBeDefined
    }

    /// Notes down the last line of a definition, above another one, if it looks like a term: a few words that begin where those
    /// of a term would, and end no sentence.
    private mutating func noteLostTerm(behind before: FoundBlocks.List?) {
        guard case .definitions? = before, case .paragraph(let header) = leaf, header.continuesOnly else { return }
        let text = source[header.text..<header.end].withoutSpaceBehind
        let isIndented = header.text > 3 && source[header.text - 4..<header.text].withoutSpaceBehind.isEmpty
        guard !isIndented, !text.isEmpty, text.count <= Self.longestTerm, !".!?:;,".utf8.contains(text[text.count - 1])
        else { return }
        found.lostTerms.append((header.line, header.text..<header.text + text.count))
    }

    /// In bytes; a line of a text that was wrapped is longer, but for the last.
    private static let longestTerm = 40

    /// The list that ends where `matched` containers go on.
    private func list(behind matched: Int) -> FoundBlocks.List? {
        matched < containers.count ? containers[matched].list : nil
    }

    /// What a note or a definition starts with may be a thematic break together with a marker of the same sign.
    private mutating func noteRow(_ line: BlockLine) {
        if !line.isBlank, line.lengthOfRow > 1 { found.note(.bullet(line.first)) }
    }

    private var isParagraph: Bool {
        if case .paragraph = leaf { true } else { false }
    }

    /// Opens a table when `line` is its delimiter row and the paragraph's last line its header.
    private mutating func openTable(_ line: BlockLine) -> Bool {
        guard case .paragraph(let header) = leaf, let columns = TableAlignment.row(line.rest),
            let table = TableScan(header: header, columns: columns, delimiter: line, source: source)
        else { return false }
        self.table = table
        leaf = .table
        noteHeader(of: table)
        return true
    }

    static func fence(_ line: BlockLine) -> Leaf? {
        let byte = line.first
        guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
        let length = line.run(of: byte, at: line.text)
        guard length >= 3 else { return nil }
        // An info string with a backtick would be a code span.
        if byte == UInt8(ascii: "`"), line.rest.firstIndex(of: byte, from: length) != nil { return nil }
        return .fence(byte: byte, length: length)
    }
}
