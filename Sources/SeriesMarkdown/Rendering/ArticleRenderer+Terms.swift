internal import SeriesText

extension ArticleRenderer {
    /// A search for the terms that the rules name; nil when they name none.
    static func termSearch(_ rules: MarkdownRules, mayHoldTags: Bool) -> TermSearch? {
        guard !rules.terms.isEmpty, rules.isArticle else { return nil }
        return TermSearch(rules.terms, mayHoldTags: mayHoldTags)
    }

    /// Headings hold no links to terms, and neither do those of columns and callouts.
    mutating func startTerms(of block: MarkdownNode) {
        guard terms != nil else { return }
        let isQuiet =
            switch block.kind {
            case .heading: tables?.cell(of: block)?.isHeader ?? true
            case .customBlock:
                block.opening.starts(with: "<th") || block.opening.starts(with: "<p class=\"callout-title")
            default: false
            }
        terms?.startBlock(block, isQuiet: isQuiet)
    }

    /// Notes down where the terms stand that are used for the first time in `text`, that of `node`, which was written from
    /// `start` on.
    mutating func noteTerms(in text: ByteRun, of node: MarkdownNode, writtenAt start: Int) {
        guard let offset = terms?.offset(of: node, isRawHTMLQuiet: rawHTML.isQuiet) else { return }
        let end = offset + text.count
        // What is known of the way from the text to the HTML.
        var (read, written) = (offset, start)
        func html(at position: Int) -> Int {
            written += typography.length(of: read - offset..<position - offset, in: text, of: node)
            read = position
            return written
        }
        while let match = terms?.match(before: end) {
            if terms?.start == nil {
                let start = html(at: match.range.lowerBound)
                let words = text[match.range.lowerBound - offset..<min(match.range.upperBound, end) - offset]
                let span = locator.span(
                    of: words, in: node, at: match.range.lowerBound - offset, block: terms?.block ?? node,
                    table: terms?.table)
                terms?.start = start
                fragment.termUses.append(
                    MarkdownFragment.TermUse(term: match.term, range: start..<start, span: span))
            }
            guard match.range.upperBound <= end, let start = terms?.start else { return }
            fragment.termUses[fragment.termUses.count - 1].range = start..<html(at: match.range.upperBound)
            terms?.passMatch()
        }
    }
}
