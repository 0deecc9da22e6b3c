import SeriesText

/// What a template writes, and so what its values are escaped for. Decided by the file name of the page's template.
enum TemplateLanguage: Sendable, Hashable, CaseIterable {
    case html
    case xml
    case json
    /// Nothing is escaped.
    case text

    /// Nil when there are no escaping rules for files with this name.
    init?(fileName: String) {
        guard let language = Self.allCases.first(where: { $0.endings.contains { fileName.ends(with: $0) } }) else {
            return nil
        }
        self = language
    }

    /// Of the names of its files, the usual one first.
    private var endings: [String] {
        switch self {
        case .html: [".html", ".htm"]
        case .xml: [".xml", ".svg", ".rss", ".atom", ".xsl", ".opf", ".ncx"]
        case .json: [".json", ".webmanifest"]
        case .text: [".txt", ".md"]
        }
    }

    static let allEndings = allCases.flatMap(\.endings)

    /// For people: `.html, .htm, .xml, …, .txt or .md`.
    static var allEndingsInWords: String {
        allEndings.dropLast().joined(separator: ", ") + " or " + (allEndings.last ?? "")
    }
}
