internal import SeriesMarkdown
internal import SeriesModel

/// What stands in the cells of a table is shown. One warning for a table.
enum TableCheck {
    static func diagnostics(
        for fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        fragment.cellsLeftOut.map { cell in
            .warning(
                "this is not shown, since the table has no column for it", at: place(cell),
                suggestion: "write '\\|' for a '|' that belongs to a cell, or add a column to the first two lines")
        }
    }
}
