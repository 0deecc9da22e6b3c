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
        var others = Set(files.keys).subtracting(pending)
        while let user = pending.popLast() {
            for name in others where Self.asks(files[user] ?? [], for: name, by: "include(") {
                others.remove(name)
                templates.insert(name)
                pending.append(name)
            }
        }
        assets = templates.filter { name in
            files.contains { user in
                (isTemplate(user.key) || templates.contains(user.key)) && Self.asks(user.value, for: name, by: "asset(")
            }
        }
    }

    /// Whether `name` stands in quotes somewhere in `bytes`, behind `word` and perhaps white space.
    private static func asks(_ bytes: [UInt8], for name: String, by word: StaticString) -> Bool {
        bytes.withRun { text in
            "\"\(name)\"".withRun { quoted in
                var start = 0
                while let found = text[start..<text.count].firstIndex(of: quoted) {
                    var end = start + found
                    start = end + 1
                    while end > 0, text[end - 1].isASCIISpace { end -= 1 }
                    let length = word.utf8CodeUnitCount
                    if end >= length, text[end - length..<end].starts(with: word) { return true }
                }
                return false
            }
        }
    }
}
