internal import SeriesModel
internal import SeriesText

extension ContentTree {
    /// What other generators call texts.
    private static let foreignEndings = [".mdx", ".mdown", ".mkd", ".mkdn", ".mkdown", ".qmd", ".rmd"]

    private static let endings = FileEnding.markdown + foreignEndings

    /// What programs and people put behind the name of a file that they keep.
    static let leftovers = ["", ".bak", ".orig", ".old", ".save", ".swp", ".tmp"]

    /// Whether a file that is no text was made from one, or is to be one: `01-a.md.bak`, `01-a.MD`. Copied as it
    /// is, it would show to everybody what is a draft.
    static func looksLikeText(_ name: String) -> Bool {
        let name = name.lowercased()
        return leftovers.contains { leftover in
            guard name.ends(with: leftover) else { return false }
            let kept = leftover.isEmpty ? name : String(Substring(name.utf8.dropLast(leftover.utf8.count)))
            return endings.contains { kept.ends(with: $0) }
        }
    }

    static func misnamedText(_ path: String) -> Diagnostic {
        let name = path.lowercased()
        let isMisspelled = name.isMarkdownPath
        let isForeign = foreignEndings.contains { name.ends(with: $0) }
        return .warning(
            "this file is not published: the name of a text ends with '.md'", at: place(path),
            suggestion: isMisspelled
                ? "write the ending in lower case"
                : (isForeign ? "give it that ending if it is Markdown" : "delete it if an editor left it behind")
                    + "; to offer it as it is, move it to content/\(staticFolder)")
    }
}
