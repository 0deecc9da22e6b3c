internal import SeriesModel
internal import SeriesText

extension ArticleRenderer {
    /// Writes raw HTML as it is, with a gap for each address of our own.
    mutating func writeRawHTML(_ node: MarkdownNode) {
        let html = node.literal
        let contents = noteRawHTML(node)
        if !contents.anchors.isEmpty {
            let holdsText = contents.texts.contains { !html[$0].withoutSpaceBehind.isEmpty }
            note(contents.anchors, in: node, holdingText: holdsText)
        }
        if node.kind == .htmlBlock { digests.endWord() }
        for text in contents.texts { digests.add(rawText: html[text]) }
        let links = contents.links
        let spans = links.isEmpty ? [] : locator.spans(of: links.map(\.range), in: node)
        var start = 0
        for (link, span) in zip(links, spans) {
            writer.output.append(html[start..<link.range.lowerBound])
            fragment.references.append(
                MarkdownFragment.Reference(
                    purpose: link.purpose, destination: link.destination, place: .init(span: span),
                    offset: writer.output.count))
            start = link.range.upperBound
        }
        writer.output.append(html[start..<html.count])
    }

    /// Notes down what of a piece of raw HTML matters to the whole text, wherever it is written.
    mutating func noteRawHTML(_ node: MarkdownNode) -> RawHTML.Contents {
        // Nobody knows what of that block is meant as HTML.
        if node.kind == .htmlBlock, noteOpenDeclaration(node) { return RawHTML.Contents() }
        let looksForMarkdown = node.kind == .htmlBlock && fragment.mistakes.markdownInHTML == nil
        let contents = rawHTML.read(
            node.literal, isInText: node.kind != .htmlBlock, looksForMarkdown: looksForMarkdown)
        if let markup = contents.markup { fragment.mistakes.refusedHTML += locator.spans(of: [markup], in: node) }
        // Those within a text are found with it.
        if node.kind == .htmlBlock, !contents.templateTags.isEmpty {
            let spans = locator.spans(of: contents.templateTags, in: node)
            for (tag, span) in zip(contents.templateTags, spans) {
                let isComment = TemplateTags.isComment(at: tag.lowerBound, in: node.literal)
                note(isComment ? .comment : .tag(TemplateTags.kind(ofTag: tag, in: node.literal)), at: span)
            }
        }
        // What tags of templates would make of it, nobody knows.
        if contents.templateTags.isEmpty, let markdown = contents.markdown,
            let span = locator.spans(of: [markdown.range], in: node).first
        {
            fragment.mistakes.markdownInHTML = MarkdownMistakes.MarkdownInHTML(kind: markdown.kind, span: span)
        }
        // Markdown reads none within a text.
        if let tag = contents.unfinishedTag, unfinished == nil, node.kind == .htmlBlock,
            let span = locator.spans(of: [tag], in: node).first
        {
            unfinished = MarkdownMistakes.Unclosed(kind: .tag, span: span)
        }
        if let comment = contents.innerComment, rules.isArticle, let span = locator.spans(of: [comment], in: node).first
        {
            fragment.mistakes.leftoverMarks.append(MarkdownMistakes.LeftoverMark(kind: .innerComment, span: span))
        }
        if rules.isArticle, BlockMark.isInclusion(comment: node.literal),
            let span = locator.spans(of: [0..<node.literal.firstLine.count], in: node).first
        {
            fragment.mistakes.foreignMarks.insert(
                MarkdownMistakes.ForeignMark(kind: .hiddenInclusion, span: span))
        }
        if let base = contents.base, rules.isArticle, let span = locator.spans(of: [base], in: node).first {
            fragment.mistakes.bases.append(span)
        }
        if let heading = contents.heading { noteTitle(inHTML: heading, of: node) }
        note(contents.lostTags, in: node)
        note(contents.components, in: node)
        if let opening = contents.opening, let open = rawHTML.open {
            fragment.mistakes.unclosed = unclosed(open, at: opening, in: node)
            openElement = fragment.mistakes.unclosed.flatMap {
                TornElements.element(open, at: opening, in: node, $0.span, rawHTML)
            }
        } else if rawHTML.open == nil {
            if fragment.hasMistakes { fragment.mistakes.unclosed = nil }
            openElement = nil
        }
        note(contents.swallowing, in: node)
        if !contents.elements.isEmpty {
            let isInCell = node.isInCell
            for tag in contents.elements where !(isInCell && tag.endsWithCell) {
                elements.read(tag, of: node, isInCell: isInCell)
            }
        }
        return contents
    }

    /// Whether `block` starts with something like `<?php` that it does not end.
    private mutating func noteOpenDeclaration(_ block: MarkdownNode) -> Bool {
        guard rules.isArticle, !rules.refusesHTML, rawHTML.open == nil, let open = OpenDeclaration(block.literal) else {
            return false
        }
        if unfinished == nil, let span = locator.spans(of: [open.range], in: block).first {
            unfinished = MarkdownMistakes.Unclosed(
                kind: .declaration(block.literal[open.range].text, end: "\(open.end)"), span: span)
        }
        return true
    }

    /// Takes note of what swallows the rest of the page; else of the elements that stayed open, and of an end tag that ends none.
    mutating func noteOpenElements() {
        let known = fragment.hasMistakes ? fragment.mistakes.unclosed : nil
        if let unclosed = unfinished ?? known ?? swallowing.firstOpen { return fragment.mistakes.unclosed = unclosed }
        // What swallows the rest may have swallowed ends.
        if fragment.hasMistakes, !fragment.mistakes.tornElements.isEmpty { return }
        if let end = elements.firstLooseEnd, let span = span(of: end) {
            fragment.mistakes.looseEnd = MarkdownMistakes.LooseEnd(
                name: end.element.rawValue, isOfEndedBlock: end.isOfEndedBlock, span: span,
                code: MarkdownInHTML.code(around: end.range, in: end.node))
        }
        if let open = elements.firstFormatting, let span = span(of: open) {
            fragment.mistakes.unclosed = MarkdownMistakes.Unclosed(
                kind: Self.kind(of: open.element, open.node.literal[open.range]), span: span,
                code: MarkdownInHTML.code(around: open.range, in: open.node))
        }
        for (open, count) in elements.lost {
            guard let span = span(of: open) else { continue }
            fragment.mistakes.openElements.append(
                MarkdownMistakes.OpenElement(
                    name: open.element.rawValue, endsInSlash: RawHTMLScanner.endsInSlash(open.node.literal[open.range]),
                    count: count, span: span))
        }
    }

    private mutating func span(of open: OpenElements.Open) -> SourceSpan? {
        let node = open.node
        if node.kind == .htmlBlock { return locator.spans(of: [open.range], in: node).first }
        guard let block = node.block else { return nil }
        // Places are found in the order of the text.
        locator.enter(block.origin)
        var walk = MarkdownWalk(from: block)
        repeat {
            guard walk.event == .enter, walk.kind == .htmlInline else { continue }
            let isIt = walk.node == node
            let span = locator.spans(of: [isIt ? open.range : 0..<0], in: walk.node).first
            if isIt { return span }
        } while walk.advance()
        return nil
    }

    /// Asks for all places at once, since each question would read the piece from its start.
    private mutating func note(_ tags: [SwallowingElements.Tag], in node: MarkdownNode) {
        let starts = tags.compactMap(\.start)
        let html = node.literal
        var spans = starts.isEmpty ? [] : locator.spans(of: starts, in: node)[...]
        for tag in tags {
            if let start = tag.start, let span = spans.popFirst() {
                let kind = Self.kind(of: tag.element, html[start])
                swallowing.open(tag.element, MarkdownMistakes.Unclosed(kind: kind, span: span), at: start, in: node)
            } else {
                swallowing.close(tag.element)
            }
        }
    }

    private mutating func unclosed(
        _ open: RawHTMLScanner.Open, at range: Range<Int>, in node: MarkdownNode
    ) -> MarkdownMistakes.Unclosed? {
        let kind: MarkdownMistakes.Unclosed.Kind =
            switch open {
            case .comment: .comment
            case .value: .value
            case .content(let element): Self.kind(of: element, node.literal[range])
            }
        return locator.spans(of: [range], in: node).first.map {
            MarkdownMistakes.Unclosed(kind: kind, span: $0, code: MarkdownInHTML.code(around: range, in: node))
        }
    }

    private static func kind(of element: HTMLElement, _ startTag: ByteRun) -> MarkdownMistakes.Unclosed.Kind {
        RawHTMLScanner.endsInSlash(startTag) ? .slashedElement(element.rawValue) : .element(element.rawValue)
    }
}

extension MarkdownNode {
    /// The block whose text this is a part of.
    fileprivate var block: MarkdownNode? {
        var node = parent
        while let current = node, current.isInline { node = current.parent }
        return node
    }

    /// Whether it stands in a cell of a table, which ends all that is open in it.
    fileprivate var isInCell: Bool {
        guard let row = block?.parent, row.kind == .customBlock else { return false }
        return row.opening.starts(with: "<tr")
    }
}
