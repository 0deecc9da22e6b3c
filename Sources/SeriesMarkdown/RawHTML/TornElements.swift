internal import SeriesModel
internal import SeriesText

/// Scripts, styles and the like that an end of a block tears in two: what follows is Markdown to libcmark, and still their
/// content to a browser.
enum TornElements {
    /// What is wrong with the element that a piece of raw HTML leaves `open`, if Markdown follows; `tag` is its start tag in
    /// `node`.
    static func element(
        _ open: RawHTMLScanner.Open, at tag: Range<Int>, in node: MarkdownNode, _ span: SourceSpan, _ html: RawHTML
    ) -> MarkdownMistakes.TornElement? {
        guard case .content(let element) = open, HTMLBlockStart.rawTextElements.contains(element) else { return nil }
        return MarkdownMistakes.TornElement(element: element.rawValue, cause: cause(tag, in: node, html), span: span)
    }

    private static func cause(
        _ tag: Range<Int>, in node: MarkdownNode, _ html: RawHTML
    ) -> MarkdownMistakes.TornElement.Cause {
        guard node.kind == .htmlBlock else { return .paragraph }
        if let code = MarkdownInHTML.code(around: tag, in: node) { return .code(code) }
        let text = node.literal
        let block = text.prefix(while: \.isASCIISpace).count
        if block == tag.lowerBound { return .endTag }
        // A comment and the like make a block of their last line alone.
        if block + 1 < text.count, "!?".utf8.contains(text[block + 1]) { return .paragraph }
        if html.openDrawings > 0 { return .emptyLine(.noEmptyLines) }
        var start = tag.lowerBound
        while start > 0, text[start - 1] == UInt8(ascii: " ") { start -= 1 }
        let startsLine = start > 0 && "\n\r".utf8.contains(text[start - 1])
        return .emptyLine(startsLine && tag.lowerBound - start < 4 ? .emptyLine : .ownLine)
    }
}

extension ArticleRenderer {
    /// Says that `block` was written, of raw HTML or a paragraph with some in it, and left something open: what follows a
    /// paragraph is never the same text, what follows a block of HTML is not if it is none itself.
    ///
    /// Looks for the end tag, which is no tag any more where it became code. That is found before another element opens, or
    /// never: so the searches take linear time.
    mutating func noteTornElement(behind block: MarkdownNode) {
        guard rules.isArticle, var torn = openElement, fragment.mistakes.tornElements.last?.span != torn.span else {
            return
        }
        guard let follower = block.follower, block.kind != .htmlBlock || follower.kind != .htmlBlock else { return }
        locator.lines.findAll()
        let rest = locator.source[locator.lines.start(of: max(1, follower.startLine))..<locator.source.count]
        guard rest.holdsEndTag(of: torn.element) else {
            // It is never closed, and that is told.
            self.openElement = nil
            return
        }
        if block.kind == .htmlBlock, block.next == nil, !torn.isCode { torn.cause = .container }
        fragment.mistakes.tornElements.append(torn)
    }
}

extension MarkdownMistakes.TornElement {
    fileprivate var isCode: Bool { if case .code = cause { true } else { false } }
}

extension MarkdownNode {
    /// The next block of the document that is not within this one.
    var follower: MarkdownNode? {
        var node: MarkdownNode? = self
        while let current = node {
            if let next = current.next { return next }
            node = current.parent
        }
        return nil
    }
}

extension ByteRun {
    fileprivate func holdsEndTag(of element: String) -> Bool {
        element.withRun { name in
            var search = 0
            while let tag = firstIndex(of: UInt8(ascii: "<"), before: UInt8(ascii: "/"), from: search) {
                search = tag + 2
                guard search + name.count <= count else { return false }
                if (0..<name.count).allSatisfy({ self[search + $0].asciiLowercased == name[$0] }) { return true }
            }
            return false
        }
    }
}
