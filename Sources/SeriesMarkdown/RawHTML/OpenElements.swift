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
            /// By its position in `names`.
            case start(Int)
            case end(Int)
            case cell(opens: Bool)
        }

        fileprivate let kind: Kind
        /// Where it stands in its piece.
        let range: Range<Int>

        /// Whether the end of a cell ends what it opens, so that nothing is open behind that.
        var endsWithCell: Bool {
            switch kind {
            case .start(let element), .end(let element): element < OpenElements.formattingNames.count
            case .cell: true
            }
        }
    }

    /// A start tag without an end tag so far.
    struct Open {
        let node: MarkdownNode
        let range: Range<Int>
        fileprivate let element: Int
        /// How many start tags there were before.
        fileprivate let number: Int
        fileprivate let isInCell: Bool

        var name: StaticString { OpenElements.names[element] }
    }

    fileprivate static let formattingNames: [StaticString] = [
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    ]
    /// Of those that a page has once by itself, none can stand in a text.
    fileprivate static let names: [StaticString] =
        formattingNames + [
            "abbr", "acronym", "address", "article", "aside", "bdi", "bdo", "blink", "blockquote", "body", "center",
            "cite", "data", "del", "dfn", "dir", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form",
            "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "html", "ins", "kbd", "label", "legend",
            "main", "map", "mark", "math", "menu", "nav", "ol", "output", "picture", "q", "ruby", "samp", "search",
            "section", "slot", "span", "sub", "summary", "sup", "svg", "time", "ul", "var",
        ]
    /// What ends all that is open in a cell of a table; the first three make one (WHATWG HTML §13.2.6.4.11, §13.2.6.4.15).
    fileprivate static let cellNames: [StaticString] = ["td", "th", "caption", "tr", "table"]

    /// By position in `names`, each in the order of the text.
    private var open: [[Open]] = []
    private var count = 0
    private var isInCell = false

    /// The first formatting element that stayed open.
    var firstFormatting: Open? {
        open.prefix(Self.formattingNames.count).compactMap(\.first).min { $0.number < $1.number }
    }

    /// Of the other elements that stayed open in a text, the first of each name, and how many of it there are.
    var lost: [(first: Open, count: Int)] {
        let lost = open.dropFirst(Self.formattingNames.count).compactMap { tags in
            let tags = tags.filter { $0.node.kind == .htmlInline }
            return tags.first.map { ($0, tags.count) }
        }
        return lost.sorted { $0.0.number < $1.0.number }
    }

    mutating func read(_ tag: Tag, of node: MarkdownNode) {
        switch tag.kind {
        case .start(let element):
            if open.isEmpty { open = Array(repeating: [], count: Self.names.count) }
            open[element].append(
                Open(node: node, range: tag.range, element: element, number: count, isInCell: isInCell))
            count += 1
        case .end(let element):
            // A cell closes nothing that was opened outside of it.
            if !open.isEmpty, open[element].last?.isInCell == isInCell { open[element].removeLast() }
        case .cell(let opens):
            if isInCell { closeCell() }
            isInCell = opens
        }
    }

    private mutating func closeCell() {
        for element in open.indices {
            while open[element].last?.isInCell == true { open[element].removeLast() }
        }
    }
}

extension OpenElements.Tag {
    /// Nil for everything but a tag of one of those elements, and of cells. An `<a>` without a destination shows nothing.
    init?(_ part: RawHTMLScanner.Part, at range: Range<Int>) {
        switch part {
        case .startTag(let name, let attributes):
            if let element = OpenElements.names.position(of: name) {
                let isPlace = element == 0 && !attributes.contains { $0.name.equals(lowercase: "href") }
                if isPlace { return nil }
                self.init(kind: .start(element), range: range)
            } else if let cell = OpenElements.cellNames.position(of: name) {
                self.init(kind: .cell(opens: cell < 3), range: range)
            } else {
                return nil
            }
        case .endTag(let name):
            if let element = OpenElements.names.position(of: name) {
                self.init(kind: .end(element), range: range)
            } else if OpenElements.cellNames.position(of: name) != nil {
                self.init(kind: .cell(opens: false), range: range)
            } else {
                return nil
            }
        case .comment, .text, .declaration: return nil
        }
    }
}

extension [StaticString] {
    fileprivate func position(of name: ByteRun) -> Int? { firstIndex { name.equals(lowercase: $0) } }
}
