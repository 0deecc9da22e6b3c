internal import SeriesModel
internal import SeriesText

/// Marks of other generators.
extension SourceLocator {
    /// Links of Obsidian in the block that was entered.
    mutating func foundWikiLinks() -> [MarkdownMistakes.ForeignMark] {
        readBlock()
        let tags = block.templateTags
        return block.marks.wikiLinks.compactMap { outer, inner in
            let name = inner.content
            guard WikiLink.isSure(source[name], isPicture: outer.isPicture), block.isAlone(outer.start, outer.end),
                !TemplateTags.hold(outer.start, tags), !isDefined(name)
            else { return nil }
            let link = WikiLink.meaning(of: written(name), isPicture: outer.isPicture)
            return MarkdownMistakes.ForeignMark(
                kind: .wikiLink(link, isPicture: outer.isPicture),
                span: span(at: outer.start..<outer.end))
        }
    }

    mutating func blockMarks() -> [MarkdownMistakes.ForeignMark] {
        readBlock()
        return block.marks.blockMarks.map { mark in
            MarkdownMistakes.ForeignMark(
                kind: .block(callout: mark.callout?.rawValue, mark.form),
                span: span(at: mark.range))
        }
    }

    /// What the whole of the block that was entered is to another generator.
    mutating func markOfWholeBlock() -> MarkdownMistakes.ForeignMark? {
        readBlock()
        let text = block.ownText
        let line = text.firstLine.withoutSpaceBehind
        let space = text[line.count..<text.count].prefix(while: \.isASCIISpace).count
        let isLine = line.count + space == text.count
        let kind: MarkdownMistakes.ForeignMark.Kind
        if isLine, BlockMark.isTableOfContents(line) {
            kind = .contents
        } else if isLine, line.starts(with: "![["), let mark = foundWikiLinks().first,
            block.marks.wikiLinks.first?.outer.end == block.start + line.count
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
        } else if BlockMark.isScript(line) {
            kind = .script
        } else {
            return nil
        }
        return MarkdownMistakes.ForeignMark(kind: kind, span: span(at: block.start, length: line.count))
    }

    /// Whether a line `%%` follows the block that was entered.
    private func hasCommentMarkBehindBlock() -> Bool {
        let sign = UInt8(ascii: "%")
        var search = block.text.count
        while let start = source.firstIndex(of: sign, before: sign, from: search) {
            search = start + 2
            let isLineStart = source[start - 1].isLineEnd
            if isLineStart, source[search..<source.count].firstLine.trimmed.isEmpty { return true }
        }
        return false
    }

    /// The first line of `code`, the block that was entered.
    mutating func wholeCode(
        _ code: ByteRun, is kind: MarkdownMistakes.ForeignMark.Kind
    ) -> MarkdownMistakes.ForeignMark {
        readBlock()
        let line = code.firstLine.withoutSpaceBehind
        let offset = block.ownText.firstIndex(of: line) ?? 0
        return MarkdownMistakes.ForeignMark(kind: kind, span: span(at: block.start + offset, length: line.count))
    }
}
