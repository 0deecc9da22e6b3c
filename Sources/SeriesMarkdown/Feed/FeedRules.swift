internal import SeriesText

/// What of an article's HTML is of use in a feed.
enum FeedRules {
    /// Elements that are left out with all that is in them.
    static let leftOut: Set<HTMLElement> = [.button, .link, .meta, .script, .style, .template]

    /// Elements whose content stands without them. A feed reader has a theme of its own, so that of a picture for light and
    /// dark only the `<img>` is certain to be seen.
    static let unwrapped: Set<HTMLElement> = [.label, .noscript, .picture]

    /// Elements whose links to themselves are left out: with these, readers of a page look up the address of a heading.
    static let headings: Set<HTMLElement> = [.h1, .h2, .h3, .h4, .h5, .h6]

    /// Elements that have no end tag (WHATWG HTML §13.1.2).
    static let void: Set<HTMLElement> = [
        .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .source, .track, .wbr,
    ]

    /// Attributes that mean something without the page. Classes, ids and styles do not: several articles stand in one feed.
    static let attributes: [StaticString] = [
        "abbr", "allowfullscreen", "alt", "cite", "colspan", "controls", "coords", "data", "datetime", "dir",
        "download", "height", "high", "href", "hreflang", "kind", "label", "lang", "loop", "low", "max", "min", "muted",
        "open", "optimum", "poster", "reversed", "rowspan", "scope", "shape", "sizes", "span", "src", "srcdoc",
        "srclang", "srcset", "start", "title", "type", "usemap", "value", "width",
    ]

    /// Attributes of what is not meant for those who read the text from top to bottom, with the value that says so, nil for
    /// any: what is hidden until a style sheet or a script shows it, decoration, and the ways back from footnotes.
    static let hiding: [(name: StaticString, value: StaticString?)] = [
        ("hidden", nil), ("aria-hidden", "true"), ("role", "tooltip"), ("data-footnote-backref", nil),
    ]
}

extension ByteRun {
    /// Whether it is one of `names`, but for the case of ASCII letters.
    func isOne(of names: [StaticString]) -> Bool {
        names.contains { equals(lowercase: $0) }
    }
}
