internal import SeriesModel
internal import SeriesText

/// The elements of raw HTML whose content readers do not see, or not before they do something: left open, they hide the text
/// that follows.
///
/// All others show what they hold, and browsers end them with the block around them, but for `FormattingElements`.
struct HidingElements {
    struct Tag {
        /// A position in `names`.
        let element: Int
        /// Where a start tag stands in its piece; nil for an end tag.
        let start: Range<Int>?
    }

    /// Fallbacks for what cannot be played or run (WHATWG HTML §4.8, §4.12), and content that is hidden at first. None of
    /// them may go without its end tag.
    static let names: [StaticString] = [
        "audio", "canvas", "datalist", "details", "dialog", "meter", "noscript", "object", "progress", "select",
        "template", "video",
    ]

    /// For each of `names` its start tags without an end tag so far, in the order of the text.
    private var unclosed: [[MarkdownFragment.Unclosed]] = []

    /// The first in the text that stayed open.
    var firstOpen: MarkdownFragment.Unclosed? {
        unclosed.compactMap(\.first).min { $0.span.isBefore($1.span) }
    }

    mutating func open(_ element: Int, _ tag: MarkdownFragment.Unclosed) {
        if unclosed.isEmpty { unclosed = Array(repeating: [], count: Self.names.count) }
        unclosed[element].append(tag)
    }

    mutating func close(_ element: Int) {
        if !unclosed.isEmpty { _ = unclosed[element].popLast() }
    }
}

extension HidingElements.Tag {
    /// Nil for everything but a tag of one of those elements.
    init?(_ part: RawHTMLScanner.Part, at range: Range<Int>) {
        switch part {
        case .startTag(let name, _):
            guard let element = HidingElements.position(of: name) else { return nil }
            self.init(element: element, start: range)
        case .endTag(let name):
            guard let element = HidingElements.position(of: name) else { return nil }
            self.init(element: element, start: nil)
        case .comment, .text, .declaration: return nil
        }
    }
}

extension HidingElements {
    fileprivate static func position(of name: ByteRun) -> Int? {
        names.firstIndex { name.equals(lowercase: $0) }
    }
}
