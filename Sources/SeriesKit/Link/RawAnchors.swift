internal import SeriesMarkdown
internal import SeriesText

extension MarkdownFragment {
    /// Whether raw HTML in the body gives an element this id (or an `<a>` this name).
    ///
    /// Looked at only for a link that no heading answers, so a plain search does.
    func hasAnchor(_ id: String) -> Bool {
        var escaped = ByteBuffer()
        escaped.append(id, escapedFor: .markup)
        let text = String(decoding: html, as: UTF8.self)
        return ["id=\"", "id='", "name=\"", "name='"].contains { start in
            text.contains(start + escaped.text + String(start.suffix(1)))
        } || text.contains("id=\(id)>") || text.contains("name=\(id)>")
    }
}
