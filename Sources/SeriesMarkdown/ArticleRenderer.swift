internal import SeriesModel
internal import SeriesText

/// What an article shows differently from plain CommonMark, and what is noted down on the way.
///
/// One pass: every node goes either to a rule of the article's own or to `HTMLWriter` as it is. A rule that needs another
/// tree than libcmark's puts it there when the walk arrives (`Rules/`), and the walk goes on in it.
struct ArticleRenderer {
    let rules: MarkdownRules
    let extended: ExtendedSource?
    private let usesStandIns: Bool
    private let inlines: InlineRewriter
    var writer: HTMLWriter
    var fragment = MarkdownFragment()
    private var identifiers = HeadingIdentifiers()
    var locator: LinkLocator
    var rawHTML: RawHTML
    var footnotes: Footnotes
    private(set) var typography: Typography
    let looksForTemplateTags: Bool
    /// The last block that was searched for them.
    var lastWithTags: MarkdownNode?
    /// What is known of the summary, while somebody wants one.
    var summary: Summary?
    private var cells: [MarkdownNode] = []
    private var cellTags: [Table.Cell] = []
    private var filledCells = 0
    /// The picture of the figure that is being written.
    private(set) var figureImage: MarkdownNode?
    /// The picture whose words are being written.
    var openPicture: OpenPicture?
    /// Whether a picture was written before.
    var hasPicture = false

    init(
        _ rules: MarkdownRules, source: PreparedSource, locator: LinkLocator, inlines: InlineRewriter, capacity: Int
    ) {
        self.rules = rules
        extended = source.extended
        usesStandIns = source.usesStandIns
        self.inlines = inlines
        writer = HTMLWriter(capacity: capacity)
        self.locator = locator
        footnotes = Footnotes(revealsStandIns: source.usesStandIns)
        looksForTemplateTags = !rules.hasMath && rules.isArticle && TemplateTags.mayStand(in: locator.source)
        rawHTML = RawHTML(looksForMarkup: rules.refusesHTML, looksForTemplateTags: looksForTemplateTags)
        typography = Typography(isOn: rules.isTypographic && rules.isArticle, revealsStandIns: source.usesStandIns)
        fragment.title = rules.title
        if rules.wantsSummary { summary = Summary(of: locator.source) }
    }

    mutating func render(_ root: MarkdownNode) -> MarkdownFragment {
        takeCells(from: root)
        takeFootnotes(from: root)
        write(root)
        fragment.summary = summary?.text
        summary = nil
        writeFootnotes()
        fragment.html = writer.output.bytes
        return fragment
    }

    mutating func write(_ root: MarkdownNode) {
        var walk = MarkdownWalk(from: root)
        repeat { write(&walk) } while walk.advance()
    }

    /// The cells of tables were read in front of the document.
    private mutating func takeCells(from root: MarkdownNode) {
        guard let extended, extended.cellCount > 0 else { return }
        while cells.count < extended.cellCount, let cell = root.firstChild {
            cells.append(cell)
            cell.unlink()
        }
        cellTags = Table.cells(of: extended.tables.values, count: extended.cellCount)
    }

    private mutating func write(_ walk: inout MarkdownWalk) {
        let node = walk.node
        switch (node.kind, walk.event) {
        case (.text, _): write(text: node)
        case (.heading, let event): writeHeading(&walk, event)
        case (.paragraph, .enter): writeParagraphStart(&walk)
        case (.paragraph, .exit):
            if let image = figureImage { writer.closeFigure(of: image) } else { writer.write(walk) }
            figureImage = nil
        case (.link, .enter) where !writer.isInImage && Destination.needsChecking(node):
            writer.output.append("<a href=\"")
            note(node, as: .link)
            writer.closeLinkTag(node)
            if node.firstChild == nil, rules.isArticle {
                fragment.references[fragment.references.count - 1].nameOffset = writer.output.count
            }
        case (.image, .enter) where !writer.isInImage:
            writePictureStart(node)
        case (.image, .exit) where node == openPicture?.node:
            writePictureEnd(node)
        case (.htmlBlock, _):
            writer.startLine()
            write(html: node)
            writer.startLine()
        case (.htmlInline, _) where !writer.isInImage: write(html: node)
        case (.code, _):
            if !writer.isInImage { fragment.prose.add(node.literal) }
            writer.write(walk)
        case (.codeBlock, _): writeCodeBlock(&walk)
        case (.item, .enter):
            if let isTicked = TaskItem.takeMark(from: node) {
                writer.openTaskItem(isTicked: isTicked)
            } else {
                writer.write(walk)
            }
        case (.blockQuote, .enter) where rules.isArticle:
            if let callout = Callout.tree(of: node) { walk.enter(callout) }
            writer.write(walk)
        case (.customBlock, .enter):
            // Terms of definitions and the like hold text of their own.
            if node.firstChild?.isInline == true { startText(of: node) }
            writer.write(walk)
        default:
            writer.write(walk)
        }
    }

    /// Gets ready for the inline nodes of `block`.
    private mutating func startText(of block: MarkdownNode) {
        locator.enter(block.origin)
        noteTemplateTags(in: block)
        typography.startBlock()
        let known = footnotes.orphans.count
        inlines.rewrite(block, footnotes: &footnotes)
        for orphan in footnotes.orphans[known...] { noteMissing(orphan) }
    }

    private mutating func write(text node: MarkdownNode) {
        let text = node.literal
        if writer.isInImage {
            let meant = usesStandIns ? StandIns.reveal(text, as: .meaning)?.bytes : nil
            if let meant {
                meant.withRun { writer.output.append($0, escapedFor: .commonMark) }
            } else {
                writer.output.append(text, escapedFor: .commonMark)
            }
            return
        }
        fragment.prose.add(text)
        typography.write(text, of: node, to: &writer.output)
    }

    /// Gets all text of `block` ready before any of it is written.
    mutating func rewriteTexts(in block: MarkdownNode) {
        var walk = MarkdownWalk(from: block)
        repeat {
            guard walk.event == .enter, walk.node.firstChild?.isInline == true, !walk.node.isInline else { continue }
            startText(of: walk.node)
        } while walk.advance()
    }

    private mutating func write(html node: MarkdownNode) {
        if rules.isArticle {
            if !takeMoreMark(node) { writeRawHTML(node) }
        } else {
            TagFilter.append(node.literal, to: &writer.output)
        }
    }

    private mutating func writeParagraphStart(_ walk: inout MarkdownWalk) {
        if let lines = extended?.definitions, !lines.isEmpty,
            let list = DefinitionList.tree(of: walk.node, lines: lines)
        {
            walk.enter(list)
            writer.write(walk)
            return
        }
        startText(of: walk.node)
        noteSummary(of: walk.node)
        figureImage = rules.isArticle ? Figure.image(of: walk.node) : nil
        if figureImage == nil { writer.write(walk) } else { writer.openFigure() }
    }

    private mutating func writeCodeBlock(_ walk: inout MarkdownWalk) {
        if let table = extended?.tables[walk.node.startLine] {
            let tree = Table.tree(of: table, cells: cells, rules.dialect, filled: &filledCells)
            walk.node.replace(with: tree)
            walk.enter(tree)
            writer.write(walk)
            return
        }
        fragment.code.add(walk.node.literal)
        if rules.isArticle {
            writer.writeCode(walk.node, isColored: rules.colorsCode)
        } else {
            writer.write(walk)
        }
    }

    /// Notes down a link or picture whose address goes where the output ends now.
    mutating func note(_ node: MarkdownNode, as purpose: MarkdownFragment.Reference.Purpose) {
        fragment.references.append(
            MarkdownFragment.Reference(
                purpose: purpose, destination: node.destination.text, span: locator.span(of: node),
                offset: writer.output.count))
    }

    // MARK: - Headings

    private mutating func writeHeading(_ walk: inout MarkdownWalk, _ event: MarkdownWalk.Event) {
        let node = walk.node
        let cell = node.startLine <= cellTags.count && node.startLine > 0 ? cellTags[node.startLine - 1] : nil
        switch (event, cell) {
        case (.enter, let cell?):
            startText(of: node)
            writer.openCell(cell, rules.dialect)
        case (.exit, let cell?): writer.closeCell(cell)
        case (.enter, nil): writeHeadingStart(&walk)
        case (.exit, nil): writer.write(walk)
        }
    }

    private mutating func writeHeadingStart(_ walk: inout MarkdownWalk) {
        let node = walk.node
        let ownID = rules.isArticle ? HeadingMarks.takeID(from: node, mayHoldStandIns: usesStandIns) : nil
        startText(of: node)
        guard rules.isArticle else { return writer.write(walk) }
        let plain = plainText(of: node)
        let id = identifiers.next(for: plain, ownID: ownID)
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

    private func plainText(of node: MarkdownNode) -> String {
        let text = node.plainText
        return usesStandIns ? text.withRun { StandIns.reveal($0, as: .meaning)?.text } ?? text : text
    }
}
