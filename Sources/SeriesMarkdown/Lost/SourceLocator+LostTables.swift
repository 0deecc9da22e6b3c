internal import SeriesModel
internal import SeriesText

/// Lines with pipes that make no table.
extension SourceLocator {
    /// The first mistake in the paragraph that was entered, if some of its lines are meant as a table.
    mutating func lostTable(isBehindTable: Bool) -> MarkdownMistakes.LostTable? {
        readBlock()
        var above: Range<Int>?
        var firstRow: Range<Int>?
        for index in block.lineStarts.indices {
            let line = lineWithoutMargin(index)
            if let mistake = mistake(inDelimiter: line, below: above) {
                return MarkdownMistakes.LostTable(mistake: mistake, span: span(at: line))
            }
            // What goes on in the lines of something else makes no table, whatever it looks like.
            if source[line].isDelimiter {
                return above.flatMap { source[$0].isRow ? $0 : nil }.map {
                    MarkdownMistakes.LostTable(mistake: .continuesText, span: span(at: $0))
                }
            }
            let isRow = source[line].isRow
            if isRow, let above, source[above].isGridLine {
                return MarkdownMistakes.LostTable(
                    mistake: .grid, span: span(at: above))
            }
            if isRow, let firstRow {
                let columns = TableRow.cells(of: source, firstRow).count
                if index == 1, source[line].isLikeDelimiter {
                    return MarkdownMistakes.LostTable(
                        mistake: .falseDelimiter(columns: columns), span: span(at: line))
                }
                return MarkdownMistakes.LostTable(
                    mistake: .noDelimiter(columns: columns), span: span(at: firstRow)
                )
            }
            if isRow, isBehindTable, index == 0, !isDelimiter(1) {
                return MarkdownMistakes.LostTable(
                    mistake: .behindTable, span: span(at: line))
            }
            firstRow = isRow ? line : nil
            above = line
        }
        return nil
    }

    private func isDelimiter(_ index: Int) -> Bool {
        index < block.lineStarts.count && source[lineWithoutMargin(index)].isDelimiter
    }

    private func lineWithoutMargin(_ index: Int) -> Range<Int> {
        let first = block.lineStarts[index]
        let end = index + 1 < block.lineStarts.count ? block.lineStarts[index + 1] : block.text.count
        let start = min(end, index == 0 ? block.start : first + source[first..<end].margin)
        return start..<start + source[start..<end].withoutSpaceBehind.count
    }

    /// What is wrong with `line` if it is one of hyphens.
    private func mistake(inDelimiter line: Range<Int>, below above: Range<Int>?) -> MarkdownMistakes.LostTable.Mistake?
    {
        let text = source[line]
        guard text.firstIndex(of: UInt8(ascii: "|")) != nil, text.firstIndex(of: UInt8(ascii: "-")) != nil else {
            return nil
        }
        let isRow = above.map { source[$0].firstIndex(of: UInt8(ascii: "|")) != nil } ?? false
        if text.prefix(while: { "|-:+ ".utf8.contains($0) }).count == text.count, text.contains("-+-") {
            return isRow ? .plus : nil
        }
        guard text.contains("--"), let columns = TableAlignment.row(text) else { return nil }
        guard let above else {
            let next = block.lineStarts.count > 1 ? source[lineWithoutMargin(1)] : text[0..<0]
            if next.isEmpty { return text.isRow && columns.count > 1 ? .parted : nil }
            return next.isRow && columns.count > 1 ? .noHeader : nil
        }
        let cells = TableRow.cells(of: source, above).count
        return isRow && cells != columns.count ? .columns(columns.count, above: cells) : nil
    }
}

extension ByteRun {
    /// Whether it starts and ends with a pipe, and has one more at least.
    var isRow: Bool {
        guard count > 4, self[0] == UInt8(ascii: "|"), self[count - 1] == UInt8(ascii: "|"),
            self[count - 2] != UInt8(ascii: "\\"), let next = firstIndex(of: UInt8(ascii: "|"), from: 1)
        else { return false }
        return next < count - 1
    }

    /// Whether it is one between the rows of a table that is drawn: `+---+---+`.
    fileprivate var isGridLine: Bool {
        (starts(with: "+-") || starts(with: "+=")) && prefix { "+-=:".utf8.contains($0) }.count == count
    }

    /// Whether it holds nothing but pipes and what may be taken for hyphens: `| – | – |`, `|___|___|`.
    fileprivate var isLikeDelimiter: Bool {
        text.unicodeScalars.allSatisfy { "|-–—−―_=~:. ".unicodeScalars.contains($0) }
    }

    fileprivate var isDelimiter: Bool { contains("--") && TableAlignment.row(self) != nil }
}
