internal import SeriesModel

/// The elements of raw HTML that change what they hold so much that the text behind them is lost where they stay open: readers do
/// not see it, or not before they do something, or it is no text any more.
///
/// All others show what they hold, and browsers end them with the block around them, but for some of `OpenElements`.
struct SwallowingElements {
    struct Tag {
        let element: HTMLElement
        /// Where a start tag stands in its piece; nil for an end tag.
        let start: Range<Int>?
    }

    /// Fallbacks for what cannot be played or run (WHATWG HTML §4.8, §4.12), content that is hidden at first, text that is shown
    /// as it is typed, and what no end tag of a block around it ends, so that it goes on behind the text (§13.2.4.2). None of
    /// them may go without its end tag.
    fileprivate static let all: Set<HTMLElement> = [
        .applet, .audio, .button, .canvas, .datalist, .details, .dialog, .listing, .marquee, .meter, .noscript, .object,
        .plaintext, .pre, .progress, .select, .table, .template, .video,
    ]

    private struct Open {
        let tag: MarkdownMistakes.Unclosed
        let node: MarkdownNode
        /// Where it stands in its piece.
        let range: Range<Int>
    }

    /// The start tags without an end tag so far, in the order of the text.
    private var unclosed: [HTMLElement: [Open]] = [:]

    /// The first in the text that stayed open. Only of this one the line is read, on which there may be many.
    var firstOpen: MarkdownMistakes.Unclosed? {
        let firsts = unclosed.values.compactMap(\.first)
        guard let first = firsts.min(by: { $0.tag.span.isBefore($1.tag.span) }) else { return nil }
        var tag = first.tag
        tag.code = MarkdownInHTML.code(around: first.range, in: first.node)
        return tag
    }

    mutating func open(
        _ element: HTMLElement, _ tag: MarkdownMistakes.Unclosed, at range: Range<Int>, in node: MarkdownNode
    ) {
        unclosed[element, default: []].append(Open(tag: tag, node: node, range: range))
    }

    mutating func close(_ element: HTMLElement) { _ = unclosed[element]?.popLast() }
}

extension SwallowingElements.Tag {
    /// Nil for everything but a tag of one of those elements.
    init?(_ part: RawHTMLScanner.Part, at range: Range<Int>) {
        switch part {
        case .startTag(let element?, _, _) where SwallowingElements.all.contains(element):
            self.init(element: element, start: range)
        case .endTag(let element?, _) where SwallowingElements.all.contains(element):
            self.init(element: element, start: nil)
        default: return nil
        }
    }
}
