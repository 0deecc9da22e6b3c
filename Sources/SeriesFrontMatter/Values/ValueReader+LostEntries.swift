import SeriesText

/// Entries of lists that YAML takes for more words of the text above.
extension ValueReader {
    /// Reports an entry that is indented deeper than the one above, `node`; or one of a list without a key, below the value
    /// `node` of another. Returns whether there was one.
    mutating func noteLostEntry(in node: YAMLNode) -> Bool {
        guard let opening = opening(of: node), let entry = firstEntry(below: node) else { return false }
        let isEntry = opening == UInt8(ascii: "-")
        // Words may go on behind a dash; names of files do not.
        guard isEntry || opening == UInt8(ascii: ":") && source.text(entry).isMarkdownPath else { return false }
        let line = source.line(around: node.range.lowerBound)
        let isAtTop = !source.bytes[line.lowerBound].isBlank && !source.isEntry(at: line.lowerBound)
        note(isEntry || !isAtTop ? .deepEntry(at: entry, in: source) : .entryWithoutKey(at: entry, in: source))
        return true
    }

    /// Reports a list in a value that is no list to YAML. Returns whether there was one.
    mutating func noteLostList(in entry: YAMLEntry) -> Bool {
        noteMissingSpace(in: entry) || noteEntryBelowText(in: entry.value)
    }

    /// Reports a list of which the first entry stands behind the key: `tags: tea`, and `- water` below it. Returns whether it
    /// was one.
    private mutating func noteEntryBelowText(in node: YAMLNode) -> Bool {
        guard opening(of: node) == UInt8(ascii: ":"), let entry = firstEntry(below: node) else { return false }
        let end = source.line(around: node.range.lowerBound).upperBound
        note(.entryBelowText(source.text(node.range.lowerBound..<end), at: entry))
        return true
    }

    /// Reports a line that goes on with an entry which is one name, as its dash is not there. Returns whether there was one.
    mutating func noteMissingDash(in node: YAMLNode) -> Bool {
        guard opening(of: node) == UInt8(ascii: "-"), let line = firstLine(below: node, where: { _ in true }) else {
            return false
        }
        note(
            .error(
                "this line has no dash, so it belongs to the entry above", at: line,
                suggestion: "write - \(source.text(line).excerpt)"))
        return true
    }

    private func firstEntry(below node: YAMLNode) -> Range<Int>? {
        firstLine(below: node) { source.isEntry(at: $0.lowerBound) }
    }

    /// What stands on a line below the first of a text without quotes.
    private func firstLine(below node: YAMLNode, where isMeant: (Range<Int>) -> Bool) -> Range<Int>? {
        guard case .scalar(_, .plain) = node.content else { return nil }
        let bytes = source.bytes
        var offset = node.range.lowerBound
        while let end = bytes[offset..<node.range.upperBound].firstIndex(where: \.isLineEnd) {
            offset = end + 1
            let next = source.line(around: offset)
            guard let start = source.start(of: next) else { continue }
            let line = start..<min(next.upperBound, node.range.upperBound)
            if isMeant(line) { return line }
        }
        return nil
    }

    /// What stands in front of a value: the dash of an entry, the colon of a key, or the sign of a list in brackets.
    private func opening(of node: YAMLNode) -> UInt8? {
        source.bytes[source.range.lowerBound..<node.range.lowerBound]
            .last { !$0.isBlank && !$0.isLineEnd }
    }
}
