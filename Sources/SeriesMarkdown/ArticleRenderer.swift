internal import SeriesModel
internal import SeriesText

/// What an article shows differently from plain CommonMark, and what is noted down on the way.
///
/// One pass: every node goes either to a rule of the article's own or to `HTMLWriter` as it is.
struct ArticleRenderer {
    var writer: HTMLWriter
    var fragment = MarkdownFragment()
    private var identifiers = HeadingIdentifiers()
    var locator: LinkLocator
    var rawHTML: RawHTML
    private let colorsCode: Bool
    /// The picture of the figure that is being written.
    private var figureImage: MarkdownNode?

    init(title: String?, locator: LinkLocator, rawHTML: RawHTML, colorsCode: Bool, capacity: Int) {
        writer = HTMLWriter(capacity: capacity)
        self.locator = locator
        self.rawHTML = rawHTML
        self.colorsCode = colorsCode
        fragment.title = title
    }

    mutating func render(_ root: MarkdownNode) -> MarkdownFragment {
        var walk = MarkdownWalk(from: root)
        repeat { write(&walk) } while walk.advance()
        fragment.html = writer.output.bytes
        return fragment
    }

    private mutating func write(_ walk: inout MarkdownWalk) {
        let node = walk.node
        switch (node.kind, walk.event) {
        case (.heading, .enter):
            writeHeadingStart(&walk)
        case (.paragraph, .enter):
            locator.enter(node)
            figureImage = Figure.image(of: node)
            if figureImage == nil { writer.write(walk) } else { writer.openFigure() }
        case (.paragraph, .exit):
            if let image = figureImage { writer.closeFigure(of: image) } else { writer.write(walk) }
            figureImage = nil
        case (.link, .enter) where !writer.isInImage && Destination.needsChecking(node):
            writer.output.append("<a href=\"")
            note(node, as: .link)
            writer.closeLinkTag(node)
        case (.image, .enter) where !writer.isInImage && Destination.needsChecking(node):
            writer.output.append("<img src=\"")
            note(node, as: .image)
            writer.openAlternative(of: node)
        case (.image, .exit) where node == figureImage:
            writer.closeImage(node, showsTitle: false)
        case (.htmlBlock, _):
            writer.startLine()
            writeRawHTML(node)
            writer.startLine()
        case (.htmlInline, _) where !writer.isInImage:
            writeRawHTML(node)
        case (.text, _), (.code, _):
            if !writer.isInImage { fragment.prose.add(node.literal) }
            writer.write(walk)
        case (.codeBlock, _):
            fragment.code.add(node.literal)
            writer.writeCode(node, isColored: colorsCode)
        default:
            writer.write(walk)
        }
    }

    /// Notes down a link or picture whose address goes where the output ends now.
    private mutating func note(_ node: MarkdownNode, as purpose: MarkdownFragment.Reference.Purpose) {
        fragment.references.append(
            MarkdownFragment.Reference(
                purpose: purpose, destination: node.destination.text, span: locator.span(of: node),
                offset: writer.output.count))
    }

    private mutating func writeHeadingStart(_ walk: inout MarkdownWalk) {
        let node = walk.node
        locator.enter(node)
        let plain = node.plainText
        let id = identifiers.next(for: plain)
        let text = plain.withoutOuterSpaces
        // A heading that is quoted or listed is part of what the article says, not its title.
        if node.parent?.kind == .document, !text.isEmpty {
            let isTitle = fragment.titleID == nil && node.headingLevel == 1 && text == fragment.title ?? text
            if fragment.title == nil { fragment.title = text }
            if isTitle {
                fragment.titleID = id
                noteRawHTML(ofTitle: node)
                walk.skipNode()
                return
            }
        }
        fragment.headings.append(Heading(level: node.headingLevel, id: id, text: text))
        writer.openHeading(level: node.headingLevel, id: id)
    }
}
