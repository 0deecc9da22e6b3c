import TestSupport

/// A small site of strange names, front matter, links and bytes; the wilder the higher `wildness` comes out.
struct RandomSite {
    private var random: SplitMix
    private let wildness: Int
    private var paths: [String] = []

    init(seed: Int) {
        random = SplitMix(seed: seed)
        wildness = seed % 4
    }

    /// By path from the site's root on.
    mutating func files() -> [(path: String, bytes: [UInt8])] {
        let folders = wildness % 2 == 0 ? ["content/"] : ["content/one/", "content/02-two words/"]
        var files: [(path: String, bytes: [UInt8])] = [("content/series.yaml", Array("title: Site\n".utf8))]
        if folders.count > 1 {
            for folder in folders { files.append((folder + "series.yaml", Array("title: S\n".utf8))) }
        }
        for number in 0..<(3 + random.below(8)) { paths.append(path(number, in: folders)) }
        // In two steps, so that links can lead to what comes later.
        for path in paths { files.append((path, random.once(in: 20) && wildness > 1 ? noise() : text(for: path))) }
        if wildness == 3, random.once(in: 2) { files.append(("templates/page.html", template())) }
        return files
    }

    private mutating func path(_ number: Int, in folders: [String]) -> String {
        let name = random.pick(wildness > 0 ? Self.names : Self.tameNames)
        let folder = random.pick(folders)
        switch random.below(wildness > 1 ? 12 : 9) {
        case 0: return "content/pages/\(name)\(number).md"
        case 1: return "\(folder)\(number)-\(name)\(number)/index.md"
        case 2: return "content/static/\(name)\(number)"
        case 3: return "\(folder)\(name)\(number).png"
        case 9: return "\(folder)\(name).md"
        case 10: return "content/\(random.pick(Self.names))/\(random.pick(Self.names)).md"
        case 11: return "content/pages/\(name)/\(random.pick(Self.names))"
        default: return "\(folder)\(number)-\(name)\(number).md"
        }
    }

    private mutating func text(for path: String) -> [UInt8] {
        guard path.hasSuffix(".md") else { return Array("data\n".utf8) }
        var text = ""
        if random.once(in: 2) {
            text += "---\n"
            for _ in 0..<random.below(4) {
                text += random.pick(wildness > 1 ? Self.matter + Self.wildMatter : Self.matter) + "\n"
            }
            text += "---\n"
        }
        text += "# Title of \(random.pick(["it", "<&\">", "日本"]))\n\n## A heading\n\n"
        for _ in 0..<random.below(6) { text += block() + "\n\n" }
        return Array(text.utf8)
    }

    private mutating func block() -> String {
        switch random.below(wildness > 1 ? 7 : 4) {
        case 0: "Words \(link()) and ![p](\(destination(ofPictures: true))) <b>raw</b>."
        case 1: "- item\n  - \(link())\n\n> \(link())"
        case 2: "## A heading"
        case 3: "```\n[no](link.md)\n```\n\n<a id=\"raw\"></a> [r](#raw)"
        case 4: "![](\(destination(ofPictures: false))) [\(link())](x \"t)\") <\(destination(ofPictures: false))>"
        case 5: html()
        default: random.pick(Self.blocks)
        }
    }

    private mutating func html() -> String {
        let quote = random.pick(["\"", "'"])
        let picture = quote + destination(ofPictures: true) + quote
        let page = quote + destination(ofPictures: false) + quote
        return random.pick([
            "<p><img src=\(picture) srcset=\(picture)>", "x <a href=\(page)>y</a> <img\nsrc=\(picture)>",
            "> <iframe src=\(page)></iframe>", "- <div>\n  <a title=x href=\(page)\n  >y</a></div>",
        ])
    }

    private mutating func link() -> String { "[x](\(destination(ofPictures: false)))" }

    /// Most lead somewhere: all sources are named from the root on.
    private mutating func destination(ofPictures: Bool) -> String {
        if wildness > 1, random.once(in: 8) { return random.pick(Self.destinations) }
        let wanted = paths.filter { ofPictures == $0.hasSuffix(".png") && ($0.hasSuffix(".md") || ofPictures) }
        if wanted.isEmpty { return ofPictures ? "https://example.org/a.png" : "#a-heading" }
        let path = String(random.pick(wanted).dropFirst("content".count))
        var encoded = ""
        for byte in path.utf8 {
            let isPlain =
                byte == 0x2F || byte == 0x2E || byte == 0x2D || (0x30...0x39).contains(byte)
                || (0x61...0x7A).contains(byte)
            encoded += isPlain ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return encoded + (ofPictures || random.once(in: 2) ? "" : "#a-heading")
    }

    private mutating func template() -> [UInt8] {
        let parts = [
            "\\(page.title)", "\\if(page.isDraft)", "\\endif", "\\for(x in page.tags)", "\\endfor", "\\(", "<script>",
            "\\include(\"base\")", "\\extends(\"base\")", "\\block(main)", "\\endblock", "<a href=\"\\(page.url)\">",
            "\\empty",
            "\\(page.title ?? \"\")", "\\let(a = page)", "\"", "<!--", "\\\\", "\u{0}",
        ]
        return (0...random.below(6)).flatMap { _ in Array(random.pick(parts).utf8) }
    }

    private mutating func noise() -> [UInt8] {
        (0..<random.below(300)).map { _ in UInt8(random.below(256)) }
    }

    private static let tameNames = ["a", "caching", "größe", "日本語", "two words", "dots.and.more", "it's", "a_b"]
    private static let names =
        tameNames + [
            "A", "index", "series", "-", "#", "?", "%41", "100%", "a:b", "🙂", "\u{E9}", "e\u{301}", "\\", "\"", "<x>",
            "&amp;",
            "...", "..a", ".hidden", "-.-", "2024-01-02-x", "2024-13-02-x", "999999999-x", "12345678901234567890",
            "assets",
            "a\u{202E}b", "pages", "static", "index.html", "x.seriesgen-new", "   ",
            String(repeating: "long", count: 50), "١٢",
        ]
    private static let matter = [
        "date: 2024-05-06", "tags: [a, b]", "tags: a, b", "draft: true", "date: 2030-01-01", "author: Ada",
        "color: red",
        "description: >\n  folded\n  text", "image: https://example.org/x.png", "nested: {a: [1, {b: c}]}",
    ]
    private static let wildMatter = [
        "part: 3", "part: -1", "title: x: y", "slug: ..", "slug: a/b", "slug: 'x'", "image: gone.png", "image: ''",
        "title:",
        "- a", "\ttab: 1", "a: &a [*a]", "b: *none", "? x", "title: [", "slug: a\u{0}b", "%TAG", "date: 2024-02-30",
        "slug: assets",
        "--- x", "\u{FEFF}title: t", "tilte: t", "title: \u{85}", "title: \"\\u0000\"",
    ]
    private static let destinations = [
        "gone.md", "#gone", "", "?", "#", "/", "//", "///", ".", "..", "../..", "../../..", "./", "%", "%2", "%2F",
        "%00", "%FF",
        "%2e%2e/x", "javascript:alert(1)", "a:b", ":", "x y", "<a b>", "series.yaml", "index.md", "../index.md", "\\",
        "/pages",
        "pages/", "#%", "#%FF", "mailto:", "http:", "https:/x", "static/", "/static/", "assets/style.css",
        "/assets/style.css",
    ]
    private static let blocks = [
        "[a]: <", "[x][", "![[]()", "<!--", "<a href=\"https://example.org\">", "&#0; &#xFFFFFF; &amp;", "\u{0}",
        "\u{2028}",
        "***\n---",
        "1. a\n   2. b", "# # #", "#", "Setext\n===", "<script>\nlet a\n</script>", "| a | b |\n|---|---|\n| 1 | 2 |",
    ]
}
