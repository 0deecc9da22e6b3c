internal import SeriesMarkdown
internal import SeriesModel

/// What stands in the cells of a table is shown, and what is meant as a table is one. One warning for a table.
enum TableCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        mistakes.cellsLeftOut.map { cell in
            .warning(
                "this is not shown, since the table has no column for it", at: place(cell),
                suggestion: "write '\\|' for a '|' that belongs to a cell, or add a column to the first two lines")
        }
            + mistakes.textRows.map { row in
                .warning(
                    "this is a row of the table above it", at: place(row),
                    suggestion: "put an empty line above it, or '|' at its start if it is meant as one")
            }
            + mistakes.lostTables.map { table in
                let (message, suggestion) = words(for: table.mistake)
                return .warning(message, at: place(table.span), suggestion: suggestion)
            }
    }

    private static func words(for mistake: MarkdownMistakes.LostTable.Mistake) -> (String, String) {
        switch mistake {
        case .columns(let count, let above):
            (
                "this makes no table: it has \(columns(count)), and the line above it \(above)",
                "give both lines as many, and write '\\|' for a '|' that belongs to a cell"
            )
        case .plus: ("this makes no table: '+' stands between its columns", "write '|' in its place")
        case .noHeader: ("this makes no table: nothing stands above it", "write the names of the columns there")
        case .noDelimiter(let count):
            (
                "this is no table, since no line of hyphens follows",
                "write \(delimiter(count)) below this line"
            )
        case .falseDelimiter(let count):
            ("this makes no table, since it is not made of hyphens", "write \(delimiter(count)) in its place")
        case .parted:
            (
                "this makes no table: no names of columns stand right above it",
                "leave out the empty lines between the lines of a table"
            )
        case .grid:
            (
                "this is no table: those that are drawn with '+' are not read",
                "leave these lines out, but for one below the first row: '| --- | --- |'"
            )
        case .behindTable:
            ("this belongs to no table, since an empty line ends the one above it", "leave the empty line out")
        case .continuesText:
            (
                "this makes no table, since it goes on with the text above it",
                "put an empty line above it; and indent it like that text, if it belongs to the same item or quote"
            )
        }
    }

    private static func delimiter(_ columns: Int) -> String {
        "'" + String(repeating: "| --- ", count: min(columns, 8)) + (columns > 8 ? "…'" : "|'")
    }

    private static func columns(_ count: Int) -> String { count == 1 ? "1 column" : "\(count) columns" }
}
