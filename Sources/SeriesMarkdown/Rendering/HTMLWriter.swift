internal import SeriesText

/// Writes HTML for a walk through a tree, the way libcmark's own renderer does.
///
/// This is CommonMark and nothing else; `ArticleRenderer` decides which nodes it writes differently.
struct HTMLWriter {
    var output: ByteBuffer
    /// Ends the tag of an element without content. libcmark has a slash there, which HTML ignores (WHATWG HTML §13.1.2.1)
    /// and its checkers advise against.
    let voidEnd: StaticString
    /// While an image's alternative text is written: the image. Markup inside it is left out.
    private var image: MarkdownNode?

    /// Whether what is written now is the alternative text of an image.
    var isInImage: Bool { image != nil }

    init(capacity: Int, voidEnd: StaticString = " />") {
        output = ByteBuffer(capacity: capacity)
        self.voidEnd = voidEnd
    }

    mutating func write(_ walk: MarkdownWalk) {
        let node = walk.node
        if let image {
            if node == image { closeImage(node) } else { writePlain(node) }
            return
        }
        let isEntering = walk.event == .enter
        switch walk.kind {
        case .document: break
        case .blockQuote:
            startLine()
            output.append(isEntering ? "<blockquote>\n" : "</blockquote>\n")
        case .list: writeList(node, isEntering)
        case .item:
            if isEntering { startLine() }
            output.append(isEntering ? "<li>" : "</li>\n")
        case .heading: writeHeading(node, isEntering)
        case .codeBlock: writeCodeBlock(node)
        case .htmlBlock:
            startLine()
            output.append(node.literal)
            startLine()
        case .thematicBreak:
            startLine()
            output.append("<hr")
            output.append(voidEnd)
            output.append("\n")
        case .paragraph: writeParagraph(node, isEntering)
        case .text: output.append(node.literal, escapedFor: .commonMark)
        case .softBreak: output.append("\n")
        case .lineBreak:
            output.append("<br")
            output.append(voidEnd)
            output.append("\n")
        case .code:
            // A formula is code with an element of its own.
            let isFormula = node.parent?.kind == .customInline
            if !isFormula { output.append("<code>") }
            output.append(node.literal, escapedFor: .commonMark)
            if !isFormula { output.append("</code>") }
        case .htmlInline: output.append(node.literal)
        case .strong: output.append(isEntering ? "<strong>" : "</strong>")
        case .emphasis: output.append(isEntering ? "<em>" : "</em>")
        case .customBlock:
            // What has no tag of its own stays on its line.
            if isEntering, !node.opening.isEmpty { startLine() }
            output.append(isEntering ? node.opening : node.closing)
        case .customInline: output.append(isEntering ? node.opening : node.closing)
        case .link:
            if isEntering { openLink(node) } else { output.append("</a>") }
        case .image:
            openImage(node)
        }
    }

    /// Blocks start on a line of their own.
    mutating func startLine() {
        if let last = output.last, last != UInt8(ascii: "\n") { output.append("\n") }
    }

    mutating func openLink(_ node: MarkdownNode) {
        output.append("<a href=\"")
        output.append(node.destination, escapedFor: .url)
        closeLinkTag(node)
    }

    /// The rest of a link's opening tag, behind its address.
    mutating func closeLinkTag(_ node: MarkdownNode) {
        writeTitle(of: node)
        output.append("\">")
    }

    mutating func openImage(_ node: MarkdownNode) {
        output.append("<img src=\"")
        output.append(node.destination, escapedFor: .url)
        openAlternative(of: node)
    }

    /// The rest of an image up to its alternative text, behind its address.
    mutating func openAlternative(of node: MarkdownNode) {
        output.append("\" alt=\"")
        image = node
    }

    /// The end of an image; `showsTitle` is false where the title is shown as a caption.
    mutating func closeImage(_ node: MarkdownNode, showsTitle: Bool = true) {
        image = nil
        if showsTitle { writeTitle(of: node) }
        output.append("\"")
        output.append(voidEnd)
    }

    private mutating func writeTitle(of node: MarkdownNode) {
        let title = node.title
        guard !title.isEmpty else { return }
        output.append("\" title=\"")
        output.append(title, escapedFor: .commonMark)
    }

    private mutating func writePlain(_ node: MarkdownNode) {
        switch node.kind {
        case .text, .code, .htmlInline: output.append(node.literal, escapedFor: .commonMark)
        case .softBreak, .lineBreak: output.append(" ")
        default: break
        }
    }

    private mutating func writeList(_ node: MarkdownNode, _ isEntering: Bool) {
        guard isEntering else {
            output.append(node.isOrdered ? "</ol>\n" : "</ul>\n")
            return
        }
        startLine()
        if !node.isOrdered {
            output.append("<ul>\n")
        } else if node.listStart == 1 {
            output.append("<ol>\n")
        } else {
            output.append("<ol start=\"")
            output.append(decimal: node.listStart)
            output.append("\">\n")
        }
    }

    private mutating func writeHeading(_ node: MarkdownNode, _ isEntering: Bool) {
        if isEntering { startLine() }
        output.append(isEntering ? "<h" : "</h")
        output.append(decimal: node.headingLevel)
        output.append(isEntering ? ">" : ">\n")
    }

    private mutating func writeParagraph(_ node: MarkdownNode, _ isEntering: Bool) {
        if let list = node.parent?.parent, list.kind == .list, list.isTight { return }
        if isEntering { startLine() }
        output.append(isEntering ? "<p>" : "</p>\n")
    }

    private mutating func writeCodeBlock(_ node: MarkdownNode) {
        startLine()
        let info = node.fenceInfo
        let language = info.prefix { !" \t\n\u{0B}\u{0C}\r".utf8.contains($0) }
        if info.isEmpty {
            output.append("<pre><code>")
        } else {
            output.append("<pre><code class=\"language-")
            output.append(language, escapedFor: .commonMark)
            output.append("\">")
        }
        output.append(node.literal, escapedFor: .commonMark)
        output.append("</code></pre>\n")
    }
}
