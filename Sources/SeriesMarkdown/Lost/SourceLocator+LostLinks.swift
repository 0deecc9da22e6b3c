internal import SeriesModel
internal import SeriesText

/// What is meant as a link and is text.
extension SourceLocator {
    mutating func lostLinks() -> [MarkdownMistakes.LostLink] {
        readBlock()
        var links: [MarkdownMistakes.LostLink] = []
        for (bracket, tail) in block.marks.lost where tail.mistake != .partedDestination || isBareText(bracket) {
            links.append(
                MarkdownMistakes.LostLink(
                    isPicture: bracket.isPicture, mistake: tail.mistake, text: written(tail.text),
                    span: span(at: tail.place)))
        }
        for (words, label) in block.marks.openLabels where !isDefined(words.content) {
            guard let name = definedLabel(from: label.bracket + 1) else { continue }
            links.append(
                MarkdownMistakes.LostLink(
                    isPicture: words.isPicture, mistake: .openLabel, text: written(name),
                    span: span(at: label.bracket, length: name.count + 1)))
        }
        return links
    }

    /// The most words from `start` on that are the label of a definition.
    private mutating func definedLabel(from start: Int) -> Range<Int>? {
        // Few are longer, and a row of brackets is to take linear time.
        let line = source[start..<min(block.text.count, start + 200)].firstLine
        var found: Range<Int>?
        var end = 0
        for _ in 0..<6 where end < line.count {
            end += 1
            end += line[end..<line.count].prefix { !" .,;:!?)".utf8.contains($0) }.count
            if isDefined(start..<start + end) { found = start..<start + end }
        }
        return found
    }

    /// Whether brackets are nothing by themselves: no reference link, no footnote and no box.
    private mutating func isBareText(_ bracket: InlineMarks.Bracket) -> Bool {
        let words = source[bracket.content]
        let isBlank = words.prefix(while: \.isASCIISpace).count == words.count
        if isBlank || words[0] == UInt8(ascii: "^") { return false }
        if words.equals(lowercase: "x"), block.node?.parent?.kind == .item { return false }
        return !isDefined(bracket.content)
    }
}
