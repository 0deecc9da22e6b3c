internal import SeriesText

/// The elements of raw HTML that browsers open again in every block behind the one in which they stand, as long as nothing
/// closes them: the list of active formatting elements (WHATWG HTML §13.2.4.3).
///
/// Where one stands is found out only when it stays open, since nearly all are closed.
struct FormattingElements {
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
    }

    /// A start tag without an end tag so far.
    struct Open {
        let node: MarkdownNode
        let range: Range<Int>
        fileprivate let element: Int
        /// How many start tags there were before.
        fileprivate let number: Int
        fileprivate let isInCell: Bool

        var name: StaticString { FormattingElements.names[element] }
    }

    fileprivate static let names: [StaticString] = [
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    ]
    /// What ends all that is open in a cell of a table.
    fileprivate static let cellNames: [StaticString] = ["td", "th", "tr", "table", "caption"]

    /// By position in `names`, each in the order of the text.
    private var open: [[Open]] = []
    private var count = 0
    private var isInCell = false

    /// The first that stayed open.
    var firstOpen: Open? { open.compactMap(\.first).min { $0.number < $1.number } }

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

extension FormattingElements.Tag {
    /// Nil for everything but a tag of one of those elements, and of cells. An `<a>` without a destination shows nothing.
    init?(_ part: RawHTMLScanner.Part, at range: Range<Int>) {
        switch part {
        case .startTag(let name, let attributes):
            if let element = FormattingElements.names.position(of: name) {
                let isPlace = element == 0 && !attributes.contains { $0.name.equals(lowercase: "href") }
                if isPlace { return nil }
                self.init(kind: .start(element), range: range)
            } else if let cell = FormattingElements.cellNames.position(of: name) {
                self.init(kind: .cell(opens: cell < 2), range: range)
            } else {
                return nil
            }
        case .endTag(let name):
            if let element = FormattingElements.names.position(of: name) {
                self.init(kind: .end(element), range: range)
            } else if FormattingElements.cellNames.position(of: name) != nil {
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
