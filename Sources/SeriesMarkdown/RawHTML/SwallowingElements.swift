internal import SeriesModel
internal import SeriesText

/// The elements of raw HTML that change what they hold so much that the text behind them is lost where they stay open: readers do
/// not see it, or not before they do something, or it is no text any more.
///
/// All others show what they hold, and browsers end them with the block around them, but for some of `OpenElements`.
struct SwallowingElements {
    struct Tag {
        /// A position in `names`.
        let element: Int
        /// Where a start tag stands in its piece; nil for an end tag.
        let start: Range<Int>?
    }

    /// Fallbacks for what cannot be played or run (WHATWG HTML §4.8, §4.12), content that is hidden at first, text that is shown
    /// as it is typed, and what no end tag of a block around it ends, so that it goes on behind the text (§13.2.4.2). None of
    /// them may go without its end tag.
    static let names: [StaticString] = [
        "applet", "audio", "button", "canvas", "datalist", "details", "dialog", "listing", "marquee", "meter",
        "noscript", "object", "plaintext", "pre", "progress", "select", "table", "template", "video",
    ]

    private struct Open {
        let tag: MarkdownFragment.Unclosed
        let node: MarkdownNode
        /// Where it stands in its piece.
        let range: Range<Int>
    }

    /// For each of `names` its start tags without an end tag so far, in the order of the text.
    private var unclosed: [[Open]] = []

    /// The first in the text that stayed open. Only of this one the line is read, on which there may be many.
    var firstOpen: MarkdownFragment.Unclosed? {
        guard let first = unclosed.compactMap(\.first).min(by: { $0.tag.span.isBefore($1.tag.span) }) else {
            return nil
        }
        var tag = first.tag
        tag.code = MarkdownInHTML.code(around: first.range, in: first.node)
        return tag
    }

    mutating func open(_ element: Int, _ tag: MarkdownFragment.Unclosed, at range: Range<Int>, in node: MarkdownNode) {
        if unclosed.isEmpty { unclosed = Array(repeating: [], count: Self.names.count) }
        unclosed[element].append(Open(tag: tag, node: node, range: range))
    }

    mutating func close(_ element: Int) {
        if !unclosed.isEmpty { _ = unclosed[element].popLast() }
    }
}

extension SwallowingElements.Tag {
    /// Nil for everything but a tag of one of those elements.
    init?(_ part: RawHTMLScanner.Part, at range: Range<Int>) {
        switch part {
        case .startTag(let name, _):
            guard let element = SwallowingElements.position(of: name) else { return nil }
            self.init(element: element, start: range)
        case .endTag(let name):
            guard let element = SwallowingElements.position(of: name) else { return nil }
            self.init(element: element, start: nil)
        case .comment, .text, .declaration: return nil
        }
    }
}

extension SwallowingElements {
    fileprivate static func position(of name: ByteRun) -> Int? {
        names.firstIndex { name.equals(lowercase: $0) }
    }
}
