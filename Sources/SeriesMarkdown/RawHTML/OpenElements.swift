internal import SeriesText

/// The elements of raw HTML that have to be closed, `SwallowingElements` aside.
///
/// Some of them are open again in every block behind the one in which they stand, as long as nothing closes them: the list of
/// active formatting elements (WHATWG HTML §13.2.4.3). Others end with their block, and where one stands in a text, it hardly is
/// meant as an element at all: "the <section> of a page".
///
/// Where one stands is found out only when it stays open, since nearly all are closed.
struct OpenElements {
    struct Tag {
        fileprivate enum Kind {
            case start(HTMLElement)
            case end(HTMLElement)
            case cell(opens: Bool)
            case table(opens: Bool)
        }

        fileprivate let kind: Kind
        /// Where it stands in its piece.
        let range: Range<Int>

        /// Whether the end of a cell ends what it opens, so that nothing is open behind that.
        var endsWithCell: Bool {
            switch kind {
            case .start(let element), .end(let element): OpenElements.formatting.contains(element)
            case .cell, .table: true
            }
        }
    }

    /// A start tag without an end tag so far, or an end tag without a start tag.
    struct Open {
        let node: MarkdownNode
        let range: Range<Int>
        let element: HTMLElement
        /// How many start tags there were before.
        fileprivate let number: Int
        fileprivate let isInCell: Bool
        /// Of an end tag: whether the start tag stands in a quote, item or definition that is over, and so has ended, too.
        fileprivate(set) var isOfEndedBlock = false

        /// Whether it stands in what is meant as code, and is none in a block of HTML: that is told.
        fileprivate var isCode: Bool { MarkdownInHTML.code(around: range, in: node) != nil }
    }

    fileprivate static let formatting: Set<HTMLElement> = [
        .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u,
    ]
    /// Of those that a page has once by itself, none can stand in a text.
    fileprivate static let others: Set<HTMLElement> = [
        .abbr, .acronym, .address, .article, .aside, .bdi, .bdo, .blink, .blockquote, .body, .center, .cite, .data,
        .del, .dfn, .dir, .div, .dl, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6,
        .head, .header, .hgroup, .html, .ins, .kbd, .label, .legend, .main, .map, .mark, .math, .menu, .nav, .ol,
        .output, .picture, .q, .ruby, .samp, .search, .section, .slot, .span, .sub, .summary, .sup, .svg, .time, .ul,
        .var,
    ]

    /// Of those, what pages put around texts. Where one is ended that the text has not opened, a browser ends that of the page;
    /// in the cell of a table it ends nothing (WHATWG HTML §13.2.4.2).
    private static let containers: Set<HTMLElement> = [
        .article, .aside, .blockquote, .body, .dialog, .div, .dl, .figure, .footer, .form, .header, .html, .main, .nav,
        .ol, .search, .section, .ul,
    ]
    /// Others that stand around all that follows when nothing ends them.
    private static let wrappers: Set<HTMLElement> = [
        .address, .center, .fieldset, .figcaption, .h1, .h2, .h3, .h4, .h5, .h6, .legend, .menu, .summary,
    ]
    /// Their end tags may be left out, but not where they have no list around them.
    fileprivate static let items: [HTMLElement: Set<HTMLElement>] = [
        .li: [.ul, .ol, .menu, .dir], .dt: [.dl], .dd: [.dl],
    ]

    /// Each in the order of the text.
    private var open: [HTMLElement: [Open]] = [:]
    /// The first end tag that ends a part of the page around the text.
    private(set) var firstLooseEnd: Open?
    private var count = 0
    private var isInCell = false
    /// How many are open.
    private var tables = 0

    /// The first formatting element that stayed open.
    var firstFormatting: Open? {
        open.values.compactMap(\.first).filter { Self.formatting.contains($0.element) }
            .min { $0.number < $1.number }
    }

    /// Of the other elements that stayed open in a text, or around all that follows, the first of each name, and how many of
    /// it there are.
    var lost: [(first: Open, count: Int)] {
        let lost: [(Open, Int)] = open.compactMap { element, tags in
            if Self.formatting.contains(element) { return nil }
            let isAroundRest = Self.containers.contains(element) || Self.wrappers.contains(element)
            let tags = tags.filter { isAroundRest || $0.node.kind == .htmlInline }
            guard let first = tags.first, !first.isCode else { return nil }
            return (first, tags.count)
        }
        return lost.sorted { $0.0.number < $1.0.number }
    }

    /// `isInCell` says whether it stands in the cell of a table of Markdown.
    mutating func read(_ tag: Tag, of node: MarkdownNode, isInCell isInOwnCell: Bool) {
        switch tag.kind {
        case .start(let element):
            if let lists = Self.items[element], node.kind != .htmlInline || lists.contains(where: isOpen) { return }
            open[element, default: []].append(
                Open(node: node, range: tag.range, element: element, number: count, isInCell: isInCell))
            count += 1
        case .end(let element):
            let start = open[element]?.last
            // A cell closes nothing that was opened outside of it.
            let isPair = start?.isInCell == isInCell
            // What formats is open again behind the block (see above).
            let isOfEndedBlock =
                isPair && !Self.formatting.contains(element) && start.map { !$0.node.isInBlockAround(node) } ?? false
            if isPair { open[element]?.removeLast() }
            guard !isPair || isOfEndedBlock, !isInCell, !isInOwnCell, firstLooseEnd == nil,
                Self.containers.contains(element)
            else { return }
            firstLooseEnd = Open(
                node: node, range: tag.range, element: element, number: count, isInCell: false,
                isOfEndedBlock: isOfEndedBlock)
        case .cell(let opens):
            closeCell()
            // Outside of a table, browsers ignore its tag.
            isInCell = opens && tables > 0
        case .table(let opens):
            closeCell()
            isInCell = false
            tables = opens ? tables + 1 : max(0, tables - 1)
        }
    }

    private func isOpen(_ element: HTMLElement) -> Bool { open[element]?.isEmpty == false }

    private mutating func closeCell() {
        guard isInCell else { return }
        for element in open.keys {
            while open[element]?.last?.isInCell == true { open[element]?.removeLast() }
        }
    }
}

extension MarkdownNode {
    /// Whether the quote, item or definition in which this stands is around `node`, too, so that browsers have not ended it.
    fileprivate func isInBlockAround(_ node: MarkdownNode) -> Bool {
        guard let own = endingBlock else { return true }
        var other = node.endingBlock
        while let block = other {
            if block == own { return true }
            other = block.endingBlock
        }
        return false
    }

    /// The innermost block around this that is an element of HTML, whose end ends all that is open in it.
    private var endingBlock: MarkdownNode? {
        var around = parent
        while let block = around {
            switch block.kind {
            case .blockQuote, .item: return block
            case .customBlock: if !block.opening.isEmpty { return block }
            default: break
            }
            around = block.parent
        }
        return nil
    }
}

extension OpenElements.Tag {
    /// Nil for everything but a tag of one of those elements, and of what ends all that is open in a cell of a table: a start
    /// tag of the first three makes a cell (WHATWG HTML §13.2.6.4.11, §13.2.6.4.15). An `<a>` without a destination shows
    /// nothing.
    init?(_ part: RawHTMLScanner.Part, at range: Range<Int>) {
        switch part {
        case .startTag(.td, _, _), .startTag(.th, _, _), .startTag(.caption, _, _):
            self.init(kind: .cell(opens: true), range: range)
        case .startTag(.tr, _, _), .endTag(.td, _), .endTag(.th, _), .endTag(.caption, _), .endTag(.tr, _):
            self.init(kind: .cell(opens: false), range: range)
        case .startTag(.table, _, _): self.init(kind: .table(opens: true), range: range)
        case .endTag(.table, _): self.init(kind: .table(opens: false), range: range)
        case .startTag(.a, _, let attributes) where !attributes.contains { $0.name.equals(lowercase: "href") }:
            return nil
        case .startTag(let element?, _, _) where OpenElements.mustEnd(element):
            self.init(kind: .start(element), range: range)
        case .endTag(let element?, _) where OpenElements.mustEnd(element):
            self.init(kind: .end(element), range: range)
        default: return nil
        }
    }
}

extension OpenElements {
    fileprivate static func mustEnd(_ element: HTMLElement) -> Bool {
        formatting.contains(element) || others.contains(element) || items[element] != nil
    }
}
