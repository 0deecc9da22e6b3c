import SeriesLabels

/// Keys that stand beside the one that they were to stand below, since they are not indented.
extension ValueReader {
    /// Warns of labels and speeds behind `labels` and `readingTime` in the settings: there, they would be keys for templates.
    mutating func noteKeysBeside(_ entries: [YAMLEntry]) {
        let known = SeriesSettings.knownKeys.allNames.union(UnreadKey.Meaning.ofSettings.flatMap(\.names))
        for (whole, names) in [("labels", Label.names), ("readingTime", ReadingSpeed.fields.flatMap(\.key.names))] {
            guard let index = entries.firstIndex(where: { $0.key == whole }) else { continue }
            let isEmpty = entries[index].value.isNull
            guard isEmpty || entries[index].value.entries != nil else { continue }
            for entry in entries[(index + 1)...] {
                guard names.contains(entry.key), !known.contains(entry.key), isEmpty || entry.key.isInCamelCase else {
                    break
                }
                note(
                    .warning(
                        "'\(entry.key)' stands beside '\(whole)', and not below it", at: entry.keyRange,
                        suggestion: indented(entry, below: entries[index])))
            }
        }
    }

    /// The line of `entry` as it stands below `whole`; a hint where that is no map of lines.
    func indented(_ entry: YAMLEntry, below whole: YAMLEntry) -> String {
        if source.bytes[whole.value.range].first == UInt8(ascii: "{") { return "write it within the braces" }
        func column(_ offset: Int) -> Int { offset - source.line(around: offset).lowerBound }
        let other = whole.value.entries?.first
        let column = other.map { column($0.keyRange.lowerBound) } ?? column(whole.keyRange.lowerBound) + 2
        let line = source.text(entry.keyRange.lowerBound..<source.line(around: entry.keyRange.lowerBound).upperBound)
        return "indent it: " + String(repeating: " ", count: column) + line.excerpt
    }
}

extension String {
    /// Whether hardly anybody has a key of that name who does not mean ours.
    fileprivate var isInCamelCase: Bool { contains(where: \.isUppercase) }
}
