internal import SeriesModel
internal import SeriesText

extension ContentTree {
    /// The files of the site's content, `folder` being its path on the disk.
    static func load(from folder: String, jobs: Int) -> ContentTree {
        let listing = FolderListing.walk(folder, shownAs: Self.folder, showsHidden: staticFolder, jobs: jobs)
        guard listing.isThere else {
            var tree = ContentTree()
            tree.diagnostics = listing.diagnostics.isEmpty ? [noContent(at: folder)] : listing.diagnostics
            return tree
        }
        var tree = ContentTree(paths: listing.paths)
        let unread = listing.diagnostics + tree.foldersInPlaceOfFiles(listing.folders)
        if unread.contains(where: mayBeMissing) {
            tree.diagnostics = unread
            // Nobody is told any more why.
            tree.unpublished = tree.unpublished.mapValues { $0 == .reported(.warning) ? .reported(.error) : $0 }
        } else {
            tree.diagnostics += unread
        }
        tree.links = listing.links
        tree.diagnostics += tree.linksToSources
        return tree
    }

    /// Whether what could not be read may be a series or a text, so that others seem to stand in the wrong place: a folder, or
    /// what has a name as such. Without it, much is an error that is none.
    private static func mayBeMissing(_ unread: Diagnostic) -> Bool {
        guard let name = unread.place?.file.lastStep else { return true }
        return name.isEmpty || !name.utf8.contains(UInt8(ascii: ".")) || name == settings || name.isMarkdownPath
    }

    /// Errors of links that are copied as files, to files that are not: to texts, which may be drafts, and to what is there for
    /// seriesgen.
    private var linksToSources: [Diagnostic] {
        if links.isEmpty { return [] }
        let copied = Set(files)
        return links.filter { copied.contains($0.path) && !copied.contains($0.target) }.map { link in
            .error(
                "this link leads to '\(link.target)', which is not published as it is", at: Self.place(link.path),
                suggestion: FolderListing.wayOut)
        }
    }

    /// Folders with the names of files that say something about a series or the site: whoever made them expects that they
    /// do.
    private func foldersInPlaceOfFiles(_ folders: [String]) -> [Diagnostic] {
        folders.compactMap { folder in
            let path = folder.withoutSlash
            guard isForSettings(path) else { return nil }
            return .error(
                "this is a folder, and '\(path.lastStep)' is the name of a file", at: Self.place(path),
                suggestion: "rename the folder")
        }
    }

    private func isForSettings(_ path: String) -> Bool {
        if path.begins(with: Self.staticFolder) { return false }
        let folder = path.parentFolder
        switch path.lastStep {
        case Self.settings: return true
        case URLLock.fileName: return folder.isEmpty
        case Self.glossary: return folder.isEmpty || series.contains { $0.path == folder }
        default: return false
        }
    }

    private static func noContent(at path: String) -> Diagnostic {
        if let mistake = FolderListing.misspelling(of: path, holding: { _ in true }) { return mistake }
        return .error(
            "there is no folder 'content/' here",
            suggestion: "go to the folder of your site, or name it with --root; "
                + "a new site starts with content/series.yaml (title: My series) and content/01-my-first-article.md"
        )
    }
}
