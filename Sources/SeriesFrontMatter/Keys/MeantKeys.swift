import SeriesText

/// The keys of lines that stand where no front matter is read, and whether it is meant. What YAML makes of them does not matter:
/// a mistake in a value would let the others be published as text.
struct MeantKeys {
    /// As they are written; at least one.
    private let names: [String]

    private static let known = FrontMatter.knownKeys.allNames.union(ForeignKey.allNames)
    /// What hides a text, so that it is a pity if it does not.
    private static let hiding = ["draft", "published", "publish"]

    /// Nil if there is a line that is neither a key nor part of a value.
    init?(_ source: YAMLSource) {
        var names: [String] = []
        var margin = 0
        var isListOpen = false
        var offset = source.range.lowerBound
        while offset < source.range.upperBound {
            let line = source.line(around: offset)
            offset = line.upperBound + 1
            guard let start = source.start(of: line), source.bytes[start] != UInt8(ascii: "#") else { continue }
            let indentation = start - line.lowerBound
            if names.isEmpty { margin = indentation }
            if indentation > margin || isListOpen && source.bytes[start] == UInt8(ascii: "-") { continue }
            guard indentation == margin, let keyed = KeyedLine(around: start, in: source),
                let name = Self.name(keyed.key)
            else { return nil }
            names.append(name)
            isListOpen = keyed.value.isEmpty
        }
        if names.isEmpty { return nil }
        self.names = names
    }

    /// Whether one of them means something.
    var haveMeaning: Bool { names.contains(where: Self.known.contains) }

    /// The same where no line stands above them, and one below if they are `closed`: prose may begin with a word and a colon.
    func haveMeaning(closed: Bool) -> Bool {
        if Self.known.contains(names[0]) {
            if names.contains(where: Self.hiding.contains) { return true }
            return closed ? names.count > 1 : names.filter(Self.known.contains).count > 1
        }
        if closed, names.count > 1, haveMeaning { return true }
        let words = names.map { $0.lowercased() }
        return Self.known.contains(words[0]) && words.contains("title")
    }

    /// Whether they are written in lower case.
    var areInLowerCase: Bool { names.allSatisfy { $0 == $0.lowercased() } }

    /// Nil for words of a text.
    private static func name(_ key: String) -> String? {
        let name =
            key.utf8.count > 2 && key.hasPrefix("\"") && key.hasSuffix("\"") ? key.dropFirst().dropLast() : key[...]
        return name.utf8.allSatisfy { $0.isASCIILetterOrDigit || "_-".utf8.contains($0) } ? String(name) : nil
    }
}
