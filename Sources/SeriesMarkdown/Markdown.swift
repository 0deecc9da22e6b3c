package import SeriesText

/// The two ways of turning Markdown into HTML.
package enum Markdown {
    /// The document as an article shows it: heading ids, figures, tables, gaps for links to our own pages.
    ///
    /// `body` is valid UTF-8 whose first line is line `firstLine` of its file. The first level 1 heading, unless a
    /// quote or a list holds it, is left out when it repeats the rules' title, or when that is nil and it gives the title.
    /// What would take libcmark minutes is refused: then the fragment says why, and is empty otherwise.
    package static func article(
        _ body: ByteRun, firstLine: Int = 1, rules: MarkdownRules = MarkdownRules()
    ) -> MarkdownFragment {
        // libcmark passes it over, too, and no column counts it.
        let body = body.withoutByteOrderMark
        if let refusal = ParsingCost.refusal(of: body, firstLine: firstLine) { return MarkdownFragment(refusal) }
        let source = PreparedSource(body, rules)
        return source.withText { text in
            guard let tree = MarkdownTree(text) else { return MarkdownFragment() as MarkdownFragment? }
            source.restore(in: tree.root)
            if Noncharacters.mayStand(in: text) { Noncharacters.replace(in: tree.root) }
            let locator = SourceLocator(text, of: source, firstLine: firstLine)
            var renderer = ArticleRenderer.of(
                rules, source: source, locator: locator,
                inlines: source.withInlineText { InlineRewriter(for: $0, rules, mayHoldNames: source.mayHoldNames) },
                capacity: body.count * 2)
            let fragment = renderer.render(tree.root)
            return renderer.lacksPlaces ? nil : fragment
        } ?? article(body, firstLine: firstLine, rules: rules.locatingLinks)
    }

    /// The document as plain CommonMark, raw HTML included: byte for byte what libcmark's own renderer gives, save that
    /// an empty title (`[a](b "")`) is no title, since libcmark's interface does not tell it from none. What would take
    /// libcmark minutes is refused.
    package static func commonMark(_ document: ByteRun) throws(MarkdownRefusal) -> [UInt8] {
        let document = document.withoutByteOrderMark
        if let refusal = ParsingCost.refusal(of: document, firstLine: 1) { throw refusal }
        guard let tree = MarkdownTree(document) else { return [] }
        var writer = HTMLWriter(capacity: document.count * 5 / 4)
        var walk = MarkdownWalk(from: tree.root)
        repeat { writer.write(walk) } while walk.advance()
        return writer.output.bytes
    }
}
