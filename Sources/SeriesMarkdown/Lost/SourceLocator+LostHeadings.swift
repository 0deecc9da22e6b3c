internal import SeriesModel
internal import SeriesText

/// What is meant as a heading and is text.
extension SourceLocator {
    /// The hyphens below `heading`, which libcmark may let end a line later.
    mutating func underline(of heading: MarkdownNode) -> SourceSpan? {
        guard heading.endLine > heading.startLine else { return nil }
        for number in heading.startLine + 1...heading.endLine {
            lines.go(to: number)
            let margin = lines.line.margin
            let hyphens = lines.line[margin..<lines.line.count].withoutSpaceBehind
            if !hyphens.isEmpty, hyphens.prefix(while: { $0 == UInt8(ascii: "-") }).count == hyphens.count {
                return lines.span(line: number, column: margin + 1, length: hyphens.count)
            }
        }
        return nil
    }

    mutating func headingsWithoutSpace() -> [MarkdownMistakes.UnspacedHeading] {
        readBlock()
        return block.marks.unspacedHeadings.map { marks in
            MarkdownMistakes.UnspacedHeading(
                level: marks.count, span: span(at: marks))
        }
    }

    /// The `#` that the block that was entered starts with, unless it is escaped or named.
    mutating func markAtStart(_ mark: UInt8) -> SourceSpan? {
        readBlock()
        guard block.start < block.text.count, source[block.start] == mark else { return nil }
        return span(at: block.start, length: 1)
    }
}
