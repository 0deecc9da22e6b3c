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
