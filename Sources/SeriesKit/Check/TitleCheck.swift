internal import SeriesMarkdown
internal import SeriesModel

/// A heading inside of a text is a poor title: where one is all there is, other parts may have the same, "Introduction".
enum TitleCheck {
    /// One warning for each title that several parts of a series have from such headings.
    static func diagnostics(for outline: Outline, _ texts: [ParsedText]) -> [Diagnostic] {
        outline.articles.flatMap { articles -> [Diagnostic] in
            let parts = articles.filter { texts[$0].fragment.titleLevel ?? 1 > 1 }
            var byTitle: [String: [Int]] = [:]
            for part in parts { byTitle[texts[part].fragment.title ?? "", default: []].append(part) }
            return byTitle.compactMap { title, parts in
                guard parts.count > 1 else { return nil }
                let places = parts.map { ContentTree.place(texts[$0].text.path) }
                return .warning(
                    "\(parts.count) parts are called '\(title)', since they have no other title than their first headings",
                    at: places[1], suggestion: "give each one of its own in its front matter: title: …",
                    related: [.init("another one", at: places[0])])
            }
        }
    }
}
