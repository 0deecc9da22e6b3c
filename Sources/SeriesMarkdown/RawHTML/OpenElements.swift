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
        }

        fileprivate let kind: Kind
        /// Where it stands in its piece.
        let range: Range<Int>

        /// Whether the end of a cell ends what it opens, so that nothing is open behind that.
        var endsWithCell: Bool {
            switch kind {
            case .start(let element), .end(let element): OpenElements.formatting.contains(element)
            case .cell: true
            }
        }
    }

    /// A start tag without an end tag so far.
    struct Open {
        let node: MarkdownNode
        let range: Range<Int>
        let element: HTMLElement
        /// How many start tags there were before.
        fileprivate let number: Int
        fileprivate let isInCell: Bool
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

    /// Each in the order of the text.
    private var open: [HTMLElement: [Open]] = [:]
    private var count = 0
    private var isInCell = false

    /// The first formatting element that stayed open.
    var firstFormatting: Open? {
        open.values.compactMap(\.first).filter { Self.formatting.contains($0.element) }
            .min { $0.number < $1.number }
    }

    /// Of the other elements that stayed open in a text, the first of each name, and how many of it there are.
    var lost: [(first: Open, count: Int)] {
        let lost = open.compactMap { element, tags in
            let tags = Self.formatting.contains(element) ? [] : tags.filter { $0.node.kind == .htmlInline }
            return tags.first.map { ($0, tags.count) }
        }
        return lost.sorted { $0.0.number < $1.0.number }
    }

    mutating func read(_ tag: Tag, of node: MarkdownNode) {
        switch tag.kind {
        case .start(let element):
            open[element, default: []].append(
                Open(node: node, range: tag.range, element: element, number: count, isInCell: isInCell))
            count += 1
        case .end(let element):
            // A cell closes nothing that was opened outside of it.
            if open[element]?.last?.isInCell == isInCell { open[element]?.removeLast() }
        case .cell(let opens):
            if isInCell { closeCell() }
            isInCell = opens
        }
    }

    private mutating func closeCell() {
        for element in open.keys {
            while open[element]?.last?.isInCell == true { open[element]?.removeLast() }
        }
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
        case .startTag(.tr, _, _), .startTag(.table, _, _), .endTag(.td, _), .endTag(.th, _), .endTag(.caption, _),
            .endTag(.tr, _), .endTag(.table, _):
            self.init(kind: .cell(opens: false), range: range)
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
        formatting.contains(element) || others.contains(element)
    }
}
