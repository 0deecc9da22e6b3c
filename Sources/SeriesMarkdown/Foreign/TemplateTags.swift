internal import SeriesText

/// Tags of other site generators, left over in a text that came from there: `{{ … }}` and `{% … %}` of Liquid and Jinja,
/// `{{< … >}}` and `{{% … %}}` of Hugo, and the comments of MDX, `{/* … */}`.
///
/// Looks for their ends from left to right, and not again for one that a text does not hold: that takes linear time.
struct TemplateTags {
    private let text: ByteRun
    private var hasBraces = true
    private var hasPercents = true
    private var hasComments = true

    /// It must not outlive `text`.
    init(in text: ByteRun) {
        self.text = text
    }

    /// Whether a tag may start at `index`.
    static func mayStart(at index: Int, in text: ByteRun) -> Bool {
        guard index + 1 < text.count, text[index] == UInt8(ascii: "{") else { return false }
        let mark = text[index + 1]
        return mark == UInt8(ascii: "{") || mark == UInt8(ascii: "%") || isComment(at: index, in: text)
    }

    /// Whether what starts at `index` is a comment.
    static func isComment(at index: Int, in text: ByteRun) -> Bool {
        index + 2 < text.count && text[index + 1] == UInt8(ascii: "/") && text[index + 2] == UInt8(ascii: "*")
    }

    /// What a tag is to the generator that it is for.
    enum Kind {
        case tag(MarkdownMistakes.TemplateTag.Kind)
        case comment
        /// The comment in a heading that gives it an id: `## One {/* one */}` in MDX.
        case id(String)
    }

    /// What the tag at `range` of `text`, which is no comment, is for.
    static func kind(ofTag range: Range<Int>, in text: ByteRun) -> MarkdownMistakes.TemplateTag.Kind {
        let tag = text[range]
        if range.lowerBound > 1, text[range.lowerBound - 2..<range.lowerBound].starts(with: "](") { return .link }
        if tag.starts(with: "{{"), isValue(at: range.lowerBound, in: text) { return .value }
        // Between two braces and no more, a name is that of a value: `{{ link }}`.
        guard tag.starts(with: "{%") || tag.starts(with: "{{<") || tag.starts(with: "{{%") else { return .other }
        let content = tag[tag.prefix { "{<%- /".utf8.contains($0) }.count..<tag.count]
        let name = content.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "_") }
        return kinds.first { _, names in names.contains { name.equals(lowercase: $0) } }?.kind ?? .other
    }

    /// Whether what starts at `index` is the value of an attribute: a tag began in front of it, and did not end yet.
    private static func isValue(at index: Int, in text: ByteRun) -> Bool {
        guard index > 0, text[index - 1] == UInt8(ascii: "=") else { return false }
        var start = index - 1
        // No attribute is that far from the name of its element.
        let limit = max(0, index - 200)
        while start > limit, text[start] != UInt8(ascii: "<"), text[start] != UInt8(ascii: ">") { start -= 1 }
        return text[start] == UInt8(ascii: "<")
    }

    private static let kinds: [(kind: MarkdownMistakes.TemplateTag.Kind, names: [StaticString])] = [
        (.link, ["link", "post_url", "post_link", "post_path", "ref", "relref"]),
        (.code, ["highlight", "endhighlight", "codeblock", "endcodeblock"]),
        (.raw, ["raw", "endraw"]),
    ]

    /// Where tags may start in a stretch of `text`.
    static func starts(in text: ByteRun, _ range: Range<Int>) -> [Int] {
        var starts: [Int] = []
        var index = range.lowerBound
        while let brace = text[0..<range.upperBound].firstIndex(of: UInt8(ascii: "{"), from: index) {
            let isStart = mayStart(at: brace, in: text)
            if isStart { starts.append(brace) }
            index = brace + (isStart ? 2 : 1)
        }
        return starts
    }

    /// Whether a tag may start anywhere in `source`.
    static func mayStand(in source: ByteRun) -> Bool {
        source.contains("{{") || source.contains("{%") || source.contains("{/*")
    }

    /// The tags that start at one of `starts`, which are in ascending order. What a tag holds starts none.
    static func all(from starts: [Int], in text: ByteRun) -> [Range<Int>] {
        var tags = TemplateTags(in: text)
        var found: [Range<Int>] = []
        for start in starts where start >= found.last?.upperBound ?? 0 {
            if let end = tags.end(ofTagAt: start) ?? tags.endOfLine(ofOpenTagAt: start) { found.append(start..<end) }
        }
        return found
    }

    /// Where the line ends on which a tag starts that ends in another block: a shortcode of Hugo, since a `>}}` at the start of a
    /// line belongs to a quote, or a comment that an empty line tears.
    private func endOfLine(ofOpenTagAt start: Int) -> Int? {
        let rest = text[start..<text.count]
        guard rest.starts(with: "{{< ") || rest.starts(with: "{/*"), start == 0 || text[start - 1].isLineEnd else {
            return nil
        }
        return start + rest.firstLine.withoutSpaceBehind.count
    }

    /// The tags in `text`.
    static func all(in text: ByteRun) -> [Range<Int>] {
        mayStand(in: text) ? all(from: starts(in: text, 0..<text.count), in: text) : []
    }

    /// Whether the byte at `index` stands in one of `tags`, which are in ascending order.
    static func hold(_ index: Int, _ tags: [Range<Int>]) -> Bool {
        let number = tags.partitionPoint { $0.upperBound <= index }
        return number < tags.count && tags[number].contains(index)
    }

    /// Whether `text` is made of tags and nothing else.
    static func makeUp(_ text: ByteRun) -> Bool {
        var tags = TemplateTags(in: text)
        var index = 0
        while mayStart(at: index, in: text), let end = tags.end(ofTagAt: index) {
            index = end + text[end..<text.count].prefix { $0.isHTMLSpace }.count
        }
        return index > 0 && index == text.count
    }

    /// The offset behind the tag that may start at `index`; nil when it does not end, or has nothing in it.
    mutating func end(ofTagAt index: Int) -> Int? {
        if Self.isComment(at: index, in: text) { return end(ofCommentAt: index) }
        let isBraces = text[index + 1] == UInt8(ascii: "{")
        guard isBraces ? hasBraces : hasPercents else { return nil }
        let mark = isBraces ? UInt8(ascii: "}") : UInt8(ascii: "%")
        guard let end = text.firstIndex(of: mark, before: UInt8(ascii: "}"), from: index + 2) else {
            if isBraces { hasBraces = false } else { hasPercents = false }
            return nil
        }
        let content = text[index + 2..<end]
        return content.prefix { $0.isHTMLSpace }.count < content.count ? end + 2 : nil
    }

    private mutating func end(ofCommentAt index: Int) -> Int? {
        guard hasComments else { return nil }
        var search = index + 3
        while let star = text.firstIndex(of: UInt8(ascii: "*"), before: UInt8(ascii: "/"), from: search) {
            if star + 2 < text.count, text[star + 2] == UInt8(ascii: "}") { return star + 3 }
            search = star + 2
        }
        hasComments = false
        return nil
    }
}
