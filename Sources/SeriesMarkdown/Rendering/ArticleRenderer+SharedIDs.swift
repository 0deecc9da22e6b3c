internal import SeriesModel

extension ArticleRenderer {
    mutating func note(_ anchors: [String], in node: MarkdownNode, holdingText: Bool) {
        let block = node.kind == .htmlBlock ? node : locator.block.node ?? node
        for anchor in anchors where !fragment.anchors.contains(anchor) {
            anchorPlaces[anchor] = AnchorPlace(block: block, holdsText: holdingText)
        }
        fragment.anchors.formUnion(anchors)
    }

    /// Notes down the headings and footnotes whose ids elements of raw HTML have, too.
    mutating func noteSharedIDs() {
        if anchorPlaces.isEmpty { return }
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
            guard let start = extended?.footnotes[note.item.place] else { continue }
            fragment.mistakes.sharedIDs.append(
                MarkdownMistakes.SharedID(
                    id: note.id.text, owner: .footnote, span: locator.lines.span(of: start.stretch)))
        }
    }
}
