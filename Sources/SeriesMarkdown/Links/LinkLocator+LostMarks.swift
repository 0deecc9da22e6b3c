internal import SeriesModel
internal import SeriesText

/// What is meant as Markdown in the block that was entered, and is text.
extension LinkLocator {
    mutating func lostLinks() -> [MarkdownFragment.LostLink] {
        readBlock()
        var links: [MarkdownFragment.LostLink] = []
        for (bracket, tail) in lost where tail.mistake != .partedDestination || isBareText(bracket) {
            links.append(
                MarkdownFragment.LostLink(
                    isPicture: bracket.isPicture, mistake: tail.mistake, text: written(tail.text),
                    span: span(at: tail.place.lowerBound, length: tail.place.count)))
        }
        for (words, label) in openLabels where !isDefined(source[words.bracket + 1..<words.end - 1]) {
            guard let name = definedLabel(from: label.bracket + 1) else { continue }
            links.append(
                MarkdownFragment.LostLink(
                    isPicture: words.isPicture, mistake: .openLabel, text: written(name),
                    span: span(at: label.bracket, length: name.count + 1)))
        }
        return links
    }

    /// The most words from `start` on that are the label of a definition.
    private mutating func definedLabel(from start: Int) -> Range<Int>? {
        // Few are longer, and a row of brackets is to take linear time.
        let line = source[start..<min(blockEnd, start + 200)].firstLine
        var found: Range<Int>?
        var end = 0
        for _ in 0..<6 where end < line.count {
            end += 1
            end += line[end..<line.count].prefix { !" .,;:!?)".utf8.contains($0) }.count
            if isDefined(source[start..<start + end]) { found = start..<start + end }
        }
        return found
    }

    mutating func headingsWithoutSpace() -> [MarkdownFragment.UnspacedHeading] {
        readBlock()
        return unspacedHeadings.map { marks in
            MarkdownFragment.UnspacedHeading(
                level: marks.count, span: span(at: marks.lowerBound, length: marks.count))
        }
    }

    /// The `#` that the block that was entered starts with, unless it is escaped or named.
    mutating func markAtStart() -> SourceSpan? {
        readBlock()
        guard blockStart < blockEnd, source[blockStart] == UInt8(ascii: "#") else { return nil }
        return span(at: blockStart, length: 1)
    }

    mutating func blockMarks() -> [MarkdownFragment.ForeignMark] {
        readBlock()
        return foundMarks.map { mark in
            MarkdownFragment.ForeignMark(
                kind: .block(callout: mark.callout?.rawValue, mark.form),
                span: span(at: mark.range.lowerBound, length: mark.range.count))
        }
    }

    /// What the whole of the block that was entered is to another generator.
    mutating func markOfWholeBlock(mayBeScript: Bool) -> MarkdownFragment.ForeignMark? {
        readBlock()
        let text = source[blockStart..<blockEnd]
        let line = text.firstLine.withoutSpaceBehind
        let space = text[line.count..<text.count].prefix(while: \.isASCIISpace).count
        let isLine = line.count + space == text.count
        let kind: MarkdownFragment.ForeignMark.Kind
        if isLine, BlockMark.isTableOfContents(line) {
            kind = .contents
        } else if isLine, line.starts(with: "![["), let mark = foundWikiLinks().first,
            wikiLinks.first?.outer.end == blockStart + line.count
        {
            return mark
        } else if isLine, BlockMark.isOfNotebook(line) {
            kind = .notebook
        } else if BlockMark.isComment(text.withoutSpaceBehind, isOpen: hasCommentMarkBehindBlock) {
            kind = .comment
        } else if BlockMark.isInclusion(line) {
            kind = .inclusion
        } else if isLine, let label = BlockMark.label(line) {
            kind = .label(label.text)
        } else if mayBeScript, BlockMark.isScript(line) {
            kind = .script
        } else {
            return nil
        }
        return MarkdownFragment.ForeignMark(kind: kind, span: span(at: blockStart, length: line.count))
    }

    /// Whether a line `%%` follows the block that was entered.
    private func hasCommentMarkBehindBlock() -> Bool {
        let sign = UInt8(ascii: "%")
        var search = blockEnd
        while let start = source.firstIndex(of: sign, before: sign, from: search) {
            search = start + 2
            let isLineStart = source[start - 1].isLineEnd
            if isLineStart, source[search..<source.count].firstLine.trimmed.isEmpty { return true }
        }
        return false
    }

    /// The first line of `code`, the block that was entered.
    mutating func wholeCode(
        _ code: ByteRun, is kind: MarkdownFragment.ForeignMark.Kind
    ) -> MarkdownFragment.ForeignMark {
        readBlock()
        let line = code.firstLine.withoutSpaceBehind
        let offset = source[blockStart..<blockEnd].firstIndex(of: line) ?? 0
        return MarkdownFragment.ForeignMark(kind: kind, span: span(at: blockStart + offset, length: line.count))
    }

    /// Where `info` begins, what stands behind the fence of the block of code that was entered; nil when it is written in
    /// another way there.
    mutating func start(ofInfo info: ByteRun) -> Int? {
        readBlock()
        return source[blockStart..<blockEnd].firstLine.firstIndex(of: info).map { blockStart + $0 }
    }

    /// A part of what begins at `start`, behind the fence of the block of code that was entered. The whole line when that is
    /// not known.
    mutating func span(of part: Range<Int>, inInfoAt start: Int?) -> SourceSpan {
        guard let start else {
            return span(at: blockStart, length: max(1, source[blockStart..<blockEnd].firstLine.count))
        }
        return span(at: start + part.lowerBound, length: part.count)
    }

    /// A stretch of what libcmark read, as its author wrote it.
    func written(_ range: Range<Int>) -> String { written(source[range]) }

    /// The same for a part of its tree.
    func written(_ text: ByteRun) -> String {
        prepared.usesStandIns ? StandIns.reveal(text, as: .source)?.text ?? text.text : text.text
    }

    /// Whether brackets are nothing by themselves: no reference link, no footnote and no box.
    private mutating func isBareText(_ bracket: InlineBrackets.Bracket) -> Bool {
        let words = source[bracket.bracket + 1..<bracket.end - 1]
        let isBlank = words.prefix(while: \.isASCIISpace).count == words.count
        if isBlank || words[0] == UInt8(ascii: "^") { return false }
        if words.equals(lowercase: "x"), block?.parent?.kind == .item { return false }
        return !isDefined(words)
    }
}
