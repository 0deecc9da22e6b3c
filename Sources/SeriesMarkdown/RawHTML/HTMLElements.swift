internal import SeriesText

/// The names of the elements that browsers know by themselves, those of drawings aside.
enum HTMLElements {
    /// The HTML living standard, §4, and what it calls obsolete (§16.2), which browsers go on to show.
    private static let names: [StaticString] = [
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont",
        "bdi", "bdo", "bgsound", "big", "blink", "blockquote", "body", "br", "button", "canvas", "caption", "center",
        "cite", "code", "col", "colgroup", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div",
        "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset",
        "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "image", "img",
        "input", "ins", "isindex", "kbd", "keygen", "label", "legend", "li", "link", "listing", "main", "map", "mark",
        "marquee", "math", "menu", "menuitem", "meta", "meter", "multicol", "nav", "nextid", "nobr", "noembed",
        "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "plaintext",
        "pre", "progress", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "script", "search", "section", "select",
        "selectedcontent", "slot", "small", "source", "spacer", "span", "strike", "strong", "style", "sub", "summary",
        "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr",
        "track", "tt", "u", "ul", "var", "video", "wbr", "xmp",
    ]

    /// The same by their lengths, since each tag of a text is looked up.
    private static let namesByLength: [[StaticString]] = {
        var rows = Array(repeating: [StaticString](), count: 1 + (names.map(\.utf8CodeUnitCount).max() ?? 0))
        for name in names { rows[name.utf8CodeUnitCount].append(name) }
        return rows
    }()

    /// Those that are nothing without attributes, and hold nothing.
    private static let namesOfBearers: [StaticString] = [
        "area", "base", "embed", "frame", "img", "link", "meta", "param", "source", "track",
    ]

    static func contain(_ name: ByteRun) -> Bool {
        name.count < namesByLength.count && name.isOne(of: namesByLength[name.count])
    }

    /// Whether an element of that name without attributes shows nothing, and changes nothing.
    static func needAttributes(_ name: ByteRun) -> Bool { name.isOne(of: namesOfBearers) }
}
