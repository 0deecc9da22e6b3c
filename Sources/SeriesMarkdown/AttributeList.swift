internal import SeriesText

/// Attributes as kramdown reads them, left over in a text that came from Jekyll: `{: .class}` behind a link or a picture, or
/// on a line of its own above or below a block.
enum AttributeList {
    /// Whether one may start at `index`.
    static func mayStart(at index: Int, in text: ByteRun) -> Bool {
        index + 1 < text.count && text[index] == UInt8(ascii: "{") && text[index + 1] == UInt8(ascii: ":")
    }

    /// Whether one may start anywhere in `source`.
    static func mayStand(in source: ByteRun) -> Bool { source.contains("{:") }

    /// The list that may start at `index`, without its braces; nil when it does not end on its line, or when what it holds
    /// is nothing that kramdown would read: `{:?}` is a format of Rust.
    static func content(at index: Int, in text: ByteRun) -> Range<Int>? {
        let start = index + 1
        let end = start + text[start..<text.count].prefix { !"{}\r\n".utf8.contains($0) }.count
        guard end < text.count, text[end] == UInt8(ascii: "}") else { return nil }
        let words = text[start + 1..<end]
        let space = words.prefix { $0 == UInt8(ascii: " ") }.count
        guard space < words.count else { return nil }
        let isName = words[space].isASCIILetter || "/:".utf8.contains(words[space])
        let isMarked = ".#".utf8.contains(words[space]) && space + 1 < words.count && words[space + 1].isASCIILetter
        return isName || isMarked ? start..<end : nil
    }

    /// Whether `text` is made of such lists and nothing else.
    static func makeUp(_ text: ByteRun) -> Bool {
        var index = 0
        while mayStart(at: index, in: text), let content = content(at: index, in: text) {
            let end = content.upperBound + 1
            index = end + text[end..<text.count].prefix { $0.isHTMLSpace }.count
        }
        return index > 0 && index == text.count
    }
}
