internal import SeriesText

/// A table's lines, cut into cells.
struct TableScan {
    /// A line of a paragraph, which becomes a header if a delimiter row follows.
    struct Header {
        let line: LinePlace
        let text: Int
        let end: Int
        /// Whether a block cannot start there: in a lazy line, and behind a wide indentation.
        let continuesOnly: Bool
    }

    /// A row: where its text starts and ends, and the cells as places in the source.
    struct Row {
        let line: LinePlace
        let text: Int
        let end: Int
        let cells: [Range<Int>]
    }

    let header: Header
    let columns: [TableAlignment]
    /// What stands before the text of the delimiter row, for a lazy header.
    let prefix: Range<Int>
    let delimiter: Range<Int>
    let delimiterLine: LinePlace
    /// The header first.
    private(set) var rows: [Row]
    /// The first cell with something in it that the table has no column for.
    private(set) var leftOut: (line: LinePlace, cell: Range<Int>)?
    /// The first row without a pipe, where the header starts with one: text that stands too near to the table.
    private(set) var textRow: (line: LinePlace, text: Range<Int>)?
    private let source: ByteRun

    /// Nil when the header has not as many cells as the delimiter row.
    init?(header: Header, columns: [TableAlignment], delimiter: BlockLine, source: ByteRun) {
        let cells = TableRow.cells(of: source, header.text..<header.end)
        guard cells.count == columns.count else { return nil }
        self.header = header
        self.columns = columns
        self.source = source
        prefix = delimiter.start..<delimiter.text
        self.delimiter = delimiter.text..<delimiter.end
        delimiterLine = delimiter.place
        rows = [Row(line: header.line, text: header.text, end: header.end, cells: cells)]
    }

    mutating func add(_ line: BlockLine) {
        var cells = TableRow.cells(of: source, line.text..<line.end)
        if textRow == nil, cells.count < 2, source[header.text] == UInt8(ascii: "|"),
            source[line.text..<line.end].firstIndex(of: UInt8(ascii: "|")) == nil
        {
            textRow = (line.place, line.text..<line.end)
        }
        // What is too much is left out.
        if cells.count > columns.count {
            if leftOut == nil, let cell = cells[columns.count...].first(where: isShown) { leftOut = (line.place, cell) }
            cells.removeLast(cells.count - columns.count)
        }
        rows.append(Row(line: line.place, text: line.text, end: line.end, cells: cells))
    }

    /// Whether readers would see something of `cell`.
    private func isShown(_ cell: Range<Int>) -> Bool {
        let text = source[cell]
        let isComment = text.count > 6 && text.starts(with: "<!--") && text.ends(with: "-->")
        return !text.isEmpty && !isComment
    }
}

extension TableScan.Header {
    init(line: BlockLine, isLazy: Bool) {
        self.init(line: line.place, text: line.text, end: line.end, continuesOnly: isLazy || line.isIndented)
    }
}
