internal import SeriesFrontMatter
internal import SeriesModel

/// What the `glossary.yaml` files say.
struct GlossaryFiles: Sendable {
    /// By the paths of the files, from `content/` on.
    private(set) var terms: [String: [TermEntry]] = [:]
    /// Those with mistakes, which may hide terms.
    private(set) var broken: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []

    static func read(_ tree: ContentTree, in folder: String) -> GlossaryFiles {
        var files = GlossaryFiles()
        for path in tree.glossaries { files.read(path, in: folder) }
        return files
    }

    private mutating func read(_ path: String, in folder: String) {
        do throws(ContentFile.Unreadable) {
            let bytes = try ContentFile.read(path, in: folder)
            let (terms, mistakes) = GlossaryFile.read(from: bytes, file: ContentTree.shown(path))
            self.terms[path] = terms
            diagnostics += mistakes
            if mistakes.containsError { broken.insert(path) }
        } catch {
            broken.insert(path)
            diagnostics.append(error.diagnostic)
        }
    }
}
