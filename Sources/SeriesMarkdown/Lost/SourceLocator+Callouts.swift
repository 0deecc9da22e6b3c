internal import SeriesModel
internal import SeriesText

/// Quotes that are meant as callouts.
extension SourceLocator {
    /// What is wrong with the mark of a callout with which `quote` starts, if anything is.
    ///
    /// It is read in the source: behind `[!NOTE]:` stands the destination of a reference to libcmark, which then takes both out
    /// of the text.
    mutating func calloutMistake(in quote: MarkdownNode) -> MarkdownMistakes.CalloutMistake? {
        lines.findAll()
        var start = lines.start(of: quote.startLine) + max(1, quote.startColumn) - 1
        guard start < source.count, source[start] == UInt8(ascii: ">") else { return nil }
        start += 1
        start += source[start..<source.count].prefix { $0 == UInt8(ascii: " ") }.count
        let first = quote.firstChild
        if let mistake = calloutMistake(at: start, first) { return mistake }
        guard let first, first.kind == .paragraph, first.startLine > quote.startLine else { return nil }
        return calloutMistake(at: lines.start(of: first.startLine) + max(1, first.startColumn) - 1, first)
    }

    /// The same for a mark at `start` of the source, where `block` is what the quote starts with.
    private func calloutMistake(at start: Int, _ block: MarkdownNode?) -> MarkdownMistakes.CalloutMistake? {
        guard start < source.count, let mark = CalloutMark(source[start..<source.count].firstLine) else { return nil }
        let isText = block?.firstChild.map { $0.kind == .text && $0.literal.starts(with: "[!") } ?? false
        let isWhole = block.map { $0.kind == .paragraph && $0.next == nil && $0.firstChild?.next == nil } ?? false
        guard block?.kind != .codeBlock, let kind = mark.mistake(isText: isText, isWhole: isWhole) else { return nil }
        return MarkdownMistakes.CalloutMistake(
            kind: kind, name: mark.name, span: lines.span(at: start, length: mark.count))
    }
}
