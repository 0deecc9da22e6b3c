internal import SeriesText

/// A mark within text that means something to another generator, and is text to us.
struct ForeignInlineMark {
    typealias Kind = MarkdownMistakes.ForeignMark.Kind

    let kind: Kind
    /// In the text.
    let range: Range<Int>

    /// Whether one may stand somewhere in `source`.
    static func mayStand(in source: ByteRun) -> Bool {
        if source.contains("^[") || source.contains("[@") { return true }
        if source.contains("==") || source.contains("++") { return true }
        if mayHoldComponent(source) || holdsSpace(source) { return true }
        var start = 0
        while let colon = source.firstIndex(of: UInt8(ascii: ":"), from: start) {
            start = colon + 1
            if start < source.count, source[start].isASCIILetter, source.isEdge(before: colon) { return true }
        }
        return false
    }

    /// All in `text`, from left to right.
    static func all(in text: ByteRun) -> [ForeignInlineMark] {
        var marks: [ForeignInlineMark] = []
        var search = 0
        while let sign = text.firstIndex(of: signs, from: search) {
            let mark = ForeignInlineMark(at: sign, in: text)
            if let mark { marks.append(mark) }
            search = mark?.range.upperBound ?? sign + 1
        }
        return marks
    }

    private static func mayHoldComponent(_ source: ByteRun) -> Bool {
        var start = 0
        while let sign = source.firstIndex(of: UInt8(ascii: "<"), from: start) {
            start = sign + 1
            if start < source.count, source[start] == UInt8(ascii: "/") { start += 1 }
            if start < source.count, source[start].isASCIICapital { return true }
        }
        return false
    }

    private static func holdsSpace(_ source: ByteRun) -> Bool {
        var start = 0
        while let brace = source.firstIndex(of: UInt8(ascii: "{"), from: start) {
            if endOfSpace(at: brace, in: source) != nil { return true }
            start = brace + 1
        }
        return false
    }

    private static let signs = SignSet("=:^[<+{", doubled: "=+")

    /// So long are the longest words between two marks, and the attributes of a component.
    private static let longest = 200

    private init?(at index: Int, in text: ByteRun) {
        let end: Int?
        switch text[index] {
        case UInt8(ascii: "="): (kind, end) = (.highlight, Self.endOfHighlight(at: index, in: text))
        case UInt8(ascii: ":"): (kind, end) = (.emoji, Self.endOfEmoji(at: index, in: text))
        case UInt8(ascii: "{"): (kind, end) = (.space, Self.endOfSpace(at: index, in: text))
        case UInt8(ascii: "+"): (kind, end) = (.keys, Self.endOfKeys(at: index, in: text))
        case UInt8(ascii: "^"): (kind, end) = (.inlineNote, Self.endOfNote(at: index, in: text))
        case UInt8(ascii: "<"): (kind, end) = (.componentInText, Self.endOfComponent(at: index, in: text))
        default: (kind, end) = (.citation, Self.endOfCitation(at: index, in: text))
        }
        guard let end else { return nil }
        range = index..<end
    }

    /// `==words==` of Obsidian and others.
    private static func endOfHighlight(at index: Int, in text: ByteRun) -> Int? {
        let start = index + 2
        guard text.isEdge(before: index), start < text.count, text[start] != UInt8(ascii: "="),
            !text[start].isASCIISpace
        else { return nil }
        let words = text[start..<min(text.count, start + longest)]
        guard let close = words.firstIndex(of: UInt8(ascii: "="), before: UInt8(ascii: "=")) else { return nil }
        let end = start + close + 2
        return !words[close - 1].isASCIISpace && text.isEdge(at: end) ? end : nil
    }

    /// `:name:` of GitHub and others, which may have attributes behind it.
    private static func endOfEmoji(at index: Int, in text: ByteRun) -> Int? {
        let name = text[index + 1..<text.count].prefix {
            $0.isASCIILetter && $0.asciiLowercased == $0 || $0.isASCIIDigit || "_+-".utf8.contains($0)
        }
        let close = index + 1 + name.count
        guard 2...longest ~= name.count, name[0].isASCIILetter, close < text.count, text[close] == UInt8(ascii: ":"),
            text.isEdge(before: index), text.isEdge(at: close + 1) || text[close + 1] == UInt8(ascii: "{")
        else { return nil }
        return close + 1
    }

    /// `++ctrl+c++` of MkDocs: names of keys in small letters. One letter alone is more likely a variable that is counted up.
    private static func endOfKeys(at index: Int, in text: ByteRun) -> Int? {
        let start = index + 2
        guard text.isEdge(before: index), start < text.count else { return nil }
        let names = text[start..<text.count].prefix {
            $0.isASCIILetter && $0.asciiLowercased == $0 || $0.isASCIIDigit || "-+".utf8.contains($0)
        }
        guard names.count > 3, names[0].isASCIILetter, names.ends(with: "++") else { return nil }
        let end = start + names.count
        return text.isEdge(at: end) ? end : nil
    }

    /// `{' '}` and `{" "}` of MDX.
    private static func endOfSpace(at index: Int, in text: ByteRun) -> Int? {
        guard index + 4 < text.count, text[index + 2] == UInt8(ascii: " ") else { return nil }
        let space = text[index..<index + 5]
        return space.starts(with: "{' '}") || space.starts(with: "{\" \"}") ? index + 5 : nil
    }

    /// `^[words]` of Pandoc, behind what the note is for. In front of a word it is more likely a pattern.
    private static func endOfNote(at index: Int, in text: ByteRun) -> Int? {
        guard index > 0, !text[index - 1].isASCIISpace, index + 1 < text.count, text[index + 1] == UInt8(ascii: "[")
        else { return nil }
        let words = text[index + 2..<min(text.count, index + 2 + longest)]
        guard let end = words.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        // Without a space between its words, it may be a part of a formula.
        return words[0..<end].firstIndex(of: UInt8(ascii: " ")) == nil ? nil : index + 2 + end + 1
    }

    /// The name in `<Tabs.Tab>` and `</Tabs.Tab>`, in `<Tabs` at the end of a line, or what of `<Tabs name="a" items={…}>` leads up
    /// to the brace: tags of MDX that are none of HTML. Behind a word, it is more likely a type.
    private static func endOfComponent(at index: Int, in text: ByteRun) -> Int? {
        if index > 0, text[index - 1].isASCIILetterOrDigit { return nil }
        let isEndTag = index + 1 < text.count && text[index + 1] == UInt8(ascii: "/")
        guard let name = text.endOfComponentName(from: index + (isEndTag ? 2 : 1)) else { return nil }
        // What goes on in other lines is no tag either, or libcmark had found it.
        if name == text.count { return !isEndTag && text[index..<name].holdsCamelCase ? name : nil }
        if text[name] == UInt8(ascii: ".") {
            guard let end = text.endOfComponentName(from: name + 1), end < text.count else { return nil }
            let line = text[end..<min(text.count, end + longest)].firstLine
            return " />".utf8.contains(text[end]) && line.firstIndex(of: UInt8(ascii: ">")) != nil ? end : nil
        }
        return isEndTag ? nil : endOfAttributes(from: name, in: text)
    }

    /// Where the attributes from `start` on lead up to a brace: `a="b" c={…}`.
    private static func endOfAttributes(from start: Int, in text: ByteRun) -> Int? {
        var end = start
        let limit = min(text.count, start + longest)
        while end < limit, text[end] == UInt8(ascii: " ") {
            end += text[end..<limit].prefix { $0 == UInt8(ascii: " ") }.count
            let name = text[end..<limit].prefix { $0.isASCIILetterOrDigit || "-_:".utf8.contains($0) }
            end += name.count
            if name.isEmpty { return nil }
            guard end + 1 < limit, text[end] == UInt8(ascii: "=") else { continue }
            let quote = text[end + 1]
            if quote == UInt8(ascii: "{") { return end }
            guard "\"'".utf8.contains(quote), let close = text[0..<limit].firstIndex(of: quote, from: end + 2) else {
                return nil
            }
            end = close + 1
        }
        return nil
    }

    /// `[@key]` of Pandoc.
    private static func endOfCitation(at index: Int, in text: ByteRun) -> Int? {
        guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "@") else { return nil }
        let key = text[index + 2..<text.count].prefix { $0.isASCIILetterOrDigit || "_:.-".utf8.contains($0) }
        let close = index + 2 + key.count
        guard !key.isEmpty, close < text.count, text[close] == UInt8(ascii: "]") else { return nil }
        return close + 1
    }
}

extension ByteRun {
    /// Whether no word stands right in front of `index`.
    fileprivate func isEdge(before index: Int) -> Bool {
        index == 0 || self[index - 1].isASCIISpace || "(\"'>*_~".utf8.contains(self[index - 1])
    }

    /// Whether no word goes on at `index`.
    fileprivate func isEdge(at index: Int) -> Bool {
        index == count || self[index].isASCIISpace || ".,;!?)\"'*_~".utf8.contains(self[index])
    }

    /// Whether it has small letters and is longer than the name of a variable.
    fileprivate var holdsCamelCase: Bool { count > 3 && (0..<count).contains { self[$0] >= UInt8(ascii: "a") } }

    /// Where a name such as `Tabs` ends that begins at `start`.
    fileprivate func endOfComponentName(from start: Int) -> Int? {
        let name = self[min(start, count)..<count].prefix(while: \.isASCIILetterOrDigit)
        return !name.isEmpty && name[0].isASCIICapital ? start + name.count : nil
    }
}
