internal import SeriesModel
internal import SeriesText

extension SourceLocator {
    /// Where the block that was entered refers to the footnote `label`: at or behind the line of `node`, in which it was
    /// found.
    mutating func span(ofReferenceTo label: String, behind node: MarkdownNode) -> SourceSpan {
        readBlock()
        guard block.isRead else { return lines.span(line: max(1, node.startLine), column: 1) }
        let line = block.lineStarts[block.lineIndex(ofLine: node.startLine)]
        var start = max(line, block.nextLabel ?? block.text.count)
        while let bracket = block.text.firstIndex(of: UInt8(ascii: "["), from: start) {
            start = bracket + 1
            guard let found = Footnotes.label(in: block.text, at: bracket),
                FootnoteLabel.meaning(of: block.text[found].text) == label
            else { continue }
            block.nextLabel = found.upperBound
            return span(at: bracket, length: found.upperBound + 1 - bracket)
        }
        block.nextLabel = nil
        return span(at: line, length: 1)
    }
}
