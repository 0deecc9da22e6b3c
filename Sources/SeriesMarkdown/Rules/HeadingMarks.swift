internal import SeriesText

/// What an author may write behind the words of a heading: `{#id}`, an id of his own.
enum HeadingMarks {
    /// The id at the end of `heading`, which is taken out of its text; nil when there is none.
    ///
    /// An id has no white space and none of the bytes that HTML or a URL would need an escape for. Nothing in it was escaped
    /// by the author: a text that holds stand-ins is none.
    static func takeID(from heading: MarkdownNode, mayHoldStandIns: Bool) -> String? {
        guard let last = heading.lastChild, last.kind == .text else { return nil }
        let text = last.literal
        guard text.count > 3, text[text.count - 1] == UInt8(ascii: "}") else { return nil }
        var start = text.count - 1
        while start > 1, text[start - 1] != UInt8(ascii: "#"), isIDByte(text[start - 1]) { start -= 1 }
        guard start > 1, start < text.count - 1, text[start - 1] == UInt8(ascii: "#"),
            text[start - 2] == UInt8(ascii: "{")
        else { return nil }
        let id = text[start..<text.count - 1].text
        if mayHoldStandIns, StandIns.first(in: text, from: start) != nil { return nil }
        var end = start - 2
        while end > 0, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
        [UInt8](text[0..<end].text.utf8).withRun { last.setLiteral($0) }
        return id
    }

    private static func isIDByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0x7F && !"\"&'<>{}%".utf8.contains(byte)
    }
}
