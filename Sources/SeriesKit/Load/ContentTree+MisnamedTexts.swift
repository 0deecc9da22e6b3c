internal import SeriesModel
internal import SeriesText

extension ContentTree {
    /// What other generators call texts.
    private static let foreignEndings = [".mdx", ".mdown", ".mkd", ".mkdn", ".mkdown", ".qmd", ".rmd", ".md.txt"]

    private static let endings = FileEnding.markdown + foreignEndings

    /// Whether a path is that of what other generators call a text.
    static func isForeignText(_ path: String) -> Bool {
        let path = path.lowercased()
        return foreignEndings.contains { path.ends(with: $0) }
    }

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

    /// One for those of a kind in a folder: a text that comes from another generator seldom comes alone. With the files that
    /// each is about.
    static func misnamedTexts(_ paths: [String]) -> [(paths: [String], diagnostic: Diagnostic)] {
        var order: [Misnaming] = []
        var alike: [Misnaming: [String]] = [:]
        for path in paths {
            let misnaming = Misnaming(of: path)
            if alike[misnaming] == nil { order.append(misnaming) }
            alike[misnaming, default: []].append(path)
        }
        return order.map { misnaming in
            let paths = alike[misnaming] ?? []
            return (paths, misnaming.diagnostic(for: paths))
        }
    }

    private struct Misnaming: Hashable {
        private enum Kind {
            case capitals, foreign, leftover
        }

        private let folder: String
        private let kind: Kind

        init(of path: String) {
            folder = path.parentFolder
            let name = path.lowercased()
            kind = name.isMarkdownPath ? .capitals : isForeignText(name) ? .foreign : .leftover
        }

        func diagnostic(for paths: [String]) -> Diagnostic {
            let isOne = paths.count == 1
            let them = isOne ? "it" : "them"
            let advice =
                switch kind {
                case .capitals: "write the ending in lower case"
                case .foreign: "give \(them) that ending if \(isOne ? "it is" : "they are") Markdown"
                case .leftover: "delete \(them) if an editor left \(them) behind"
                }
            let copy = "; to offer \(them) as \(isOne ? "it is" : "they are"), move \(them) to content/\(staticFolder)"
            return .warning(
                (isOne ? "this file is" : "\(paths.count) files in this folder are")
                    + " not published: the name of a text ends with '.md'",
                at: place(isOne ? paths[0] : folder), suggestion: advice + (kind == .capitals ? "" : copy),
                related: isOne ? [] : [.init("this is one of them", at: place(paths[0]))])
        }
    }
}
