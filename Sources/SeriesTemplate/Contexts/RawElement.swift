/// The elements whose content a browser does not read as markup.
enum RawElement: Sendable, Hashable {
    case script
    case style
    /// Text with character references, without tags.
    case title
    case textarea
    /// Text as it is; nothing can be escaped.
    case verbatim(String)

    /// `name` is in lower case.
    init?(name: String) {
        switch name {
        case "script": self = .script
        case "style": self = .style
        case "title": self = .title
        case "textarea": self = .textarea
        case "iframe", "noembed", "noframes", "xmp", "plaintext": self = .verbatim(name)
        default: return nil
        }
    }

    var name: String {
        switch self {
        case .script: "script"
        case .style: "style"
        case .title: "title"
        case .textarea: "textarea"
        case .verbatim(let name): name
        }
    }
}
