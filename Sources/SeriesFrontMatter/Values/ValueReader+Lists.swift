internal import SeriesText

extension ValueReader {
    /// A list of texts, or one text; empty and null entries do not count.
    ///
    /// With `splitsAtCommas` one text `a, b` is two: tags are often written so, whereas "King, Jr." is one name.
    mutating func texts(_ entry: YAMLEntry, splitsAtCommas: Bool = false) -> [Located<String>] {
        switch entry.value.content {
        case .scalar:
            if noteLostList(in: entry) { return [] }
            guard let text = text(entry) else { return [] }
            noteMissingBracket(in: text.value, of: entry)
            guard splitsAtCommas, text.value.utf8.contains(UInt8(ascii: ",")) else { return [text] }
            return text.value.split(separator: ",").compactMap { part in
                let part = String(part).trimmed
                return part.isEmpty ? nil : Located(part, at: text.span)
            }
        case .sequence(let nodes):
            return nodes.compactMap { name($0, under: entry.key) }
        case .mapping:
            note(.error("'\(entry.key)' must be a list of texts, not a map", at: entry.value.range))
            return []
        }
    }

    /// Warns of `tags: tea, hot]`: the bracket would be part of the last tag.
    private mutating func noteMissingBracket(in text: String, of entry: YAMLEntry) {
        guard text.utf8.last == UInt8(ascii: "]"), !text.utf8.contains(UInt8(ascii: "[")),
            case .scalar(_, .plain) = entry.value.content
        else { return }
        let end = entry.value.range.upperBound
        note(
            .warning(
                "nothing opens the list that ends here", at: end - 1..<end,
                suggestion: "write \(entry.key): [\(text.excerpt)"))
    }

    /// A text that nobody writes on two lines.
    mutating func name(_ node: YAMLNode, under key: String) -> Located<String>? {
        guard let text = text(node, under: key) else { return nil }
        return noteMissingDash(in: node) ? nil : text
    }

    /// Reports a list whose entries are text to YAML, as their dashes have no space behind them. Returns whether it was one.
    mutating func noteMissingSpace(in entry: YAMLEntry) -> Bool {
        let start = entry.value.range.lowerBound
        let value = source.bytes[entry.value.range]
        guard value.first == UInt8(ascii: "-"), let next = value.dropFirst().first, !next.isBlank,
            !next.isLineEnd, next != UInt8(ascii: "-"), entry.keyRange.upperBound < start,
            source.bytes[entry.keyRange.upperBound..<start].contains(where: \.isLineEnd)
        else { return false }
        let rest = source.text(start + 1..<source.line(around: start).upperBound)
        note(
            .error(
                "a dash that begins an entry needs a space behind it", at: start..<start + 1,
                suggestion: "write each as: - \(rest.excerpt)"))
        return true
    }

    /// A name, a map with a `name`, or a list of these.
    mutating func authors(_ entry: YAMLEntry) -> [Located<Author>] {
        guard case .sequence(let nodes) = entry.value.content else {
            if noteLostList(in: entry) { return [] }
            return author(entry.value, under: entry.key).map { [$0] } ?? []
        }
        return nodes.compactMap { author($0, under: entry.key) }
    }

    private mutating func author(_ node: YAMLNode, under key: String) -> Located<Author>? {
        switch node.content {
        case .scalar:
            return text(node, under: key).map { Located(Author(name: $0.value), at: $0.span) }
        case .mapping(let entries):
            guard let name = entries.first(where: { $0.key == "name" }) else {
                note(
                    .error(
                        "an entry of '\(key)' has no 'name'", at: node.range, suggestion: "write name: Ada Lovelace"))
                return nil
            }
            return text(name).map {
                Located(Author(name: $0.value, extra: entries.filter { $0.key != "name" }.extraValue), at: $0.span)
            }
        case .sequence:
            note(.error("an entry of '\(key)' must be a name or a map with a 'name', not a list", at: node.range))
            return nil
        }
    }

    /// A path or a URL, or a map that has one.
    mutating func image(_ entry: YAMLEntry) -> Located<String>? {
        guard let entries = entry.value.entries else { return text(entry) }
        for key in ["path", "src", "url"] {
            if let path = entries.first(where: { $0.key == key }) { return text(path) }
        }
        note(
            .error(
                "'\(entry.key)' must be text, not a map", at: entry.value.range,
                suggestion: "write the path of the picture: \(entry.key): picture.png"))
        return nil
    }
}
