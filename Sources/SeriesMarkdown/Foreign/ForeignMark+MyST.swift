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
}
