internal import SeriesModel
internal import SeriesText

/// What other programs leave beside the texts, such as git after a merge, is hardly meant to be published. Files of editors,
/// and what is left of texts, are not published at all (`EditorFile`, `ContentTree.looksLikeText`).
enum LeftoverFileCheck {
    private static let endings = ContentTree.leftovers.filter { !$0.isEmpty } + [".rej"]

    static func diagnostics(for copies: [(source: String, address: Address)]) -> [Diagnostic] {
        copies.map(\.source).filter(isLeftover).map { path in
            .warning(
                "this looks like what another program left behind, and is published",
                at: ContentTree.place(path), suggestion: "delete it, or put it outside of \(ContentTree.folder)/")
        }
    }

    /// `static/` is the site's own, and holds what it is to hold.
    private static func isLeftover(_ path: String) -> Bool {
        if path.begins(with: ContentTree.staticFolder) { return false }
        let name = path.lastStep.lowercased()
        return endings.contains { name.ends(with: $0) }
    }
}
