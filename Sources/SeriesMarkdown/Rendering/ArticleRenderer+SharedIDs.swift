internal import SeriesModel
internal import SeriesText

extension ArticleRenderer {
    mutating func note(_ anchors: [String], in node: MarkdownNode, holdingText: Bool) {
        let block = node.kind == .htmlBlock ? node : locator.block.node ?? node
        for anchor in anchors where !fragment.anchors.contains(anchor) {
            anchorPlaces[anchor] = AnchorPlace(block: block, holdsText: holdingText)
        }
        fragment.anchors.formUnion(anchors)
    }

    /// Those of the page around a text start so; the ids of headings and footnotes have no dot by themselves.
    static func isIDOfPage(_ id: ByteRun) -> Bool { id.starts(with: "page.") }

    /// Notes down the headings and footnotes whose ids elements of raw HTML have, too, and elements with an id of the page.
    mutating func noteSharedIDs() {
        if anchorPlaces.isEmpty { return }
        let taken =
            rules.isArticle && !rules.refusesHTML ? anchorPlaces.filter { $0.key.withRun(Self.isIDOfPage) } : [:]
        for (anchor, place) in taken.sorted(by: { $0.key < $1.key }) {
            let (line, column) = (max(1, place.block.startLine), max(1, place.block.startColumn))
            fragment.mistakes.sharedIDs.append(
                MarkdownMistakes.SharedID(
                    id: anchor, owner: .page, span: locator.lines.span(line: line, column: column)))
        }
        for (heading, node) in zip(fragment.headings, headingNodes) {
            guard let place = anchorPlaces[heading.id], !place.isAt(node) else { continue }
            locator.enter(node.origin)
            let owner: MarkdownMistakes.SharedID.Owner = ownIDs.contains(heading.id) ? .authorOfHeading : .heading
            let span =
                owner == .heading
                ? locator.lines.span(line: max(1, node.startLine), column: max(1, node.startColumn))
                : locator.spanOfOwnID()
            fragment.mistakes.sharedIDs.append(MarkdownMistakes.SharedID(id: heading.id, owner: owner, span: span))
        }
        for note in footnotes.notes where note.number != nil && anchorPlaces[note.id.text] != nil {
            guard let start = source.extended?.footnotes[note.item.place] else { continue }
            fragment.mistakes.sharedIDs.append(
                MarkdownMistakes.SharedID(
                    id: note.id.text, owner: .footnote, span: locator.lines.span(of: start.stretch)))
        }
    }
}
