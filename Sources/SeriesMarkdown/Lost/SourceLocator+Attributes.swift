internal import SeriesModel
internal import SeriesText

/// Attributes as other generators read them.
extension SourceLocator {
    /// The attributes of kramdown in the block that was entered, code and comments aside.
    mutating func attributeLists() -> [MarkdownMistakes.UnreadMarks] {
        readBlock()
        let text = block.text
        return block.marks.lists.compactMap { start in
            AttributeList.content(at: start, in: text).map { content in
                MarkdownMistakes.UnreadMarks(
                    readable: readable(text[content]), span: span(at: start, length: content.count + 2),
                    meaning: AttributeList.meaning(of: text[content]))
            }
        }
    }

    /// The attributes right behind links and pictures in the block that was entered, but for those of kramdown.
    mutating func attributesBehindLinks() -> [MarkdownMistakes.UnreadMarks] {
        readBlock()
        let text = block.text
        var found: [MarkdownMistakes.UnreadMarks] = []
        for (bracket, brace) in block.marks.braced {
            guard let content = AttributeList.plainContent(at: brace, in: text),
                bracket.destination != nil || isReference(bracket) || isSpan(bracket, text[content])
            else { continue }
            found.append(
                MarkdownMistakes.UnreadMarks(readable: "", span: span(at: brace, length: content.count + 2)))
        }
        return found
    }

    /// The attributes that are all of the last line of the block that was entered, `{ .a #b }`: MkDocs gives them to the block.
    mutating func attributesOnLastLine() -> [MarkdownMistakes.UnreadMarks] {
        readBlock()
        guard let lineStart = block.lineStarts.last else { return [] }
        let first = max(block.start, lineStart)
        let text = block.text
        let start = first + text[first..<text.count].margin
        guard start < text.count, text[start] == UInt8(ascii: "{"),
            let content = AttributeList.plainContent(at: start, in: text)
        else { return [] }
        return [
            MarkdownMistakes.UnreadMarks(
                readable: readable(text[content]), span: span(at: start, length: content.count + 2))
        ]
    }

    /// What a heading could read of the attributes with that content; nothing where the block that was entered stands beside none.
    private func readable(_ content: ByteRun) -> String {
        guard let block = block.node, block.previous?.kind == .heading || block.next?.kind == .heading else {
            return ""
        }
        return HeadingMarks.readable(content)?.text ?? ""
    }

    /// Whether Pandoc makes an element of these brackets: words with a class or an id behind them, `[a]{.b}`.
    private func isSpan(_ bracket: InlineMarks.Bracket, _ content: ByteRun) -> Bool {
        let words = source[bracket.content]
        let marks = content.trimmed
        return bracket.isInText && !bracket.isPicture
            && words.hasLetter && marks.count > 1 && ".#".utf8.contains(marks[0])
    }

    /// Whether a label stands in these brackets, or none behind the words of a link.
    private mutating func isReference(_ bracket: InlineMarks.Bracket) -> Bool {
        let words = source[bracket.content]
        if words.isEmpty { return bracket.bracket > 0 && source[bracket.bracket - 1] == UInt8(ascii: "]") }
        return isDefined(bracket.content)
    }
}
