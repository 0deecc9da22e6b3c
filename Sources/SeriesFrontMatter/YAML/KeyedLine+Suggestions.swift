import SeriesText

extension YAMLSource {
    /// What to write instead of the line around `offset`, where that is a line with a key.
    func suggestion(at offset: Int) -> String? { KeyedLine(around: offset, in: self)?.suggestion(at: offset) }
}

/// What to write instead of a line that YAML reads in another way than it is meant.
extension KeyedLine {
    /// For what stands at `offset` and is meant as text: the key, an entry of a list, or the value.
    func suggestion(at offset: Int) -> String? {
        if offset < head.upperBound - 1 { return quotedKey }
        return quotedEntry(at: offset) ?? suggestion
    }

    private var quotedKey: String? {
        if key.hasPrefix("?") { return "write a word and a colon, such as: title: My article" }
        guard isShort else { return "put '\(key.excerpt)' in quotes" }
        return "put it in quotes: \(prefix)\(Self.quoted(key)): \(source.text(value))"
    }

    /// For a list in brackets or a map in braces that is meant as text: at `text`, which is all of the value but a comment.
    /// Nil for anything else, and when there is nothing in it.
    func quotedCollection(at text: Range<Int>) -> String? {
        guard text.lowerBound == value.lowerBound, text.upperBound <= value.upperBound, let first = text.first,
            "[{".utf8.contains(source.bytes[first]),
            text.dropFirst().dropLast().contains(where: { !source.bytes[$0].isBlank })
        else { return nil }
        return isShort ? "put it in quotes: " + source.text(head) + " " + Self.quoted(source.text(text)) : suggestion
    }

    /// For an entry of a list in brackets that ends on the line; nil when there is none at `offset`.
    func quotedEntry(at offset: Int) -> String? {
        guard let list, let closing = list.closing, isShort, isNothing(behind: closing),
            let fault = list.items.first(where: { offset >= $0.lowerBound && offset < $0.upperBound }),
            !"[{".utf8.contains(source.bytes[fault.lowerBound])
        else { return nil }
        let entries = list.items.filter { !$0.isEmpty }.map { item in
            item == fault || source.bytes[item].first == source.bytes[fault].first || hasComment(item)
                ? Self.quoted(source.text(item)) : source.text(item)
        }
        return "put it in quotes: " + source.text(head) + " [" + entries.joined(separator: ", ") + "]"
            + source.text(closing + 1..<value.upperBound)
    }

    /// For `tags: "a", "b"`, whose comma is at `offset`; nil when its key wants no list.
    func bracketed(at offset: Int) -> String? {
        guard isShort, offset < value.upperBound, source.bytes[offset] == UInt8(ascii: ",") else { return nil }
        let items = FlowItems(in: value, of: source).items.filter { !$0.isEmpty }
        guard mayBeList ?? items.allSatisfy({ "\"'".utf8.contains(source.bytes[$0.lowerBound]) }) else { return nil }
        let entries = items.flatMap { entriesInBrackets($0) ?? [$0] }.map { entry in
            hasComment(entry) ? Self.quoted(source.text(entry)) : source.text(entry)
        }
        return "write a list: " + source.text(head) + " [" + entries.joined(separator: ", ") + "]"
    }

    /// What stands in an item that is a list itself; nil when it is none.
    private func entriesInBrackets(_ item: Range<Int>) -> [Range<Int>]? {
        guard source.bytes[item.lowerBound] == UInt8(ascii: "["), source.bytes[item.upperBound - 1] == UInt8(ascii: "]")
        else { return nil }
        return FlowItems(in: item.dropFirst().dropLast(), of: source).items.filter { !$0.isEmpty }
    }

    /// For a list or a map that is closed once more than it was opened, at `offset`.
    func withoutBrackets(from offset: Int) -> String? {
        let rest = source.bytes[offset..<value.upperBound]
        guard isShort, "[{".utf8.contains(source.bytes[value.lowerBound]), !rest.isEmpty,
            rest.allSatisfy({ "]} \t".utf8.contains($0) })
        else { return nil }
        return "close it once only: " + source.text(head) + " " + source.text(value.lowerBound..<offset)
    }

    /// Where a comment begins that takes the end of a list with it.
    var commentInList: Int? {
        guard let list, list.closing != nil else { return nil }
        return list.items.lazy.compactMap { comment(in: $0) }.first
    }

    /// The list in brackets that the value begins with.
    private var list: FlowItems? {
        guard !value.isEmpty, source.bytes[value.lowerBound] == UInt8(ascii: "[") else { return nil }
        return FlowItems(in: value.lowerBound + 1..<value.upperBound, of: source)
    }

    /// Whether at most a comment stands behind the bracket at `offset`.
    private func isNothing(behind offset: Int) -> Bool {
        let rest = source.bytes[offset + 1..<value.upperBound].drop(while: \.isBlank)
        return rest.isEmpty || rest.first == UInt8(ascii: "#") && rest.startIndex > offset + 1
    }

    private func hasComment(_ item: Range<Int>) -> Bool { comment(in: item) != nil }

    private func comment(in item: Range<Int>) -> Int? {
        guard let first = source.bytes[item].first, !"\"'".utf8.contains(first) else { return nil }
        return item.first { offset in
            source.bytes[offset] == UInt8(ascii: "#")
                && (offset == item.lowerBound || source.bytes[offset - 1].isBlank)
        }
    }

    /// Whether lists may stand under the key; nil when it has no meaning.
    var mayBeList: Bool? {
        let known = (FrontMatter.knownKeys + SeriesSettings.knownKeys).filter { $0.names.contains(key) }
        return known.isEmpty ? nil : known.contains(where: \.shape.isList)
    }
}
