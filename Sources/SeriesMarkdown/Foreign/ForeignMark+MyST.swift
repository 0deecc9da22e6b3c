internal import SeriesText

extension MarkdownMistakes.ForeignMark {
    /// What the directives of MyST are for that stand in the place of a language behind a fence.
    package enum MyST: Sendable, Hashable {
        case callout(String)
        case figure
        case code
        case formula
        case table
        case contents
        case inclusion

        /// Those of Sphinx and MyST that a text is most likely to hold; others may be names of languages.
        init?(_ name: ByteRun) {
            let isIn = { (names: [StaticString]) in names.contains { name.equals(lowercase: $0) } }
            if isIn(["figure", "image"]) {
                self = .figure
            } else if isIn(["code-cell", "code-block", "code"]) {
                self = .code
            } else if isIn(["math"]) {
                self = .formula
            } else if isIn(["list-table"]) {
                self = .table
            } else if isIn(["toctree"]) {
                self = .contents
            } else if isIn(["include", "literalinclude"]) {
                self = .inclusion
            } else if isIn(Self.callouts), let callout = BlockMark.callout(name) {
                self = .callout(callout.rawValue)
            } else {
                return nil
            }
        }

        private static let callouts: [StaticString] = [
            "note", "tip", "hint", "important", "warning", "caution", "attention", "danger", "error", "seealso",
            "admonition",
        ]
    }

    /// Whether `name` is that of a role of Sphinx or MyST which a text is most likely to hold, with the domain of one in front:
    /// `ref`, `py:func`.
    static func isRole(_ name: ByteRun) -> Bool {
        guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else {
            return roles.contains { name.equals(lowercase: $0) }
        }
        return domains.contains { name[0..<colon].equals(lowercase: $0) }
    }

    private static let roles: [StaticString] = [
        "ref", "numref", "eq", "doc", "any", "download", "term", "math", "abbr", "kbd", "file", "sub", "sup", "cite",
        "func",
        "class", "meth", "mod", "attr", "guilabel", "command", "envvar", "octicon",
    ]

    private static let domains: [StaticString] = ["py", "c", "cpp", "js", "std", "cite", "xref", "external", "math"]
}
