internal import SeriesText

/// What an author may write behind the words of a heading: `{#id}`, an id of his own, and `{aka=old,older}`, the ids that
/// the heading had before; both together as `{#id aka=old}`.
struct HeadingMarks {
    private(set) var id: String?
    private(set) var formerIDs: [String] = []

    private static let formerIDsKey = Array("aka=".utf8)

    /// The marks at the end of `heading`, which are taken out of its text; nil when there are none.
    ///
    /// An id has no white space and none of the bytes that HTML or a URL would need an escape for. Nothing in it was escaped
    /// by the author: a text that holds stand-ins is none.
    static func take(from heading: MarkdownNode, mayHoldStandIns: Bool) -> HeadingMarks? {
        guard let last = heading.lastChild, let (marks, start) = find(in: last, mayHoldStandIns) else { return nil }
        let text = last.literal
        var end = start
        while end > 0, text[end - 1] == space { end -= 1 }
        [UInt8](text[0..<end].text.utf8).withRun { last.setLiteral($0) }
        return marks
    }

    /// The ids that authors chose for headings below `root`, which must not be cells of tables, in document order. Their
    /// marks stay where they are.
    static func ownIDs(below root: MarkdownNode, mayHoldStandIns: Bool, isHeading: (MarkdownNode) -> Bool) -> [String] {
        var ids: [String] = []
        var walk = MarkdownWalk(from: root)
        repeat {
            guard walk.event == .enter, walk.node.kind == .heading, isHeading(walk.node) else { continue }
            if let id = walk.node.lastChild.flatMap({ find(in: $0, mayHoldStandIns) })?.marks.id { ids.append(id) }
        } while walk.advance()
        return ids
    }

    /// The marks at the end of a text, and the offset of their brace.
    private static func find(in node: MarkdownNode, _ mayHoldStandIns: Bool) -> (marks: HeadingMarks, start: Int)? {
        guard node.kind == .text else { return nil }
        let text = node.literal
        guard text.count > 3, text[text.count - 1] == UInt8(ascii: "}") else { return nil }
        var start = text.count - 1
        while start > 0, text[start - 1] != UInt8(ascii: "{"), text[start - 1] == space || isIDByte(text[start - 1]) {
            start -= 1
        }
        guard start > 0, text[start - 1] == UInt8(ascii: "{"),
            let marks = HeadingMarks(text[start..<text.count - 1])
        else { return nil }
        if mayHoldStandIns, StandIns.first(in: text, from: start) != nil { return nil }
        return (marks, start - 1)
    }

    /// Nil for what is not whole marks, one space between them.
    private init?(_ text: ByteRun) {
        let words = text.text.utf8.split(separator: Self.space, omittingEmptySubsequences: false)
        for word in words {
            if word.first == UInt8(ascii: "#"), id == nil {
                guard let written = Self.usableID(word.dropFirst()) else { return nil }
                id = written
            } else if word.starts(with: Self.formerIDsKey), formerIDs.isEmpty {
                let list = word.dropFirst(Self.formerIDsKey.count)
                let ids = list.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map(Self.usableID)
                guard ids.allSatisfy({ $0 != nil }) else { return nil }
                formerIDs = ids.compactMap(\.self)
            } else {
                return nil
            }
        }
    }

    private static func usableID(_ bytes: Substring.UTF8View) -> String? {
        bytes.isEmpty || bytes.contains(UInt8(ascii: "#")) ? nil : String(Substring(bytes))
    }

    private static let space = UInt8(ascii: " ")

    private static func isIDByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0x7F && !"\"&'<>{}%".utf8.contains(byte)
    }
}
