internal import SeriesModel

/// The ids that links to a text can lead to, those of terms aside, which a site adds.
extension MarkdownFragment {
    /// All of them: of headings, now and before, of raw HTML, and of the title.
    package var ids: [String] {
        headings.map(\.id) + formerIDs.map(\.id) + Array(anchors) + (titleID.map { [$0] } ?? []) + Array(titleAnchors)
    }

    /// Whether `id` is one of them.
    package func holds(id: String) -> Bool {
        headings.contains { $0.id == id } || anchors.contains(id) || titleID == id || titleAnchors.contains(id)
            || formerIDs.contains { $0.id == id }
    }
}
