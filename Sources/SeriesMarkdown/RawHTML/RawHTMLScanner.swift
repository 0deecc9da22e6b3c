internal import SeriesText

/// Takes raw HTML apart as a browser's tokenizer does (WHATWG HTML §13.2.5): tags, comments, text.
///
/// libcmark hands raw HTML out in pieces that may end in the middle of anything, and a browser reads them as one text.
/// So a comment or a script that a piece leaves open goes on in the next one. A tag does not, since whatever Markdown writes
/// behind it holds a `>`, unless that stands in quotes which are not closed. Linear, and each byte belongs to one part.
struct RawHTMLScanner {
    /// What a piece can leave open for the next one.
    enum Open: Equatable {
        case comment
        /// The value of an attribute. Where it ends depends on what Markdown writes behind it: so all the rest belongs to it.
        case value
        /// The content of one of `verbatimElements`.
        case content(HTMLElement)
    }

    struct Attribute {
        let name: ByteRun
        /// Where the value stands in the piece, without its quotes; nil for an attribute without one, such as `hidden`.
        let value: Range<Int>?
    }

    enum Part {
        /// The element is nil when no browser knows it.
        case startTag(HTMLElement?, name: ByteRun, [Attribute])
        case endTag(HTMLElement?, name: ByteRun)
        case comment
        /// Text between tags, and the content of elements that hold no tags.
        case text
        /// `<!DOCTYPE …>`, `<?…>` and the like, which browsers skip.
        case declaration
    }

    /// Elements whose content a browser does not search for tags (WHATWG HTML §13.2.6.2). `noscript` is one only where
    /// scripts run, and its links are meant for where they do not.
    private static let verbatimElements: Set<HTMLElement> = [
        .script, .style, .textarea, .title, .iframe, .noembed, .noframes, .xmp,
    ]

    /// Elements in which a tag's slash closes it.
    static let drawings: Set<HTMLElement> = [.svg, .math]

    private(set) var open: Open?
    /// How many of `drawings` are open.
    private(set) var openDrawings: Int
    /// Whether the tag that was read last is a start tag that is the whole element: its slash counts in drawings alone, and
    /// browsers ignore that of `<iframe />` (WHATWG HTML §13.1.2.1).
    private(set) var hasClosedTag = false
    private let html: ByteRun
    private var index = 0

    /// A scanner for a piece of which `open` and `openDrawings` say what the piece before left open. It must not outlive
    /// `html`.
    init(_ html: ByteRun, open: Open? = nil, openDrawings: Int = 0) {
        self.html = html
        self.open = open
        self.openDrawings = openDrawings
    }

    /// The next part and where it stands; nil at the end of the piece.
    mutating func next() -> (part: Part, range: Range<Int>)? {
        let start = index
        guard start < html.count else { return nil }
        let part: Part =
            switch open {
            case .comment: passComment(from: start)
            case .value: passRest()
            case .content(let element): passContent(of: element)
            case nil: startsMarkup(at: start) ? passMarkup() : passText()
            }
        return (part, start..<index)
    }

    /// A `<` before anything else is text.
    private func startsMarkup(at start: Int) -> Bool {
        guard html[start] == UInt8(ascii: "<"), let next = byte(at: start + 1) else { return false }
        return next.isASCIILetter || "/!?".utf8.contains(next)
    }

    private mutating func passText() -> Part {
        var end = html.firstIndex(of: UInt8(ascii: "<"), from: index + 1)
        while let found = end, !startsMarkup(at: found) {
            end = html.firstIndex(of: UInt8(ascii: "<"), from: found + 1)
        }
        index = end ?? html.count
        return .text
    }

    private mutating func passMarkup() -> Part {
        let start = index
        let isEnd = html[start + 1] == UInt8(ascii: "/")
        let name = start + (isEnd ? 2 : 1)
        if html[start..<html.count].starts(with: "<!--") {
            index = start + 4
            return passComment(from: start + 2)
        }
        guard let first = byte(at: name), first.isASCIILetter else {
            index = html.firstIndex(of: UInt8(ascii: ">"), from: name).map { $0 + 1 } ?? html.count
            return .declaration
        }
        return passTag(from: name, isEnd: isEnd)
    }

    /// Passes the rest of a comment whose dashes may stand from `dashes` on: `<!-->` ends, too.
    private mutating func passComment(from dashes: Int) -> Part {
        var search = index
        while let end = html.firstIndex(of: UInt8(ascii: ">"), from: search) {
            search = end + 1
            let isBang = html[max(dashes, end - 1)] == UInt8(ascii: "!")
            // `--!>` ends a comment only behind two dashes of the comment's own.
            guard hasDashes(before: isBang ? end - 1 : end, from: isBang ? index : dashes) else { continue }
            open = nil
            index = search
            return .comment
        }
        open = .comment
        index = html.count
        return .comment
    }

    private mutating func passRest() -> Part {
        index = html.count
        return .text
    }

    private func hasDashes(before end: Int, from start: Int) -> Bool {
        end - 2 >= start && html[end - 1] == UInt8(ascii: "-") && html[end - 2] == UInt8(ascii: "-")
    }

    private mutating func passContent(of element: HTMLElement) -> Part {
        let length = element.rawValue.utf8.count
        var search = index
        while let tag = html.firstIndex(of: UInt8(ascii: "<"), from: search) {
            search = tag + 1
            let end = tag + 2 + length
            guard end < html.count, html[tag + 1] == UInt8(ascii: "/"), Self.endsName(html[end]),
                HTMLElement(html[tag + 2..<end]) == element
            else { continue }
            open = nil
            // Right behind the start tag, this is the end tag itself.
            if tag == index { return passTag(from: tag + 2, isEnd: true) }
            index = tag
            return .text
        }
        index = html.count
        return .text
    }

    /// Passes a tag whose name starts at `start`.
    private mutating func passTag(from start: Int, isEnd: Bool) -> Part {
        index = start
        while let byte = byte(at: index), !Self.endsName(byte) { index += 1 }
        let name = html[start..<index]
        let element = HTMLElement(name)
        let attributes = passAttributes()
        let isDrawing = Self.drawings.contains(element)
        hasClosedTag = false
        if isEnd {
            if isDrawing { openDrawings = max(0, openDrawings - 1) }
            return .endTag(element, name: name)
        }
        if open == .value { return .startTag(element, name: name, attributes) }
        hasClosedTag = (isDrawing || openDrawings > 0) && endsInSlash(attributes.last)
        if isDrawing, !hasClosedTag { openDrawings += 1 }
        if !hasClosedTag, let element, Self.verbatimElements.contains(element) { open = .content(element) }
        return .startTag(element, name: name, attributes)
    }

    /// Whether the tag that was passed ends in `/>`, and the slash is not of its last value.
    private func endsInSlash(_ last: Attribute?) -> Bool {
        html[index - 1] == UInt8(ascii: ">") && html[index - 2] == UInt8(ascii: "/")
            && last?.value?.upperBound != index - 1
    }

    /// Whether the start tag that is all of `tag` ends in a slash of its own: `<a id="x" />`, and not `<a href=/x/>`.
    static func endsInSlash(_ tag: ByteRun) -> Bool {
        guard tag.count > 1, tag[tag.count - 2] == UInt8(ascii: "/") else { return false }
        var scanner = RawHTMLScanner(tag)
        guard case .startTag(_, _, let attributes)? = scanner.next()?.part else { return false }
        return scanner.endsInSlash(attributes.last)
    }

    private mutating func passAttributes() -> [Attribute] {
        var attributes: [Attribute] = []
        while let byte = byte(at: index) {
            if byte == UInt8(ascii: ">") {
                index += 1
                break
            }
            if byte == UInt8(ascii: "/") || byte.isHTMLSpace {
                index += 1
                continue
            }
            let start = index
            index += 1
            while let byte = self.byte(at: index), byte != UInt8(ascii: "="), !Self.endsName(byte) { index += 1 }
            let name = html[start..<index]
            passSpace()
            var value: Range<Int>?
            if self.byte(at: index) == UInt8(ascii: "=") {
                index += 1
                passSpace()
                value = passValue()
            }
            attributes.append(Attribute(name: name, value: value))
        }
        return attributes
    }

    /// The value at `index`; nil when there is none or when its quote is not closed.
    private mutating func passValue() -> Range<Int>? {
        guard let first = byte(at: index), first != UInt8(ascii: ">") else { return nil }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            let start = index + 1
            guard let end = html.firstIndex(of: first, from: start) else {
                index = html.count
                open = .value
                return nil
            }
            index = end + 1
            return start..<end
        }
        let start = index
        while let byte = byte(at: index), byte != UInt8(ascii: ">"), !byte.isHTMLSpace { index += 1 }
        return start..<index
    }

    private mutating func passSpace() {
        while let byte = byte(at: index), byte.isHTMLSpace { index += 1 }
    }

    private func byte(at index: Int) -> UInt8? {
        index < html.count ? html[index] : nil
    }

    static func endsName(_ byte: UInt8) -> Bool {
        byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }
}
