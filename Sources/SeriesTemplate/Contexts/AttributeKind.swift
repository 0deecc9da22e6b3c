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

    /// Whether it is an element of SVG that changes attributes of others, `href` among them.
    static func isOfAnimation(_ name: String) -> Bool { name == "set" || name == "animate" }

    /// `name` is in lower case.
    init(name: String, ofAnimation isOfAnimation: Bool, inXML isXML: Bool) {
        if isOfAnimation, ["to", "from", "by", "values"].contains(name) {
            self = .animated
        } else {
            // In XML, any prefix may stand for that of XLink.
            self =
                Self.known[name] ?? (name.hasPrefix("on") ? .handler : isXML && name.hasSuffix(":href") ? .url : .plain)
        }
    }

    /// Whether an attribute of HTML is on by being there, whatever its value is: the boolean ones (WHATWG HTML §2.3.2), and
    /// `hidden`, which takes an unknown value for the same.
    static func isSwitch(_ name: String) -> Bool { switches.contains(name) }

    private static let switches: Set<String> = [
        "allowfullscreen", "async", "autofocus", "autoplay", "checked", "controls", "default", "defer", "disabled",
        "formnovalidate", "hidden", "inert", "ismap", "itemscope", "loop", "multiple", "muted", "nomodule",
        "novalidate",
        "open", "playsinline", "readonly", "required", "reversed", "selected",
    ]

    private static let known: [String: AttributeKind] = [
        "href": .url, "src": .url, "action": .url, "formaction": .url, "poster": .url, "cite": .url, "data": .url,
        "background": .url, "manifest": .url, "ping": .url, "xlink:href": .url, "srcset": .urlList,
        "imagesrcset": .urlList, "style": .style, "srcdoc": .document,
    ]
}
