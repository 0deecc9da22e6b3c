internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesSystem

/// What the `glossary.yaml` files say.
struct GlossaryFiles: Sendable {
    /// By the paths of the files, from `content/` on.
    private(set) var terms: [String: [TermEntry]] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    static func read(_ tree: ContentTree, in folder: String) -> GlossaryFiles {
        var files = GlossaryFiles()
        for path in tree.glossaries { files.read(path, in: folder) }
        return files
    }

    private mutating func read(_ path: String, in folder: String) {
        let place = ContentTree.place(path)
        do throws(SystemError) {
            let bytes = try Files.read(folder + "/" + path)
            if let mistake = TextParser.encodingMistake(in: bytes, file: place.file) {
                diagnostics.append(mistake)
                return
            }
            let (terms, mistakes) = GlossaryFile.read(from: bytes, file: place.file)
            self.terms[path] = terms
            diagnostics += mistakes
        } catch {
            diagnostics.append(.unreadable(error, at: place))
        }
    }
}
