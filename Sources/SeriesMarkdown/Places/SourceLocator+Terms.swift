internal import SeriesModel
internal import SeriesText

extension SourceLocator {
    /// Where `words` are written, which stand at `offset` of the text `node` in `block`, as far as they go on one line.
    ///
    /// libcmark gives the place of a text mostly as too far to the left, and what it holds may be longer in the source. So the
    /// first place at or behind that one is taken at which the words stand, else the first one in the block; and where they
    /// stand nowhere as words of their own, what an escape or a reference beside them may be the reason of, any. `table` are
    /// the lines with the rows of the table around a cell that libcmark never read.
    mutating func span(
        of words: ByteRun, in node: MarkdownNode, at offset: Int, block: MarkdownNode, table: Range<Int>?
    ) -> SourceSpan {
        let (text, block) = (node.origin, block.origin)
        let start: (line: Int, column: Int)
        let lastLine: Int
        if text.startLine > 0 {
            // A piece of a text does not know how far behind its start it stood.
            let column = text.startColumn + (text == node ? offset : 0)
            let margin = text.startLine > block.startLine ? max(0, block.startColumn - 1) : 0
            start = (text.startLine, max(1, column - margin))
            lastLine = max(block.endLine, text.startLine)
        } else {
            start = (table?.lowerBound ?? 1, 1)
            lastLine = table?.upperBound ?? start.line
        }
        let from = lines.prepared.inlinePlace(line: start.line, column: start.column)
        let further = lastLine - start.line
        let blockStart = lines.prepared.inlinePlace(line: max(1, block.startLine), column: 1)
        let words = words.firstLine
        let place = lines.prepared.withInlineText { source -> (line: Int, column: Int, length: Int)? in
            if sourceLineStarts.isEmpty { sourceLineStarts = source.lineStarts }
            let end =
                sourceLineStarts.count > from.line + further ? sourceLineStarts[from.line + further] : source.count
            // What is escaped in the source begins as it does in the text, mostly.
            for (words, isWord) in [(words, true), (words, false), (words.prefix(while: \.isASCIILetterOrDigit), true)]
            {
                for start in [from, blockStart] where start.line <= sourceLineStarts.count {
                    let offset = sourceLineStarts[start.line - 1] + start.column - 1
                    guard let found = source.firstIndex(of: words, in: offset..<max(offset, end), asWord: isWord) else {
                        continue
                    }
                    let line = sourceLineStarts.partitionPoint { $0 <= found }
                    return (line: line, column: found - sourceLineStarts[line - 1] + 1, length: words.count)
                }
            }
            return nil
        }
        let found = place ?? (line: from.line, column: from.column, length: 1)
        return lines.span(
            from: lines.prepared.originOfInlinePlace(line: found.line, column: found.column),
            to: lines.prepared.originOfInlinePlace(line: found.line, column: found.column + found.length))
    }
}

extension ByteRun {
    /// The first offset in `range` at which `words` stand. As words of their own, there may still be an underscore beside
    /// them, the mark of emphasis.
    fileprivate func firstIndex(of words: ByteRun, in range: Range<Int>, asWord: Bool) -> Int? {
        guard !words.isEmpty else { return nil }
        var index = range.lowerBound
        let end = min(range.upperBound, count)
        while index < end, let found = self[index..<end].firstIndex(of: words).map({ index + $0 }) {
            if !asWord || isWord(found..<found + words.count) { return found }
            index = found + 1
        }
        return nil
    }

    private func isWord(_ range: Range<Int>) -> Bool {
        let mark = UInt8(ascii: "_")
        let (start, end) = (range.lowerBound, range.upperBound)
        return (start > 0 && self[start - 1] == mark || WordEdge.isStart(start, in: self))
            && (end < count && self[end] == mark || WordEdge.isEnd(end, in: self))
    }
}
