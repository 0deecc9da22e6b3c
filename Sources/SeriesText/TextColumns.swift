/// Rows of cells for a terminal, in columns that are as wide as they need to be.
package enum TextColumns {
    /// The rows, each a line without its end and without spaces behind it. Rows may have fewer cells than others; the columns
    /// `flushRight` hold numbers.
    package static func lines(of rows: [[String]], flushRight: Set<Int> = []) -> [String] {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], TerminalCells.width(of: cell))
            }
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                flushRight.contains(column) ? cell.flushRight(in: widths[column]) : cell.padded(to: widths[column])
            }
            return cells.joined(separator: "  ").withoutSpacesBehind
        }
    }
}

extension String {
    fileprivate var withoutSpacesBehind: String {
        let spaces = utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
        return String(Substring(utf8.dropLast(spaces)))
    }
}
