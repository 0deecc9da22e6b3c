internal import SeriesModel
internal import SeriesText

extension ArticleRenderer {
    /// Notes down what the heading that gives the title holds besides words, all of which the body leaves out: for a title is
    /// shown without.
    mutating func noteParts(ofTitle heading: MarkdownNode) {
        var walk = MarkdownWalk(from: heading)
        repeat {
            guard walk.event == .enter else { continue }
            switch walk.kind {
            case .htmlInline: noteRawHTML(ofTitle: walk.node)
            case .link: noteLink(walk.node)
            case .image:
                notePicture(walk.node)
                walk.skipNode()
            default: break
            }
        } while walk.advance()
    }

    /// Takes note of a heading of level 1 in a block of HTML: in front of all others, it may be meant as the title.
    mutating func noteTitle(inHTML heading: Range<Int>, of block: MarkdownNode) {
        guard block.kind == .htmlBlock, fragment.title == nil, titleInHTML == nil else { return }
        titleInHTML = locator.spans(of: [heading], in: block).first
    }

    /// A heading of Markdown gives the title all the same.
    mutating func noteTitleInHTML() {
        guard let span = titleInHTML, fragment.titleLevel != 1 else { return }
        fragment.mistakes.title.append(.init(kind: .html, span: span))
    }

    private mutating func noteRawHTML(ofTitle node: MarkdownNode) {
        let contents = noteRawHTML(node)
        fragment.titleAnchors.formUnion(contents.anchors)
        var scanner = RawHTMLScanner(node.literal)
        if case .startTag(.img, _, _)? = scanner.next()?.part {
            noteFirstPicture(at: locator.spans(of: [0..<node.literal.count], in: node).first)
        }
        let links = contents.links
        let spans = links.isEmpty ? [] : locator.spans(of: links.map(\.range), in: node)
        for (link, span) in zip(links, spans) {
            fragment.titleReferences.append(
                MarkdownFragment.Reference(
                    purpose: link.purpose, destination: link.destination, place: .init(span: span), offset: 0))
        }
    }

    private mutating func noteLink(_ node: MarkdownNode) {
        guard Destination.needsChecking(node) else { return }
        let place = place(of: node)
        if node.firstChild == nil, let span = spanOfMistake(at: place) {
            fragment.mistakes.title.append(.init(kind: .link, span: span))
        }
        fragment.titleReferences.append(reference(to: node, as: .link, at: place))
    }

    /// Of a row of badges, the first is enough.
    private mutating func noteFirstPicture(at span: SourceSpan?) {
        guard let span, !fragment.mistakes.title.contains(where: { $0.kind == .picture }) else { return }
        fragment.mistakes.title.append(.init(kind: .picture, span: span))
    }

    private mutating func notePicture(_ node: MarkdownNode) {
        let place = place(of: node)
        noteFirstPicture(at: spanOfMistake(at: place))
        if Destination.needsChecking(node) {
            fragment.titleReferences.append(reference(to: node, as: .picture, at: place))
        }
    }
}
