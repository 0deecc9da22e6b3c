package import SeriesText

/// The two ways of turning Markdown into HTML.
package enum Markdown {
    /// The document as an article shows it: heading ids, figures, gaps for links to our own pages.
    ///
    /// `body` is valid UTF-8 whose first line is line `firstLine` of its file. The first level 1 heading, unless a
    /// quote or a list holds it, is left out when it repeats `title`, or when `title` is nil and it gives the title.
    /// Without `colorsCode` code has no elements for its colors; titles, marked lines and numbers stay.
    /// `refusesHTML` asks for the places of raw HTML, which is written all the same.
    package static func article(
        _ body: ByteRun, firstLine: Int = 1, title: String? = nil, refusesHTML: Bool = false, colorsCode: Bool = true
    ) -> MarkdownFragment {
        guard let tree = MarkdownTree(body) else { return MarkdownFragment() }
        let locator = LinkLocator(body, firstLine: firstLine)
        var renderer = ArticleRenderer(
            title: title, locator: locator, rawHTML: RawHTML(looksForMarkup: refusesHTML), colorsCode: colorsCode,
            capacity: body.count * 5 / 4)
        return renderer.render(tree.root)
    }

    /// The document as plain CommonMark, raw HTML included: byte for byte what libcmark's own renderer gives, save that
    /// an empty title (`[a](b "")`) is no title, since libcmark's interface does not tell it from none.
    package static func commonMark(_ document: ByteRun) -> [UInt8] {
        guard let tree = MarkdownTree(document) else { return [] }
        var writer = HTMLWriter(capacity: document.count * 5 / 4)
        var walk = MarkdownWalk(from: tree.root)
        repeat { writer.write(walk) } while walk.advance()
        return writer.output.bytes
    }
}
