internal import SeriesText

/// The files of a theme that are templates because one includes them: `\include("icons/lamp.svg")`. Nothing else tells them
/// from those that are copied.
struct IncludedFiles {
    private(set) var templates: Set<String> = []
    /// Those among them that are copied all the same, since a template asks for their URL: `asset("icons/lamp.svg")`.
    private(set) var assets: Set<String> = []

    /// `files` are all files of the theme by their names. What only looks like an include, in a comment, counts as one.
    init(_ files: [String: [UInt8]], isTemplate: (String) -> Bool) {
        var pending = files.keys.filter(isTemplate)
        var asked: Set<String> = []
        while let user = pending.popLast() {
            let bytes = files[user] ?? []
            for name in Self.names(behind: "include(", in: bytes)
            where files[name] != nil && !isTemplate(name) && templates.insert(name).inserted {
                pending.append(name)
            }
            asked.formUnion(Self.names(behind: "asset(", in: bytes))
        }
        assets = templates.intersection(asked)
    }

    /// The texts in quotes that stand behind `word`, with white space between or without.
    private static func names(behind word: StaticString, in bytes: [UInt8]) -> [String] {
        bytes.withRun { text in
            var names: [String] = []
            var start = 0
            while let bracket = text.firstIndex(of: UInt8(ascii: "("), from: start) {
                start = bracket + 1
                let first = start - word.utf8CodeUnitCount
                guard first >= 0, text[first..<start].starts(with: word) else { continue }
                let quote = start + text[start..<text.count].prefix(while: \.isASCIISpace).count
                guard quote < text.count, text[quote] == UInt8(ascii: "\""),
                    let end = text.firstIndex(of: UInt8(ascii: "\""), from: quote + 1)
                else { continue }
                names.append(text[quote + 1..<end].text)
            }
            return names
        }
    }
}
