internal import SeriesMarkdown
internal import SeriesModel

/// Readers tell parts by their titles. Where several have one, it mostly is that of a book above the heading of the chapter, or
/// a heading inside of the text, "Introduction", which is all there is.
enum TitleCheck {
    /// One warning for each title that several parts of a series have.
    static func diagnostics(for outline: Outline, _ texts: [ParsedText]) -> [Diagnostic] {
        outline.articles.flatMap { articles -> [Diagnostic] in
            var byTitle: [String: [Int]] = [:]
            for part in articles {
                // What has none is told of elsewhere.
                guard let title = texts[part].fragment.title, !title.isEmpty else { continue }
                byTitle[title, default: []].append(part)
            }
            return byTitle.compactMap { title, parts in
                // Those of one place are told of as such.
                guard parts.count > 1, Set(parts.map { texts[$0].slug }).count > 1 else { return nil }
                let isFromText = parts.allSatisfy { texts[$0].fragment.titleLevel ?? 1 > 1 }
                let places = parts.map { texts[$0].place }
                return .warning(
                    "\(parts.count) parts are called '\(title)'"
                        + (isFromText ? ", since they have no other title than their first headings" : ""),
                    at: places[1], suggestion: "give each one of its own in its front matter: title: …",
                    related: [.init("another one", at: places[0])])
            }
        }
    }
}
