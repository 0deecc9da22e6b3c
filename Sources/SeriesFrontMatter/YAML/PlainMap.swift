import SeriesText

/// Reads maps of lines such as `key: words` and `key: "words"`, as nearly all front matter is, without libyaml, which takes
/// ten times as long for them.
///
/// It takes only what has one meaning beyond doubt, and makes of it what `YAMLBuilder` makes of libyaml's events. A line of
/// any other form, and be it right, leaves the whole document to libyaml, and so does every mistake.
enum PlainMap {
    /// libyaml takes longer ones, but not any length.
    private static let longestKey = 64

    /// Nil when there is a line that it is not sure of.
    static func read(_ source: YAMLSource) -> YAMLNode? {
        source.bytes.withRun { file in
            var entries = UniqueEntries()
            var start = source.range.lowerBound
            while start < source.range.upperBound {
                let lineFeed = file.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? file.count
                let end = min(lineFeed, source.range.upperBound)
                guard let entry = entry(of: start..<end, in: file), entries.add(entry) == nil else { return nil }
                start = end + 1
            }
            return entries.list.isEmpty ? nil : YAMLNode(.mapping(entries.list), at: source.range)
        }
    }

    private static func entry(of line: Range<Int>, in file: ByteRun) -> YAMLEntry? {
        var index = line.lowerBound
        while index < line.upperBound, isPartOfKey(file[index]) { index += 1 }
        let key = line.lowerBound..<index
        guard !key.isEmpty, key.count <= longestKey, file[key.lowerBound].isASCIILetter, index < line.upperBound,
            file[index] == UInt8(ascii: ":")
        else { return nil }
        index += 1
        let space = index
        while index < line.upperBound, file[index] == UInt8(ascii: " ") { index += 1 }
        guard index > space, let content = scalar(file[index..<line.upperBound]) else { return nil }
        return YAMLEntry(
            key: file[key].text, keyRange: key, value: YAMLNode(content, at: index..<line.upperBound))
    }

    private static func isPartOfKey(_ byte: UInt8) -> Bool {
        byte.isASCIILetterOrDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    /// What `text`, the rest of a line, says as a value.
    private static func scalar(_ text: ByteRun) -> YAMLNode.Content? {
        guard text.count > 0 else { return nil }
        let first = text[0]
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard text.count > 1, text[text.count - 1] == first else { return nil }
            let words = text[1..<text.count - 1]
            guard isHarmless(words, where: { $0 != first && $0 != UInt8(ascii: "\\") }) else { return nil }
            return .scalar(words.text, .quoted)
        case _ where first.isASCIILetterOrDigit || first >= 0x80:
            // A colon or a hash is text as long as no space is beside it.
            guard text[text.count - 1] != UInt8(ascii: " "), text[text.count - 1] != UInt8(ascii: ":"),
                isHarmless(text, where: { _ in true }), !holdsEnd(text)
            else { return nil }
            return .scalar(text.text, .plain)
        default: return nil
        }
    }

    /// Whether `text` is of bytes that YAML takes as they are. Beyond ASCII are those left out with which the ends of lines,
    /// marks of byte order and what YAML forbids begin: C2, E2, ED and from EE on.
    private static func isHarmless(_ text: ByteRun, where isAllowed: (UInt8) -> Bool) -> Bool {
        for index in 0..<text.count {
            let byte = text[index]
            guard byte >= 0x20, byte != 0x7F, byte < 0xED, byte != 0xC2, byte != 0xE2, isAllowed(byte) else {
                return false
            }
        }
        return true
    }

    /// Whether a value ends within `text`: at a colon in front of a space, or at a hash behind one.
    private static func holdsEnd(_ text: ByteRun) -> Bool {
        var index = 0
        while let space = text.firstIndex(of: UInt8(ascii: " "), from: index) {
            if text[space - 1] == UInt8(ascii: ":") || text[space + 1] == UInt8(ascii: "#") { return true }
            index = space + 1
        }
        return false
    }
}
