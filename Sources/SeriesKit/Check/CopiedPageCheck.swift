internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesText

/// Where raw HTML is refused, no file beside the texts is a page of HTML: browsers run its scripts as they do those of the
/// site.
enum CopiedPageCheck {
    static func diagnostics(for site: LinkedSite) -> [Diagnostic] {
        var refusals = Dictionary(
            zip(site.tree.series.map(\.path), site.settings.series.map(\.refusesHTML))
        ) { first, _ in first }
        if let settings = site.settings.site, refusals[""] == nil { refusals[""] = settings.refusesHTML }
        guard refusals.values.contains(true) else { return [] }
        return site.addresses.copies.map(\.source).filter { isPage($0) && isRefused($0, refusals) }.map { path in
            .error(
                "raw HTML is switched off here, by 'html: false' in series.yaml, and this is a page of it",
                at: ContentTree.place(path),
                suggestion: "write it in Markdown; a page of the site's own goes into content/"
                    + ContentTree.staticFolder)
        }
    }

    private static func isPage(_ path: String) -> Bool {
        let name = path.lastStep.lowercased()
        return FileEnding.servedAsHTML.contains { name.ends(with: $0) }
    }

    /// `static/` is the site's own, as its templates are.
    private static func isRefused(_ path: String, _ refusals: [String: Bool]) -> Bool {
        if path.begins(with: ContentTree.staticFolder) { return false }
        var folder = path.parentFolder
        while refusals[folder] == nil, !folder.isEmpty { folder = folder.withoutSlash.parentFolder }
        return refusals[folder] ?? false
    }
}
