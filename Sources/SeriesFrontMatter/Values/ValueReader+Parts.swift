extension ValueReader {
    /// The outline of a series; nil when there is none.
    mutating func parts(_ entry: YAMLEntry) -> PartList? {
        if entry.value.isNull { return nil }
        guard case .sequence(let nodes) = entry.value.content else {
            note(
                .error(
                    "'\(entry.key)' must be a list, not \(entry.value.kind)", at: entry.value.range,
                    suggestion: "write a line for each part, in reading order:\n\(entry.key):\n  - 01-first.md"))
            return nil
        }
        let span = located((), at: entry.keyRange).span
        let entries = nodes.compactMap { part($0, of: entry) }
        let isWhole = entries.count == nodes.count && !entries.contains(where: \.isMisread)
        return PartList(
            span: span, entries: entries, isInBrackets: isInBrackets(entry),
            isWhole: isWhole)
    }

    private mutating func part(_ node: YAMLNode, of list: YAMLEntry) -> PartList.Entry? {
        switch node.content {
        case .scalar:
            let known = findings.count
            if let name = name(node, under: list.key) { return .article(name) }
            if findings.count == known {
                note(
                    .error(
                        "an entry of '\(list.key)' is empty", at: place(ofEmpty: node),
                        suggestion: "name a file, or remove it"))
            }
            return nil
        case .mapping(let entries):
            return planned(entries, node, of: list)
        case .sequence(let nodes):
            let name = nodes.lazy.compactMap(\.words).first ?? "01-first.md"
            note(
                .error(
                    "an entry of '\(list.key)' must be a name or a planned part, not a list", at: node.range,
                    suggestion: "write each part on a line of its own: - \(name.asYAML)"))
            return nil
        }
    }

    /// Where nothing is written, the dash in front of it.
    private func place(ofEmpty node: YAMLNode) -> Range<Int> {
        let start = node.range.lowerBound
        guard node.range.isEmpty, start > source.range.lowerBound, source.bytes[start - 1] == UInt8(ascii: "-") else {
            return node.range
        }
        return start - 1..<start
    }

    /// Whether a list is written on one line, and not with a dash for each entry.
    func isInBrackets(_ list: YAMLEntry) -> Bool { source.bytes[list.value.range].first == UInt8(ascii: "[") }
}
