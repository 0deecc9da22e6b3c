internal import SeriesText

/// Noting down where inline text stands, for `Formulas`: a formula stays within the text of one block.
extension BlockScanner {
    mutating func noteText(_ line: BlockLine, continues: Bool) {
        guard notesTexts else { return }
        // A tab that marks the block in part cannot be cut.
        let start = line.isInsideTab ? line.offset + 1 : line.offset
        found.texts.append(FoundBlocks.Text(line: line.place, range: start..<line.end, continues: continues))
        if line.start >= found.endOfDisplays, let end = endOfDisplay(line) { found.displays.append(line.text..<end) }
    }

    /// The header was taken for a line of a paragraph until now.
    mutating func noteHeader(of table: TableScan) {
        guard notesTexts, let header = table.rows.first, found.texts.last?.line.number == header.line.number else {
            return
        }
        found.texts.removeLast()
        noteCells(of: header)
    }

    mutating func noteCells(of row: TableScan.Row) {
        guard notesTexts else { return }
        for cell in row.cells {
            found.texts.append(FoundBlocks.Text(line: row.line, range: cell, continues: false))
        }
    }

    /// Behind the formula that starts `line` with `$$` and ends on a later line; nil when none does. All of its lines must
    /// belong to the same blocks, and none may be a fence, raw HTML or a footnote. Up to where this looks there is no other `$$`, so
    /// no line is looked at twice.
    private func endOfDisplay(_ line: BlockLine) -> Int? {
        guard line.rest.starts(with: "$$") else { return nil }
        if FormulaSearch.endOfDisplay(in: line.rest, from: 2, isFirst: true) != nil { return nil }
        var number = line.number
        var end = line.end
        while let next = lineBehind(end: end, number) {
            var line = next
            guard Self.match(containers, &line) == containers.count, !line.isBlank, !endsDisplay(line) else {
                return nil
            }
            let rest = source[line.offset..<line.end]
            if let found = FormulaSearch.endOfDisplay(in: rest, from: 0, isFirst: false) { return line.offset + found }
            number = line.number
            end = line.end
        }
        return nil
    }

    /// Whether `line` starts a block that is never a part of a formula.
    private func endsDisplay(_ line: BlockLine) -> Bool {
        if line.isIndented { return false }
        return Self.fence(line) != nil || FootnoteLabel.read(line) != nil
            || HTMLBlockStart.read(line, interruptsParagraph: true) != nil
    }

    /// The line behind the one with that number and end.
    private func lineBehind(end: Int, _ number: Int) -> BlockLine? {
        var start = end + 1
        if start < source.count, source[end] == UInt8(ascii: "\r"), source[start] == UInt8(ascii: "\n") { start += 1 }
        guard start < source.count else { return nil }
        let length = source[start..<source.count].firstLine.count
        return BlockLine(source, LinePlace(number: number + 1, start: start), end: start + length)
    }
}
