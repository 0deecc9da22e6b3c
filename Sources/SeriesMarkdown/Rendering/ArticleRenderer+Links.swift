internal import SeriesModel
internal import SeriesText

extension ArticleRenderer {
    mutating func writeLinkStart(_ walk: MarkdownWalk) {
        let node = walk.node
        guard Destination.needsChecking(node) else {
            if rules.isArticle, node.hasNoWords {
                fragment.mistakes.silentLinks.append(locator.place(of: node).inBlock)
            }
            writer.write(walk)
            return
        }
        writer.output.append(MarkdownFragment.Reference.linkStart)
        let place = note(node, as: .link)
        writer.closeLinkTag(node)
        openLink = rules.isArticle ? (fragment.references.count - 1, writer.output.count) : nil
        if node.firstChild == nil {
            references[node] = fragment.references.count - 1
        } else if rules.isArticle, node.hasNoWords {
            fragment.mistakes.silentLinks.append(place.inBlock)
        }
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

    /// Notes down a link or picture whose address goes where the output ends now, and gives its place.
    mutating func note(_ node: MarkdownNode, as purpose: MarkdownFragment.Reference.Purpose) -> LinkPlace {
        let place = locator.place(of: node)
        fragment.references.append(reference(to: node, as: purpose, at: place))
        return place
    }

    func reference(
        to node: MarkdownNode, as purpose: MarkdownFragment.Reference.Purpose, at place: LinkPlace
    ) -> MarkdownFragment.Reference {
        MarkdownFragment.Reference(
            purpose: purpose, destination: node.destination.text, span: place.destination,
            offset: writer.output.count, isAutolink: place.isAutolink)
    }
}

extension MarkdownNode {
    /// Whether nothing but spaces stands in the brackets of this link.
    fileprivate var hasNoWords: Bool {
        guard let child = firstChild else { return true }
        return child.kind == .text && child.next == nil && child.literal.withoutSpaceBehind.isEmpty
    }
}
