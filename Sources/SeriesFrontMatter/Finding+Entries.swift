import SeriesText

/// Entries of lists that do not stand where they belong.
extension Finding {
    static func deepEntry(at place: Range<Int>, in source: YAMLSource) -> Finding {
        .error(
            "this entry is indented deeper than the one above", at: place,
            suggestion: "indent it as the one above: \(source.text(place).excerpt)")
    }

    static func entryBelowText(_ text: String, at place: Range<Int>) -> Finding {
        .error(
            "a list entry stands below a text", at: place,
            suggestion: text.utf8.contains(UInt8(ascii: ","))
                ? "write the text as entries, too, each on a line of its own below the key"
                : "write the text as an entry, too, on a line below the key: - \(text.excerpt)")
    }

    static func entryWithoutKey(at place: Range<Int>, in source: YAMLSource) -> Finding {
        let entry = source.text(place)
        let key = entry.isMarkdownPath || entry.hasPrefix("- planned:") ? "parts" : "tags"
        return .error(
            "a list entry stands where a key is expected", at: place,
            suggestion: "write the list's key on a line of its own above it, such as: \(key):")
    }
}
