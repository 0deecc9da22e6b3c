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
        let isMarked =
            ".#".utf8.contains(words[space]) && space + 1 < words.count
            && (words[space + 1].isASCIILetter || "-_".utf8.contains(words[space + 1]))
        return isName || isMarked ? start..<end : nil
    }

    /// What a list of kramdown with that content makes of its block.
    static func meaning(of content: ByteRun) -> MarkdownMistakes.UnreadMarks.Meaning? {
        var start = 0
        while start < content.count {
            let word = content[start..<content.count].prefix { !$0.isBlank }
            start += word.count + 1
            let name = word[word.prefix { ".:".utf8.contains($0) }.count..<word.count]
            if name.equals(lowercase: "toc") { return .contents }
            if word.starts(with: "."), let callout = BlockMark.callout(name) { return .callout(callout.rawValue) }
        }
        return nil
    }

    /// What stands in braces at `index`, up to the end of the line, when it is nothing but `.class`, `#id`, `name=value` and `data-name`: so
    /// others write attributes behind a link or a picture.
    static func plainContent(at index: Int, in text: ByteRun) -> Range<Int>? {
        let start = index + 1
        let end = start + text[start..<text.count].prefix { !"{}\r\n".utf8.contains($0) }.count
        guard end < text.count, text[end] == UInt8(ascii: "}") else { return nil }
        let content = text[start..<end]
        var word = content.prefix(while: \.isBlank).count
        guard word < content.count else { return nil }
        while word < content.count {
            let length = lengthOfAttribute(content[word..<content.count])
            guard length > 0 else { return nil }
            let space = content[word + length..<content.count].prefix(while: \.isBlank).count
            guard space > 0 || word + length == content.count else { return nil }
            word += length + space
        }
        return start..<end
    }

    /// Where what `text` starts with ends, when that says something of the code in front of it: plain attributes, or the format in
    /// which it passes through Pandoc (`{=html}`).
    static func endBehindCode(in text: ByteRun) -> Int? {
        if let content = plainContent(at: 0, in: text) { return content.upperBound + 1 }
        guard text.starts(with: "{=") else { return nil }
        let end = 2 + text[2..<text.count].prefix { $0.isASCIILetterOrDigit }.count
        return end > 2 && end < text.count && text[end] == UInt8(ascii: "}") ? end + 1 : nil
    }

    /// Whether `text` is nothing but plain attributes, of which the first is a class or an id, or a value has quotes:
    /// `{ .a b=c }`, `{a="b"}`.
    static func plainlyMakeUpBlock(_ text: ByteRun) -> Bool {
        plainWhole(text).map { ".#".utf8.contains($0.trimmed[0]) || $0.contains("=\"") || $0.contains("='") } ?? false
    }

    /// How long the attribute is that starts `text`; 0 for none.
    private static func lengthOfAttribute(_ text: ByteRun) -> Int {
        let name = ".#".utf8.contains(text[0]) ? 1 : 0
        guard name < text.count, text[name].isASCIILetter || name > 0 && "-_".utf8.contains(text[name]) else {
            return 0
        }
        let value = name + text[name..<text.count].prefix { $0.isASCIILetterOrDigit || "-_:.".utf8.contains($0) }.count
        if name > 0 { return value }
        guard value + 1 < text.count, text[value] == UInt8(ascii: "=") else {
            return text.starts(with: "data-") ? value : 0
        }
        let start = value + 1
        guard "\"'".utf8.contains(text[start]) else {
            return start + text[start..<text.count].prefix { !$0.isBlank && !"\"'".utf8.contains($0) }.count
        }
        return text.firstIndex(of: text[start], from: start + 1).map { $0 + 1 } ?? 0
    }

    /// Whether `text`, words of a paragraph, is nothing but plain attributes.
    static func plainlyMakeUp(_ text: ByteRun) -> Bool { plainWhole(text) != nil }

    /// What stands between the braces of `text` where nothing but space stands around plain attributes.
    private static func plainWhole(_ text: ByteRun) -> ByteRun? {
        guard !text.isEmpty, text[0] == UInt8(ascii: "{"), let content = plainContent(at: 0, in: text),
            text[content.upperBound + 1..<text.count].trimmed.isEmpty
        else { return nil }
        return text[content]
    }

    /// Whether `text` is made of lists of kramdown and nothing else.
    static func makeUp(_ text: ByteRun) -> Bool {
        var index = 0
        while mayStart(at: index, in: text), let content = content(at: index, in: text) {
            let end = content.upperBound + 1
            index = end + text[end..<text.count].prefix { $0.isHTMLSpace }.count
        }
        return index > 0 && index == text.count
    }
}
