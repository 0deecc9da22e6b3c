/// What of an article's HTML is of use in a feed.
enum FeedRules {
    /// Elements that are left out with all that is in them.
    static let leftOut: Set<String> = ["button", "link", "meta", "script", "style", "template"]

    /// Elements whose content stands without them. A feed reader has a theme of its own, so that of a picture for light and
    /// dark only the `<img>` is certain to be seen.
    static let unwrapped: Set<String> = ["noscript", "picture"]

    /// Elements with rules and attributes of their own, which are kept as they are.
    static let drawings: Set<String> = ["math", "svg"]

    /// Elements that have no end tag (WHATWG HTML §13.1.2).
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// Attributes that mean something without the page. Classes, ids and styles do not: several articles stand in one feed.
    static let attributes: Set<String> = [
        "abbr", "allowfullscreen", "alt", "cite", "colspan", "controls", "coords", "data", "datetime", "dir",
        "download",
        "height", "href", "hreflang", "kind", "label", "lang", "loop", "muted", "open", "poster", "reversed", "rowspan",
        "scope", "shape", "sizes", "span", "src", "srcdoc", "srclang", "srcset", "start", "title", "type", "usemap",
        "value",
        "width",
    ]

    /// Whether an element with this attribute is not meant for those who read the text from top to bottom: what is hidden
    /// until a style sheet or a script shows it, decoration, and the ways back from footnotes.
    static func hides(_ name: String, value: String?) -> Bool {
        switch (name, value?.lowercased()) {
        case ("hidden", _), ("data-footnote-backref", _), ("aria-hidden", "true"), ("role", "tooltip"): true
        default: false
        }
    }
}
