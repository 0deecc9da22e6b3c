internal import SeriesText

/// What starts a footnote's text: `[^label]:`.
struct FootnoteLabel {
    /// Where the label stands in the source, without the brackets and the `^`.
    let range: Range<Int>
    /// Where the text starts: behind the colon and the white space that follows.
    let contentStart: Int

    /// The label at the text of `line`. It holds no white space, as with GitHub.
    static func read(_ line: BlockLine) -> FootnoteLabel? {
        // In the middle of a tab nothing can be written that keeps its columns.
        guard line.first == UInt8(ascii: "["), line.byte(at: line.text + 1) == UInt8(ascii: "^"), !line.isInsideTab
        else {
            return nil
        }
        let start = line.text + 2
        var end = start
        while end < line.end, line.byte(at: end) != UInt8(ascii: "]"), !line.isSpaceOrTab(at: end) { end += 1 }
        guard end > start, line.byte(at: end) == UInt8(ascii: "]"), line.byte(at: end + 1) == UInt8(ascii: ":") else {
            return nil
        }
        var content = end + 2
        while line.isSpaceOrTab(at: content) { content += 1 }
        return FootnoteLabel(range: start..<end, contentStart: content)
    }

    /// Where the name stands in `[^some words]:` at the text of `line`, which would start a footnote if there were no white space
    /// in it; nil when it may as well be a set of characters.
    static func spacedName(_ line: BlockLine) -> Range<Int>? {
        guard line.first == UInt8(ascii: "["), line.byte(at: line.text + 1) == UInt8(ascii: "^") else { return nil }
        let start = line.text + 2
        var end = start
        var hasSpace = false
        var hasLetter = false
        while end < line.end, line.byte(at: end) != UInt8(ascii: "]") {
            let byte = line.byte(at: end)
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\\") { return nil }
            if line.isSpaceOrTab(at: end) {
                hasSpace = true
            } else if byte.isASCIILetter || byte >= 0x80 {
                hasLetter = true
            }
            end += 1
        }
        guard hasSpace, hasLetter, line.byte(at: end) == UInt8(ascii: "]"), line.byte(at: end + 1) == UInt8(ascii: ":"),
            !line.isSpaceOrTab(at: start), !line.isSpaceOrTab(at: end - 1),
            !line.rest[2..<end - line.text].isCharacterRange
        else { return nil }
        return start..<end
    }

    /// What a label means, in which there may be escapes and references to characters: libcmark knows them all. As it is
    /// written where that is more than a text.
    static func meaning(of label: String) -> String {
        guard label.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else { return label }
        // Behind a letter, nothing starts a block.
        let source = Array("x".utf8) + Array(label.utf8)
        return source.withRun { run in
            guard let tree = MarkdownTree(run), let text = tree.root.firstChild?.firstChild, text.kind == .text,
                text.next == nil
            else { return label }
            return String(text.literal.text.dropFirst())
        }
    }
}
