internal import SeriesLabels
internal import SeriesModel
internal import SeriesText

/// What an article shows differently from plain CommonMark, and what is noted down on the way.
///
/// One pass: every node goes either to a rule of the article's own or to `HTMLWriter` as it is. A rule that needs another
/// tree than libcmark's puts it there when the walk arrives (`Rules/`), and the walk goes on in it.
struct ArticleRenderer {
    let rules: MarkdownRules
    let source: PreparedSource
    let usesStandIns: Bool
    /// Where the items of definitions start, at hand: all paragraphs and lists ask.
    private let definitions: Set<ExtendedSource.TreePlace>
    private let inlines: InlineRewriter
    var writer: HTMLWriter
    var fragment = MarkdownFragment()
    var digests = SectionDigests()
    var identifiers = HeadingIdentifiers()
    /// The words of the rules' title, if that were Markdown; nil when it has no marks.
    let titleWithoutMarks: String?
    var locator: SourceLocator
    /// Whether a mistake was found in a link whose place was not asked for.
    var lacksPlaces = false
    var rawHTML: RawHTML
    /// Whether a heading of level 1 stayed in the section of a lower one.
    var hasHeadingInSection = false
    /// The first declaration or tag that swallows what follows it in its block of HTML, or on the page.
    var unfinished: MarkdownMistakes.Unclosed?
    var swallowing = SwallowingElements()
    var elements = OpenElements()
    /// What is wrong with the element that raw HTML has left open, should Markdown follow.
    var openElement: MarkdownMistakes.TornElement?
    var footnotes: Footnotes
    var lostTags = LostTags()
    /// By what it is called.
    var anchorPlaces: [String: AnchorPlace] = [:]
    /// Those of the headings in `fragment`.
    var headingNodes: [MarkdownNode] = []
    /// The ids that authors gave to headings.
    var ownIDs: Set<String> = []
    private(set) var typography: Typography
    var possible: PossibleMarks
    /// Whether authors may have given ids to headings.
    var mayHoldIDs = false
    /// The last block that was searched for marks of other generators.
    var lastWithTags: MarkdownNode?
    /// The block that was searched last for what it was not meant to be, and for what.
    var searched: (block: MarkdownNode, for: Set<Suspicion>)?
    /// Where the text starts with a `#` that may be meant as that of its title.
    var unspacedTitle: SourceSpan?
    /// Where a heading of HTML may be meant as the title.
    var titleInHTML: SourceSpan?
    /// What is known of the summary, while somebody wants one.
    var summary: Summary?
    /// What is known of terms, while somebody wants to know.
    var terms: TermSearch?
    /// Nil for a document of nothing but CommonMark.
    var tables: Tables?
    /// The picture of the figure that is being written.
    private(set) var figurePicture: MarkdownNode?
    /// The paragraph that is the label of a box, and whether the box is ticked.
    private var task: (label: MarkdownNode, isTicked: Bool)?
    /// The link whose words are being written, by the position of its reference, and where these begin.
    var openLink: (reference: Int, start: Int)?
    /// Links without words in texts that were taken out of the document, and where in these they stand.
    var openLinks: [(node: MarkdownNode, place: MarkdownFragment.OpenName.Place, offset: Int)] = []
    /// The positions of their references, once they are written.
    var references: [MarkdownNode: Int] = [:]
    /// Whether all text that is left to write, that of notes, was got ready: what is wrong with it is told once.
    var hasRewrittenNotes = false
    /// Whether the heading that is being written leads to itself.
    var isHeadingLink = false
    /// The picture whose words are being written.
    var openPicture: OpenPicture?
    /// Whether a picture was written before.
    var hasPicture = false

    /// A renderer for a document that libcmark has read. No initializer, since that would copy all of it to hand it out.
    static func of(
        _ rules: MarkdownRules, source: PreparedSource, locator: SourceLocator, inlines: InlineRewriter, capacity: Int
    ) -> ArticleRenderer {
        let possible = PossibleMarks(in: locator.source, rules)
        let terms = termSearch(rules, mayHoldTags: possible.tags)
        return ArticleRenderer(
            rules: rules, source: source, usesStandIns: source.usesStandIns,
            definitions: source.extended?.definitions ?? [], inlines: inlines,
            writer: HTMLWriter(capacity: capacity, voidEnd: rules.isArticle ? ">" : " />"),
            titleWithoutMarks: rules.isArticle ? withoutMarks(rules.title) : nil, locator: locator,
            rawHTML: RawHTML(
                looksForMarkup: rules.refusesHTML, looksForTemplateTags: possible.templateTags,
                looksForQuiet: terms != nil),
            footnotes: Footnotes(revealsStandIns: source.usesStandIns, isInArticle: rules.isArticle),
            typography: Typography(
                quotes: rules.isTypographic && rules.isArticle ? rules.labels.quotationMarks : nil,
                revealsStandIns: source.usesStandIns, mayHoldTags: possible.tags),
            possible: possible, summary: rules.wantsSummary ? Summary(of: locator.source) : nil, terms: terms)
    }

    mutating func render(_ root: MarkdownNode) -> MarkdownFragment {
        fragment.title = rules.title
        tables = source.extended.map { Tables(of: $0, in: root, rules) }
        takeFootnotes(from: root)
        locator.roots.append(root)
        reserveIDs(below: root)
        write(root)
        finishSummary()
        noteUnspacedTitle()
        noteTitleInHTML()
        startSection(of: nil)
        writeFootnotes()
        startSection(of: nil)
        if let lost = lostTags.found { fragment.mistakes.lostTags = lost }
        noteSharedIDs()
        if possible.lostDefinitions { fragment.mistakes.lostDefinitions = locator.lostDefinitions() }
        if !fragment.formerIDs.isEmpty { fragment.footnoteIDs = footnotes.ids }
        if rules.isArticle { noteLostLines() }
        for link in openLinks {
            guard let reference = references[link.node] else { continue }
            fragment.openNames[link.place, default: []].append(.init(offset: link.offset, reference: reference))
        }
        noteOpenElements()
        fragment.digest = digests.whole.text
        fragment.html = writer.output.bytes
        return fragment
    }

    private mutating func noteLostLines() {
        for row in source.extended?.cellsLeftOut ?? [] {
            fragment.mistakes.cellsLeftOut.append(locator.lines.span(of: row))
        }
        for term in source.extended?.lostTerms ?? [] {
            let span = locator.lines.span(of: term)
            fragment.mistakes.lostTerms.append(.init(mistake: .continuesDefinition, span: span))
        }
        for row in source.extended?.textRows ?? [] { fragment.mistakes.textRows.append(locator.lines.span(of: row)) }
    }

    mutating func write(_ root: MarkdownNode) {
        var walk = MarkdownWalk(from: root)
        repeat { write(&walk) } while walk.advance()
    }

    private mutating func write(_ walk: inout MarkdownWalk) {
        let node = walk.node
        if terms != nil, walk.kind == .link { terms?.noteLink(walk.event) }
        switch (walk.kind, walk.event) {
        case (.text, _): write(text: node)
        case (.heading, let event): writeHeading(&walk, event)
        case (.paragraph, .enter): writeParagraphStart(&walk)
        case (.paragraph, .exit): writeParagraphEnd(walk)
        case (.link, .enter) where !writer.isInImage: writeLinkStart(walk)
        case (.link, .exit) where openLink != nil && !writer.isInImage:
            writeLinkEnd(walk)
        case (.image, .enter) where !writer.isInImage:
            writePictureStart(node)
        case (.image, .exit) where node == openPicture?.node:
            writePictureEnd(node)
        case (.htmlBlock, _): write(htmlBlock: node)
        case (.htmlInline, _) where !writer.isInImage:
            typography.pass(html: node.literal)
            write(html: node)
        case (.htmlInline, _) where rules.isArticle: write(tagInWords: walk)
        case (.code, _):
            note(code: node)
            writer.write(walk)
        case (.softBreak, _), (.lineBreak, _):
            digests.endWord()
            writer.write(walk)
        case (.codeBlock, _): writeCodeBlock(&walk)
        case (.item, .enter): writeItemStart(walk)
        case (.list, .enter):
            if let text = DefinitionList.text(of: node, places: definitions) { walk.enter(text) }
            writer.write(walk)
        case (.strong, .enter) where rules.isArticle:
            noteTornStars(before: node)
            writer.write(walk)
        case (.blockQuote, .enter) where rules.isArticle:
            enterCallout(&walk)
            writer.write(walk)
        case (.customBlock, .enter):
            // Terms of definitions and the like hold text of their own.
            if node.firstChild?.isInline == true { startText(of: node) }
            writer.write(walk)
        default:
            writer.write(walk)
        }
    }

    private mutating func write(htmlBlock node: MarkdownNode) {
        writer.startLine()
        write(html: node)
        writer.startLine()
        if rawHTML.open != nil { noteTornElement(behind: node) }
    }

    /// A tag among the words of a picture, of which its `alt` shows none.
    private mutating func write(tagInWords walk: MarkdownWalk) {
        switch walk.node.tagInWords {
        case .text: writer.write(walk)
        case .space: writer.output.append(" ")
        case .nothing: break
        }
    }

    private mutating func note(code node: MarkdownNode) {
        if writer.isInImage { return }
        if !typography.hidesText, rawHTML.open == nil { fragment.prose.add(node.literal) }
        digests.add(node.literal)
    }

    private mutating func writeItemStart(_ walk: MarkdownWalk) {
        let node = walk.node
        let isTicked = TaskItem.takeMark(from: node)
        if let isTicked, !rules.isArticle { return writer.openTaskItem(isTicked: isTicked) }
        task = isTicked.flatMap { isTicked in node.firstChild.map { ($0, isTicked) } }
        writer.write(walk)
    }

    /// Puts a callout in the place of a quote that starts like one.
    private mutating func enterCallout(_ walk: inout MarkdownWalk) {
        let node = walk.node
        if possible.callouts, let mistake = locator.calloutMistake(in: node) {
            fragment.mistakes.callouts.append(mistake)
        }
        if let callout = Callout.tree(of: node, rules.labels) { walk.enter(callout) }
    }

    /// Gets ready for the inline nodes of `block`.
    mutating func startText(of block: MarkdownNode) {
        typography.startBlock()
        digests.endWord()
        startTerms(of: block)
        // What libcmark never read, words of a table's cell, holds nothing to be found.
        guard block.origin.startLine > 0 else { return }
        locator.enter(block.origin)
        noteTemplateTags(in: block)
        if hasRewrittenNotes { return }
        let known = footnotes.mistaken.count
        footnotes.startBlock()
        inlines.rewrite(block, footnotes: &footnotes, identifiers: &identifiers)
        for (kind, reference) in footnotes.mistaken[known...] { noteMistake(kind, reference) }
    }

    private mutating func write(text node: MarkdownNode) {
        let text = node.literal
        if writer.isInImage { return write(meaningOf: text) { $1.append($0, escapedFor: .commonMark) } }
        digests.add(text)
        // What stands in a script is no HTML: a browser reads no references in it.
        if typography.hidesText, rules.isArticle { return write(meaningOf: text) { $1.append($0) } }
        let kinds = TextKinds(text)
        if rawHTML.open == nil { fragment.prose.add(text, kinds) }
        let start = writer.output.count
        if kinds.hasSigns || usesStandIns && !kinds.isASCII {
            typography.write(text, of: node, to: &writer.output)
        } else {
            writer.output.append(text)
        }
        noteLostMarks(in: text, kinds, of: node)
        noteTerms(in: text, of: node, writtenAt: start)
    }

    private mutating func write(meaningOf text: ByteRun, _ append: (ByteRun, inout ByteBuffer) -> Void) {
        if let meant = usesStandIns ? StandIns.reveal(text, as: .meaning) : nil {
            meant.withRun { append($0, &writer.output) }
        } else {
            append(text, &writer.output)
        }
    }

    /// Gets all text of `block` ready before any of it is written.
    mutating func rewriteTexts(in block: MarkdownNode) {
        var walk = MarkdownWalk(from: block)
        repeat {
            guard walk.event == .enter else { continue }
            if walk.kind == .codeBlock, let tables {
                // The table gets its place when it is written.
                for cell in tables.headings(for: walk.node) { startText(of: cell) }
            }
            guard walk.node.firstChild?.isInline == true, !walk.node.isInline else { continue }
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
        if !definitions.isEmpty, let list = DefinitionList.tree(of: walk.node, places: definitions) {
            if let task { writer.writeBox(isTicked: task.isTicked) }
            task = nil
            walk.enter(list)
            writer.write(walk)
            return
        }
        startText(of: walk.node)
        if !noteBlockMarks(in: walk.node) { noteSummary(of: walk.node) }
        let isLabel = task?.label == walk.node
        figurePicture = rules.isArticle && !isLabel ? Figure.picture(of: walk.node) : nil
        if figurePicture == nil { writer.write(walk) } else { writer.openFigure() }
        if let task, isLabel { writer.openLabel(isTicked: task.isTicked) }
    }

    private mutating func writeParagraphEnd(_ walk: MarkdownWalk) {
        let node = walk.node
        if task?.label == node {
            writer.closeLabel()
            task = nil
        }
        if let picture = figurePicture { writeFigureEnd(picture) } else { writer.write(walk) }
        figurePicture = nil
        if rawHTML.open != nil { noteTornElement(behind: node) }
    }

    private mutating func writeFigureEnd(_ picture: MarkdownNode) {
        digests.endWord()
        digests.add(picture.title)
        writer.closeFigure(of: picture, typography)
    }
}
