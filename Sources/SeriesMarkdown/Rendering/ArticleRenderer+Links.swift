internal import SeriesModel
internal import SeriesText

extension ArticleRenderer {
    mutating func writeLinkStart(_ walk: MarkdownWalk) {
        let node = walk.node
        guard Destination.needsChecking(node) else {
            if rules.isArticle, let content = node.silentContent { noteSilentLink(content, at: place(of: node)) }
            writer.write(walk)
            return
        }
        writer.output.append(MarkdownFragment.Reference.linkStart)
        let place = note(node, as: .link)
        writer.closeLinkTag(node)
        openLink = rules.isArticle ? (fragment.references.count - 1, writer.output.count) : nil
        if node.firstChild == nil {
            references[node] = fragment.references.count - 1
        } else if rules.isArticle, let content = node.silentContent {
            noteSilentLink(content, at: place)
        }
    }

    private mutating func noteSilentLink(_ content: MarkdownMistakes.SilentLink.Content, at place: LinkPlace?) {
        if let span = spanOfMistake(at: place) {
            fragment.mistakes.silentLinks.append(MarkdownMistakes.SilentLink(content: content, span: span))
        }
    }

    /// Where something is wrong with a link or a picture. Nil, with a note that places are needed, where none was asked for.
    mutating func spanOfMistake(at place: LinkPlace?) -> SourceSpan? {
        if place == nil { lacksPlaces = true }
        return place?.inBlock
    }

    /// Links hold no links (CommonMark §6.3), so that the open one is the one that ends.
    mutating func writeLinkEnd(_ walk: MarkdownWalk) {
        if let openLink {
            fragment.references[openLink.reference].content = openLink.start..<writer.output.count
        }
        openLink = nil
        writer.write(walk)
    }

    mutating func noteOpenLinks(
        _ links: [(offset: Int, link: MarkdownNode)], in place: MarkdownFragment.OpenName.Place
    ) {
        for link in links { openLinks.append((link.link, place, link.offset)) }
    }

    /// Where a link or a picture of the block that was entered is written; nil where nobody asks for places.
    mutating func place(of node: MarkdownNode) -> LinkPlace? {
        rules.locatesLinks ? locator.place(of: node) : nil
    }

    /// Notes down a link or picture whose address goes where the output ends now, and gives its place.
    mutating func note(_ node: MarkdownNode, as purpose: MarkdownFragment.Reference.Purpose) -> LinkPlace? {
        let place = place(of: node)
        fragment.references.append(reference(to: node, as: purpose, at: place))
        return place
    }

    func reference(
        to node: MarkdownNode, as purpose: MarkdownFragment.Reference.Purpose, at place: LinkPlace?
    ) -> MarkdownFragment.Reference {
        MarkdownFragment.Reference(
            purpose: purpose, destination: node.destination.text,
            place: place.map { MarkdownFragment.Reference.Place(span: $0.destination, isAutolink: $0.isAutolink) },
            offset: writer.output.count)
    }
}

extension MarkdownNode {
    /// What stands in the brackets of this link, if that says nothing: WCAG 2.2 §2.4.4 asks for words, and a title is some where
    /// there is a picture to point at.
    fileprivate var silentContent: MarkdownMistakes.SilentLink.Content? {
        var content = MarkdownMistakes.SilentLink.Content.nothing
        var child = firstChild
        while let node = child {
            switch node.kind {
            case .text where node.literal.withoutSpaceBehind.isEmpty: break
            case .htmlInline where node.literal.starts(with: "<!--"): break
            case .image where node.firstChild == nil && node.title.isEmpty && title.isEmpty: content = .pictures
            default: return nil
            }
            child = node.next
        }
        return content
    }
}
