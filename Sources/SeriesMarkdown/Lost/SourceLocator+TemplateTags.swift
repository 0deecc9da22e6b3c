internal import SeriesModel
internal import SeriesText

/// Tags and comments of other generators within a text.
extension SourceLocator {
    /// Where tags of other generators are written in the block that was entered, code and comments aside, as far as each
    /// goes on its first line.
    mutating func templateTags() -> [(span: SourceSpan, kind: TemplateTags.Kind)] {
        readBlock()
        let isHeading = block.node?.kind == .heading
        return block.templateTags.compactMap { tag in
            let place = span(at: tag.lowerBound, length: source[tag].firstLine.count)
            guard TemplateTags.isComment(at: tag.lowerBound, in: source) else {
                let kind = TemplateTags.kind(ofTag: tag, in: source)
                // What has values in braces is no tag in a text, and told of as a whole.
                return kind == .value ? nil : (place, .tag(kind))
            }
            // One that ends in another block has no end here.
            guard isHeading, tag.count >= 6 else { return (place, .comment) }
            let words = source[tag.lowerBound + 3..<tag.upperBound - 3].trimmed
            return (place, HeadingMarks.id(inComment: words).map { .id($0) } ?? .comment)
        }
    }

    /// The comments of Obsidian in the block that was entered, `%%a b%%`, code aside, as far as each goes on its first line. Spaces
    /// between the signs and the words make text of them: `100 %% of 200 %%`.
    mutating func comments() -> [SourceSpan] {
        readBlock()
        var found: [SourceSpan] = []
        var open: Int?
        for mark in block.marks.percents {
            if let start = open, mark > start + 2, !source[mark - 1].isASCIISpace, !isPartOfWord(mark + 2) {
                found.append(span(at: start, length: source[start..<mark + 2].firstLine.count))
                open = nil
            } else {
                let isStart = mark == block.start || !isPartOfWord(mark - 1)
                open = isStart && mark + 2 < block.text.count && !source[mark + 2].isASCIISpace ? mark : nil
            }
        }
        return found
    }

    private func isPartOfWord(_ index: Int) -> Bool {
        index < block.text.count && (source[index].isASCIILetterOrDigit || source[index] == UInt8(ascii: "%"))
    }
}
