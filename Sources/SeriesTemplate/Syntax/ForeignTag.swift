import SeriesText

/// A tag of another template language, left over in a template that came from there: `{{ … }}` and `{% … %}` of Liquid and
/// Jinja, `{{ … }}` of Go and Handlebars, `<% … %>` of ERB and EJS.
struct ForeignTag {
    /// In bytes of the text.
    let range: Range<Int>
    /// What to write here in its place.
    let help: String

    private struct Brackets {
        let opening: (UInt8, UInt8)
        let closing: (UInt8, UInt8)
        /// Whether scripts of the reader's browser write their values so, too: Vue, for one.
        var areOfScripts = false
    }

    private static let brackets = [
        Brackets(
            opening: (UInt8(ascii: "{"), UInt8(ascii: "{")), closing: (UInt8(ascii: "}"), UInt8(ascii: "}")),
            areOfScripts: true),
        Brackets(opening: (UInt8(ascii: "{"), UInt8(ascii: "%")), closing: (UInt8(ascii: "%"), UInt8(ascii: "}"))),
        Brackets(opening: (UInt8(ascii: "<"), UInt8(ascii: "%")), closing: (UInt8(ascii: "%"), UInt8(ascii: ">"))),
    ]

    private static let words: [(words: Set<String>, form: String)] = [
        (["if", "unless", "elif", "elsif", "else", "end", "endif", "with"], #"\if(condition) … \endif"#),
        (["for", "range", "each", "endfor"], #"\for(name in list) … \endfor"#),
        (["include", "partial", "render", "template"], #"\include("name")"#),
        (["extends", "layout"], #"\extends("base")"#),
        (["block", "define", "endblock"], #"\block(name) … \endblock"#),
        (["assign", "set"], #"\let(name = value)"#),
        (["comment", "endcomment"], #"\/* … */"#),
    ]

    /// What values of other generators are members of, or are called.
    private static let objects: Set = ["article", "config", "content", "page", "post", "section", "series", "site"]

    /// The first tag in `text`; nil where there is none, and where a script of the page may be meant.
    static func first(in text: ByteRun) -> ForeignTag? {
        brackets.compactMap { first(in: text, $0) }.min { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func first(in text: ByteRun, _ brackets: Brackets) -> ForeignTag? {
        var start = 0
        while let tag = text.firstIndex(of: brackets.opening.0, before: brackets.opening.1, from: start),
            let end = text.firstIndex(of: brackets.closing.0, before: brackets.closing.1, from: tag + 2)
        {
            start = end + 2
            if let help = help(for: text[tag + 2..<end], brackets) { return ForeignTag(range: tag..<start, help: help) }
        }
        return nil
    }

    private static func help(for content: ByteRun, _ brackets: Brackets) -> String? {
        let sigils = content.prefix { "-~=_%#>/{ ".utf8.contains($0) }
        let inner = content[sigils.count..<content.count]
        let path = inner.prefix { $0.isNamePart || $0 == UInt8(ascii: ".") }
        let word = path.prefix(while: \.isNamePart).text
        if sigils.contains(">") { return #"write \include("name")"# }
        if let form = words.first(where: { $0.words.contains(word) })?.form { return "write \(form)" }
        // Go's `.Title`.
        let isOfGo = path.count > 1 && path[0] == UInt8(ascii: ".") && path[1] != path[1].asciiLowercased
        let isKnown = isOfGo || objects.contains(word) || sigils.contains("#") || sigils.contains("/")
        guard isKnown || !brackets.areOfScripts, !inner.isEmpty else { return nil }
        let example = path.count > word.utf8.count && !word.isEmpty ? path.text : "article.title"
        return #"values are written as \(\#(example)); 'seriesgen help templates' lists them"#
    }
}
