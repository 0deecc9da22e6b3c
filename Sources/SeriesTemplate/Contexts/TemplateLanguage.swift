/// What a template writes, and so what its values are escaped for. Decided by the file name of the page's template.
enum TemplateLanguage: Sendable, Hashable {
    case html
    case xml
    case json
    /// Nothing is escaped.
    case text

    /// Nil when there are no escaping rules for files with this name.
    init?(fileName: String) {
        switch fileName.utf8.split(separator: UInt8(ascii: ".")).last.map({ String(Substring($0)) }) {
        case "html", "htm": self = .html
        case "xml", "svg", "rss", "atom", "xsl", "opf", "ncx": self = .xml
        case "json", "webmanifest": self = .json
        case "txt", "md": self = .text
        default: return nil
        }
    }

    static let knownEndings = ".html, .xml, .json and .txt"
}
