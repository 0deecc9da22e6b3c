internal import SeriesLabels
internal import SeriesText

/// The tables of a document (GFM 0.29 §4.10). Cells that hold more than words are headings that were read in front of it;
/// here each gets its place in the tree.
struct Tables {
    /// What a cell's tag says.
    struct Cell {
        let isHeader: Bool
        let alignment: TableAlignment
    }

    /// Rows may leave out cells; so many that were left out are filled in for a document. GitHub has the same limit: without
    /// it, a short text makes a table of billions of cells.
    private static let mostFilledIn = 500_000

    /// By the lines of the code blocks that keep their places.
    private let sources: [Int: ExtendedSource.Table]
    private let words: ByteBuffer
    private let dialect: MarkdownRules.Dialect
    private let labels: LabelSet
    private var headings: [MarkdownNode] = []
    /// In the order of the headings.
    private let cells: [Cell]
    private var filled = 0
    /// How many tables have got their places so far.
    private var shown = 0

    /// Takes the cells of all tables out of the tree below `root`.
    init(of source: ExtendedSource, in root: MarkdownNode, _ rules: MarkdownRules) {
        sources = source.tables
        words = source.words
        dialect = rules.dialect
        labels = rules.labels
        cells = Self.cells(of: source)
        headings.reserveCapacity(source.headingCount)
        while headings.count < source.headingCount, let heading = root.firstChild {
            headings.append(heading)
            heading.unlink()
        }
    }

    private static func cells(of source: ExtendedSource) -> [Cell] {
        var cells = [Cell](repeating: Cell(isHeader: false, alignment: .unspecified), count: source.headingCount)
        if cells.isEmpty { return [] }
        for table in source.tables.values {
            for (number, range) in table.rows.enumerated() {
                for (cell, alignment) in zip(table.cells[range], table.columns) {
                    guard case .heading(let position) = cell else { continue }
                    cells[position] = Cell(isHeader: number == 0, alignment: alignment)
                }
            }
        }
        return cells
    }

    /// What the tag of the cell says that `heading` is; nil for a heading of the document's own.
    func cell(of heading: MarkdownNode) -> Cell? {
        // Each cell is on a line of its own.
        cells.indices.contains(heading.startLine - 1) ? cells[heading.startLine - 1] : nil
    }

    /// The cells that hold more than words of the table that goes where `codeBlock` is.
    func headings(for codeBlock: MarkdownNode) -> [MarkdownNode] {
        (sources[codeBlock.startLine]?.cells ?? []).compactMap { cell in
            guard case .heading(let position) = cell, headings.indices.contains(position) else { return nil }
            return headings[position]
        }
    }

    /// The table that goes where `codeBlock` is, if it keeps the place of one.
    mutating func tree(for codeBlock: MarkdownNode) -> MarkdownNode? {
        guard let table = sources[codeBlock.startLine] else { return nil }
        let root = MarkdownNode.customBlock("<table>\n", "</table>\n")
        let head = MarkdownNode.customBlock("<thead>\n", "</thead>\n")
        let body = MarkdownNode.customBlock("<tbody>\n", "</tbody>\n")
        for (number, range) in table.rows.enumerated() {
            (number == 0 ? head : body).append(row(of: table, range, isHeader: number == 0))
        }
        root.append(head)
        if body.firstChild != nil { root.append(body) }
        return dialect == .gitHub ? root : region(around: root)
    }

    /// What scrolls when the table is wide: by the keyboard, too, and with a name of its own among those of the page.
    private mutating func region(around table: MarkdownNode) -> MarkdownNode {
        shown += 1
        let name = labels.text(.table, .number(shown)).escapedForMarkup
        let region = MarkdownNode.customBlock(
            Self.region + " role=\"region\" aria-label=\"\(name)\" tabindex=\"0\">\n", "</div>\n")
        region.append(table)
        return region
    }

    private static let region = "<div class=\"table\""

    /// Whether `node` was put in the place of a table of an article.
    static func isTable(_ node: MarkdownNode) -> Bool {
        node.kind == .customBlock && region.withRun { node.opening.firstIndex(of: $0) == 0 }
    }

    private mutating func row(of table: ExtendedSource.Table, _ range: Range<Int>, isHeader: Bool) -> MarkdownNode {
        let row = MarkdownNode.customBlock("<tr>\n", "</tr>\n")
        for (cell, alignment) in zip(table.cells[range], table.columns) {
            switch cell {
            case .heading(let position):
                if headings.indices.contains(position) { row.append(headings[position]) }
            case .words(let place):
                row.append(node(Cell(isHeader: isHeader, alignment: alignment), words: place))
            }
        }
        for alignment in table.columns.dropFirst(range.count) {
            if filled == Self.mostFilledIn { break }
            filled += 1
            row.append(node(Cell(isHeader: isHeader, alignment: alignment), words: 0..<0))
        }
        return row
    }

    private func node(_ cell: Cell, words place: Range<Int>) -> MarkdownNode {
        let node = MarkdownNode.customBlock(cell.opening(dialect), cell.closing)
        if !place.isEmpty { words.withRun { node.append(.text($0[place])) } }
        return node
    }
}

extension Tables.Cell {
    /// Its tag. HTML's own `align`, which GitHub writes, is obsolete; a style says the same.
    func opening(_ dialect: MarkdownRules.Dialect) -> StaticString {
        switch (alignment, dialect) {
        case (.unspecified, _): isHeader ? "<th>" : "<td>"
        case (.left, .gitHub): isHeader ? "<th align=\"left\">" : "<td align=\"left\">"
        case (.center, .gitHub): isHeader ? "<th align=\"center\">" : "<td align=\"center\">"
        case (.right, .gitHub): isHeader ? "<th align=\"right\">" : "<td align=\"right\">"
        case (.left, .article): isHeader ? "<th style=\"text-align: left\">" : "<td style=\"text-align: left\">"
        case (.center, .article): isHeader ? "<th style=\"text-align: center\">" : "<td style=\"text-align: center\">"
        case (.right, .article): isHeader ? "<th style=\"text-align: right\">" : "<td style=\"text-align: right\">"
        }
    }

    var closing: StaticString { isHeader ? "</th>\n" : "</td>\n" }
}

extension HTMLWriter {
    mutating func openCell(_ cell: Tables.Cell, _ dialect: MarkdownRules.Dialect) {
        startLine()
        output.append(cell.opening(dialect))
    }

    mutating func closeCell(_ cell: Tables.Cell) {
        output.append(cell.closing)
    }
}
