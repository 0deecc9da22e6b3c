internal import SeriesText

/// A document's source as libcmark gets it: the blocks that CommonMark does not know are written as others that it does.
///
/// - A **table** becomes a fenced code block of as many lines, and each of its cells a heading in front of the document:
///   a heading is one line, holds any inline text and sees all reference definitions, wherever they stand. A cell of
///   nothing but words, as most are, need not be read by anybody.
/// - A **footnote** becomes an item of a list that is marked as none of the document's own, and so does a **definition**.
///
/// The tree is then put right by `Tables`, `Footnotes` and `DefinitionList`. Lines stay lines, so that a place in what
/// libcmark read can be traced back to the author's file.
struct ExtendedSource {
    struct Table {
        enum Cell {
            /// The heading with that position among those in front of the document.
            case heading(Int)
            /// These bytes of `words`.
            case words(Range<Int>)
        }

        let columns: [TableAlignment]
        var cells: [Cell] = []
        /// For each row, the header first, which of the cells are its.
        var rows: [Range<Int>] = []
    }

    struct FootnoteStart {
        let label: String
        /// From its bracket to its colon.
        let stretch: Stretch

        init(name: Range<Int>, line: LinePlace, of source: ByteRun) {
            label = source[name].text
            stretch = Stretch(name.lowerBound - "[^".utf8.count..<name.upperBound + "]:".utf8.count, of: line)
        }
    }

    /// A part of a line of the text that this was made from; all counts from 1.
    struct Stretch {
        let line: Int
        let column: Int
        let endColumn: Int

        init(_ range: Range<Int>, of line: LinePlace) {
            self.line = line.number + 1
            column = range.lowerBound - line.start + 1
            endColumn = range.upperBound - line.start + 1
        }
    }

    /// Where a node of the tree starts; both count from 1.
    struct TreePlace: Hashable {
        let line: Int
        let column: Int
    }

    private(set) var text = ByteBuffer()
    /// By the line of the fence, from 1, as the tree counts.
    private(set) var tables: [Int: Table] = [:]
    /// By the places of their items.
    private(set) var footnotes: [TreePlace: FootnoteStart] = [:]
    /// What would start a footnote if there were no white space in its name.
    private(set) var spacedFootnotes: [FootnoteStart] = []
    /// The places of their items. The lines would not do: a list may start on that of a definition.
    private(set) var definitions: Set<TreePlace> = []
    /// In each table, the first cell that has no column, if there is one.
    private(set) var cellsLeftOut: [Stretch] = []
    /// In each table that goes on in lines without a pipe, the first of these.
    private(set) var textRows: [Stretch] = []
    /// What looks like the term of a definition, and goes on with the definition above it.
    private(set) var lostTerms: [Stretch] = []
    /// The cells of nothing but words.
    private(set) var words = ByteBuffer()
    /// How many headings in front of the document are cells.
    var headingCount: Int { headings.count }

    private struct Heading {
        /// The line of the author's text, from 1.
        let line: Int
        /// The column of the cell's first byte, from 1.
        let column: Int
        /// Where, in the cell as it is written, a backslash was left out of `\|`.
        var unescaped: [Int] = []
    }

    private var headings: [Heading] = []
    private var shifts = ColumnShifts()

    /// What starts a cell's heading: a hash and a space.
    static let cellMargin = 2

    /// Nil when `source` holds nothing but CommonMark.
    init?(_ source: ByteRun, findsDefinitions: Bool) {
        guard Self.mayHoldBlocks(source) else { return nil }
        let found = BlockScanner.blocks(in: source, findsDefinitions: findsDefinitions)
        if found.isEmpty { return nil }
        text = ByteBuffer(capacity: source.count * 5 / 4)
        write(found, of: source)
    }

    /// A look at the few bytes without which there are none of these blocks.
    private static func mayHoldBlocks(_ source: ByteRun) -> Bool {
        if source.firstIndex(of: UInt8(ascii: "|")) != nil || source.firstIndex(of: UInt8(ascii: "^")) != nil {
            return true
        }
        var start = 0
        while let colon = source.firstIndex(of: UInt8(ascii: ":"), from: start) {
            // A definition's colon, or that of a delimiter row without pipes.
            let before = colon > 0 ? source[colon - 1] : UInt8(ascii: "\n")
            let after = colon + 1 < source.count ? source[colon + 1] : UInt8(ascii: "\n")
            if before == UInt8(ascii: "-") || after == UInt8(ascii: "-") { return true }
            if before <= 0x20 || before == UInt8(ascii: ">"), after == 0x20 || after == 0x09 { return true }
            start = colon + 1
        }
        return false
    }

    // MARK: - Writing

    /// A stretch of the source, and what stands there instead.
    private struct Edit {
        let line: LinePlace
        let range: Range<Int>
        let replacement: Replacement
        var footnote: FootnoteStart?
    }

    private enum Replacement {
        case text(StaticString)
        /// The bytes of another stretch, and `text` behind them.
        case copy(Range<Int>, StaticString)
    }

    private mutating func write(_ found: FoundBlocks, of source: ByteRun) {
        let definitionMarkers = found.stylesBehindDefinitions.map {
            Self.marker(among: Self.bullets, avoiding: found.listStyles, $0)
        }
        let styles =
            found.listStyles
            + Self.bullets.map(\.style).filter { style in definitionMarkers.contains { $0.style == style } }
        headings.reserveCapacity(found.tables.reduce(0) { $0 + $1.rows.count })
        let written = found.tables.map { writeCells(of: $0, source) }
        cellsLeftOut = found.tables.compactMap { $0.leftOut.map { Stretch($0.cell, of: $0.line) } }
        // Attributes are told of as such.
        textRows = found.tables.compactMap { table in
            table.textRow.flatMap { AttributeList.makeUp(source[$0.text]) ? nil : Stretch($0.text, of: $0.line) }
        }
        lostTerms = found.lostTerms.map { Stretch($0.text, of: $0.line) }
        spacedFootnotes = found.spacedFootnotes.map { FootnoteStart(name: $0.name, line: $0.line, of: source) }
        var edits: [Edit] = []
        for table in found.tables { Self.add(table, to: &edits) }
        for item in found.footnotes {
            let range = item.start..<item.label.contentStart
            let footnote = Self.marker(
                among: Self.footnoteMarkers, avoiding: styles, item.before?.style(definitionMarkers), item.styleBehind)
            let marker = item.startsBlank ? footnote.emptyText : footnote.text
            let start = FootnoteStart(name: item.label.range, line: item.line, of: source)
            edits.append(Edit(line: item.line, range: range, replacement: .text(marker), footnote: start))
        }
        for item in found.definitions {
            let marker = definitionMarkers[item.group].text
            edits.append(Edit(line: item.line, range: item.colon..<item.colon + 1, replacement: .text(marker)))
            // Nothing in front of it on its line is written anew.
            definitions.insert(
                TreePlace(line: treeLine(item.line.number), column: item.colon - item.line.start + 1))
        }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        for (table, scan) in zip(written, found.tables) { tables[treeLine(scan.header.line.number)] = table }
        apply(edits, to: source)
    }

    /// The line of the tree, from 1, for a line of the source, from 0.
    private func treeLine(_ number: Int) -> Int { number + 1 + headings.count }

    private mutating func writeCells(of scan: TableScan, _ source: ByteRun) -> Table {
        var table = Table(columns: scan.columns)
        table.rows.reserveCapacity(scan.rows.count)
        table.cells.reserveCapacity(scan.rows.reduce(0) { $0 + $1.cells.count })
        for row in scan.rows {
            let first = table.cells.count
            for cell in row.cells {
                let content = source[cell]
                if content.isNothingButWords {
                    let start = words.count
                    words.append(content)
                    table.cells.append(.words(start..<words.count))
                } else {
                    table.cells.append(.heading(headings.count))
                    writeHeading(
                        content, Heading(line: row.line.number + 1, column: cell.lowerBound - row.line.start + 1))
                }
            }
            table.rows.append(first..<table.cells.count)
        }
        return table
    }

    private mutating func writeHeading(_ content: ByteRun, _ heading: Heading) {
        var heading = heading
        text.append("# ")
        let start = text.count
        var copied = 0
        var search = 0
        while let slash = content.firstIndex(of: UInt8(ascii: "\\"), from: search), slash + 1 < content.count {
            search = slash + 1
            // GitHub reads `\|` as `|` before anything else, even in code.
            guard content[search] == UInt8(ascii: "|") else { continue }
            text.append(content[copied..<slash])
            heading.unescaped.append(text.count - start)
            copied = search
        }
        text.append(content[copied..<content.count])
        text.append(" #\n")
        headings.append(heading)
    }

    /// A fence opens in the place of the table's header, and closes in that of its last line.
    private static func add(_ scan: TableScan, to edits: inout [Edit]) {
        let (header, rows) = (scan.header, scan.rows.dropFirst())
        edits.append(
            header.continuesOnly
                ? Edit(
                    line: header.line, range: header.line.start..<header.end, replacement: .copy(scan.prefix, "~~~~"))
                : Edit(line: header.line, range: header.text..<header.end, replacement: .text("~~~~")))
        edits.append(
            Edit(
                line: scan.delimiterLine, range: scan.delimiter, replacement: .text(rows.isEmpty ? "~~~~" : "|")))
        for index in rows.indices {
            let row = rows[index]
            let isLast = index == rows.endIndex - 1
            edits.append(
                Edit(line: row.line, range: row.text..<row.end, replacement: .text(isLast ? "~~~~" : "|")))
        }
    }

    private mutating func apply(_ edits: [Edit], to source: ByteRun) {
        var start = 0
        for edit in edits {
            // Two that overlap would be a mistake of the scanner; the text must not suffer from it.
            guard edit.range.lowerBound >= start else { continue }
            text.append(source[start..<edit.range.lowerBound])
            let written = text.count
            switch edit.replacement {
            case .text(let replacement): text.append(replacement)
            case .copy(let range, let replacement):
                text.append(source[range])
                text.append(replacement)
            }
            start = edit.range.upperBound
            // Behind what keeps the place of a table nothing else follows, and a definition's mark is as wide as its colon.
            guard let footnote = edit.footnote else { continue }
            let column = edit.range.lowerBound - edit.line.start + 1
            let place = TreePlace(
                line: treeLine(edit.line.number), column: shifts.rewritten(line: edit.line.number, column: column))
            footnotes[place] = footnote
            shifts.note(line: edit.line.number, column: column, growth: text.count - written - edit.range.count)
        }
        text.append(source[start..<source.count])
    }

    // MARK: - Tracing back

    /// The line and the column in the author's text, all from 1, of a place in what libcmark read.
    func origin(line: Int, column: Int) -> (line: Int, column: Int) {
        if line <= headings.count {
            let cell = headings[line - 1]
            let offset = max(0, column - 1 - Self.cellMargin)
            return (cell.line, cell.column + offset + cell.unescaped.partitionPoint { $0 <= offset })
        }
        let own = line - headings.count
        return (own, shifts.origin(line: own - 1, column: column))
    }

    // MARK: - Markers

    fileprivate struct Marker {
        let style: ListMarker.Style
        let text: StaticString
        /// For an item that has nothing on its first line.
        let emptyText: StaticString
    }

    /// One that the document does not use. Where it uses them all, one that the lists side by side with it do not have: there
    /// are more markers than neighbors.
    private static func marker(
        among markers: [Marker], avoiding styles: [ListMarker.Style], _ neighbors: ListMarker.Style?...
    ) -> Marker {
        markers.first { !styles.contains($0.style) } ?? markers.first { !neighbors.contains($0.style) } ?? markers[0]
    }

    /// As wide as a definition's colon.
    private static let bullets = [
        Marker(style: .bullet(UInt8(ascii: "+")), text: "+", emptyText: "+"),
        Marker(style: .bullet(UInt8(ascii: "*")), text: "*", emptyText: "*"),
        Marker(style: .bullet(UInt8(ascii: "-")), text: "-", emptyText: "-"),
    ]

    /// Four columns wide, as the indentation of a footnote's later lines. A comment keeps an item from being empty.
    private static let footnoteMarkers = [
        Marker(style: .bullet(UInt8(ascii: "+")), text: "+   ", emptyText: "+   <!---->"),
        Marker(style: .number(delimiter: UInt8(ascii: ")")), text: "1)  ", emptyText: "1)  <!---->"),
        Marker(style: .number(delimiter: UInt8(ascii: ".")), text: "1.  ", emptyText: "1.  <!---->"),
        Marker(style: .bullet(UInt8(ascii: "*")), text: "*   ", emptyText: "*   <!---->"),
        Marker(style: .bullet(UInt8(ascii: "-")), text: "-   ", emptyText: "-   <!---->"),
    ]
}

extension FoundBlocks.List {
    /// How its items are marked; nil for footnotes, all of which may be in one list.
    fileprivate func style(_ definitionMarkers: [ExtendedSource.Marker]) -> ListMarker.Style? {
        switch self {
        case .own(let style): style
        case .definitions(let group): definitionMarkers[group].style
        case .footnote: nil
        }
    }
}

extension ByteRun {
    /// The signs that neither libcmark nor a rule of ours makes anything of inside a line, save that print may write some
    /// of them in another way.
    private static let plainSigns: StaticString = "\"%'()+,-./;=?"

    /// Whether it stands for nothing but its own words, in whatever dialect: no markup, no escape, no address, no stand-in.
    fileprivate var isNothingButWords: Bool {
        var index = 0
        while index < count {
            let byte = self[index]
            index += 1
            if byte.isASCIILetterOrDigit || byte == 0x20 || byte >= 0x80 && byte != StandIns.lead { continue }
            guard Self.plainSigns.withUTF8Buffer({ unsafe $0.contains(byte) }) else { return false }
        }
        return !contains("www.")
    }
}
