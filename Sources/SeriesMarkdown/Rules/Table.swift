internal import SeriesText

/// A table (GFM 0.29 §4.10) as a tree: rows hold their cells, which are headings that were read in front of the document.
enum Table {
    /// What a cell's tag says.
    struct Cell {
        let isHeader: Bool
        let alignment: TableAlignment
    }

    /// Rows may leave out cells; so many that were left out are filled in for a document. GitHub has the same limit: without
    /// it, a short text makes a table of billions of cells.
    static let mostFilledIn = 500_000

    /// The tree of `table`, to stand where its code block is. `filled` counts the cells that were filled in.
    static func tree(
        of table: ExtendedSource.Table, cells: [MarkdownNode], _ dialect: MarkdownRules.Dialect, filled: inout Int
    ) -> MarkdownNode {
        let root = MarkdownNode.customBlock("<table>\n", "</table>\n")
        let head = MarkdownNode.customBlock("<thead>\n", "</thead>\n")
        let body = MarkdownNode.customBlock("<tbody>\n", "</tbody>\n")
        for (number, range) in table.rows.enumerated() {
            let row = MarkdownNode.customBlock("<tr>\n", "</tr>\n")
            for cell in range where cells.indices.contains(cell) { row.append(cells[cell]) }
            for column in range.count..<max(range.count, table.columns.count) {
                if filled == mostFilledIn { break }
                filled += 1
                row.append(.customBlock("<td\(table.columns[column].attribute(dialect))></td>\n", ""))
            }
            (number == 0 ? head : body).append(row)
        }
        root.append(head)
        if body.firstChild != nil { root.append(body) }
        return root
    }

    /// What the tags of all cells say, by their positions.
    static func cells(of tables: some Sequence<ExtendedSource.Table>, count: Int) -> [Cell] {
        var cells = [Cell](repeating: Cell(isHeader: false, alignment: .unspecified), count: count)
        for table in tables {
            for (number, range) in table.rows.enumerated() {
                for (cell, alignment) in zip(range, table.columns) {
                    cells[cell] = Cell(isHeader: number == 0, alignment: alignment)
                }
            }
        }
        return cells
    }
}

extension TableAlignment {
    /// The attribute of a cell, with a space in front. HTML's own `align`, which GitHub writes, is obsolete; a style says
    /// the same.
    func attribute(_ dialect: MarkdownRules.Dialect) -> String {
        let side: String
        switch self {
        case .unspecified: return ""
        case .left: side = "left"
        case .center: side = "center"
        case .right: side = "right"
        }
        return dialect == .gitHub ? " align=\"\(side)\"" : " style=\"text-align: \(side)\""
    }
}

extension HTMLWriter {
    mutating func openCell(_ cell: Table.Cell, _ dialect: MarkdownRules.Dialect) {
        startLine()
        output.append(cell.isHeader ? "<th" : "<td")
        output.append(cell.alignment.attribute(dialect))
        output.append(">")
    }

    mutating func closeCell(_ cell: Table.Cell) {
        output.append(cell.isHeader ? "</th>\n" : "</td>\n")
    }
}
