/// What the value of an attribute means to a browser.
enum AttributeKind: Sendable, Hashable {
    case plain
    case url
    /// URLs with descriptors behind them, separated by commas.
    case urlList
    /// Script.
    case handler
    case style
    /// A document of its own.
    case document
    /// What another attribute becomes, and be it an address.
    case animated

    var holdsURL: Bool { self == .url || self == .urlList }

    /// Whether a `<` in it may be meant.
    var mayHoldTags: Bool { self == .document || self == .handler }

    /// The elements of SVG that change attributes of others, `href` among them.
    static let animations: Set<String> = ["set", "animate"]

    /// `name` is in lower case.
    init(name: String, ofAnimation isOfAnimation: Bool) {
        switch name {
        case "to", "from", "by", "values": self = isOfAnimation ? .animated : .plain
        case "href", "src", "action", "formaction", "poster", "cite", "data", "background", "manifest", "ping",
            "xlink:href":
            self = .url
        case "srcset", "imagesrcset": self = .urlList
        case "style": self = .style
        case "srcdoc": self = .document
        default: self = name.hasPrefix("on") ? .handler : .plain
        }
    }
}

/// How much of a URL stands before a place in an attribute, as far as it decides what may follow.
enum URLPhase: Sendable, Hashable {
    /// Nothing yet: whoever writes here decides the scheme.
    case start
    /// Letters that may still become a scheme; which ones is in `MarkupState.name`.
    case undecided
    /// As `undecided`, but a value, a branch or a round decides which letters they are.
    case unknown
    /// The scheme is fixed and harmless.
    case path
    /// Behind `?` or `#`.
    case query
    /// Behind `javascript:` or the like.
    case script
    /// Behind branches of which only some wrote something, or in a loop that may have written something.
    case mixed
    /// In a character reference before any scheme ended; what was read of it is in `MarkupState.name`.
    case reference
    /// Behind such a reference other than `&amp;`: it may stand for a colon, or for a letter of a scheme.
    case disguised

    static let scriptSchemes: Set<String> = ["javascript", "vbscript", "data"]
}

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
