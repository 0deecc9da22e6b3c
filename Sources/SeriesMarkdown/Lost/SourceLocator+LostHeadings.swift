internal import SeriesModel
internal import SeriesText

/// What is meant as a heading and is text.
extension SourceLocator {
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
