internal import SeriesText

/// What is known of a text in lines below its title, `Tags: go, http`, as Notion writes it: to be front matter.
enum PropertyLines {
    /// The keys of front matter that are meant, by the names that others have for them, in lower case.
    private static let keys: [(names: [StaticString], key: String)] = [
        (["tags", "tag", "category", "categories"], "tags"), (["author", "authors"], "author"),
        (["date", "created", "created time", "created at", "published"], "date"),
        (["updated", "last edited time", "last edited"], "updated"),
    ]
    /// More words than a name has.
    private static let longestName = 30

    /// The first of our keys in a paragraph of nothing else, and the bytes of its first line that name something; nil for any
    /// other paragraph. One line alone may well be meant as it stands.
    static func first(in paragraph: MarkdownNode) -> (key: String, name: Range<Int>)? {
        guard paragraph.mayHoldProperties else { return nil }
        var found: (key: String, name: Range<Int>)?
        var first: Range<Int>?
        var count = 0
        var node = paragraph.firstChild
        while let line = node {
            guard line.kind == .text, let name = name(startOf: line.literal) else { return nil }
            count += 1
            first = first ?? 0..<name.count + 1
            let key = keys.first { $0.names.contains { name.equals(lowercase: $0) } }?.key
            if found == nil, let key, let first { found = (key, first) }
            node = line.next
            while let other = node, other.kind != .softBreak, other.kind != .lineBreak { node = other.next }
            node = node?.next
        }
        return count > 1 ? found : nil
    }

    private static func name(startOf line: ByteRun) -> ByteRun? {
        let name = line.prefix { $0.isASCIILetter || $0 == UInt8(ascii: " ") }
        guard name.count > 1, name.count <= longestName, name.count + 1 < line.count,
            line[name.count] == UInt8(ascii: ":"), line[name.count + 1] == UInt8(ascii: " ")
        else { return nil }
        return name
    }
}

extension MarkdownNode {
    /// Whether nothing but the title stands above this block.
    fileprivate var mayHoldProperties: Bool {
        guard parent?.kind == .document else { return false }
        guard let previous else { return true }
        return previous.kind == .heading && previous.previous == nil
    }
}
