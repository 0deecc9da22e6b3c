import SeriesFrontMatter
import SeriesModel
import Testing

/// Shapes of front matter that the corpora show, each read without a word from us.
@Suite struct RealWorldTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        var title: String?
        var date: String?
        var tags: [String] = []
        var authors: [String] = []
        var description: String?
        let body: String
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(
            name: "Jekyll",
            text: "---\nlayout: post\ntitle:  \"Welcome: to Jekyll!\"\ndate:   2014-11-13 12:00:00 +0000\n"
                + "categories: jekyll update\npermalink: /a/\n---\nBody",
            title: "Welcome: to Jekyll!", date: "2014-11-13", tags: ["jekyll", "update"], body: "Body"),
        Case(
            name: "Hugo",
            text:
                "---\ntitle: \"Templates\"\nlinkTitle: T\ndescription: About templates.\ncategories: []\nkeywords: [a,b]\n"
                + "menu:\n  docs:\n    parent: templates\n    weight: 20\nweight: 20\naliases: [/a/,/b/]\ntoc: true\n---\n\n# B",
            title: "Templates", tags: ["a", "b"], description: "About templates.", body: "\n# B"),
        Case(
            name: "dev.to",
            text: "---\ntitle: 'Let''s go'\npublished: true\ndescription: \ntags: go, webdev,  beginners\n"
                + "cover_image: https://x.y/z.png\ncanonical_url: null\nseries: Go\n---\nB",
            title: "Let's go", tags: ["go", "webdev", "beginners"], body: "B"),
        Case(
            name: "Zenn",
            text: "---\ntitle: \"「キャッシュ」とは？\"\nemoji: \"🗄️\"\ntype: \"tech\" # tech: 技術記事 / idea: アイデア\n"
                + "topics: [\"http\", \"cache\"]\npublished: true\n---\n本文",
            title: "「キャッシュ」とは？", tags: ["http", "cache"], body: "本文"),
        Case(
            name: "block list that is not indented, lists of maps",
            text: "---\ntitle : Spaced key\ntags:\n- a\n- b\ncontributors:\n- name: X\n  url: y\n- name: Z\n---\nB",
            title: "Spaced key", tags: ["a", "b"], body: "B"),
        Case(
            name: "literal with HTML",
            text:
                "---\ntitle: T\nintro: |\n  <p class=\"x\">a: b</p>\n\n  ---\n  # c\ndescription: >-\n  one\n  two\n---\nB",
            title: "T", description: "one two", body: "B"),
        Case(
            name: "continuation at column 0",
            text: "---\ntitle: \"A long title that\ngoes on\"\ndescription: \"x \\\"y\\\" \\\\ z\"\n---\nB",
            title: "A long title that goes on", description: "x \"y\" \\ z", body: "B"),
        Case(
            name: "flow list over several lines, a tab inside",
            text: "---\ntags: [\n  \"a\",\n\t'b'\n]\nauthor: someid\n---\nB", tags: ["a", "b"], authors: ["someid"],
            body: "B"),
        Case(
            name: "byte-order mark, CRLF, white space behind the dashes, comments",
            text: "\u{FEFF}---  \r\n# first\r\ntitle: Ä\r\n\r\ndate: \"2021-12-20T16:50:33Z\" # when\r\n--- \r\nB\r\n",
            title: "Ä", date: "2021-12-20", body: "B\r\n"),
        Case(
            name: "invisible characters", text: "---\ntitle: a\u{A0}b\u{200B}c\u{FEFF}\u{FFFD}\n---\nB",
            title: "a\u{A0}b\u{200B}c\u{FEFF}\u{FFFD}", body: "B"),
        Case(
            name: "keys that YAML 1.1 takes for booleans", text: "---\non: push\ncomments: no\ny: n\ntitle: on\n---\nB",
            title: "on", body: "B"),
        Case(
            name: "no line feed at the end", text: "---\ntitle: x\n---", title: "x", body: ""),
        Case(
            name: "sexagesimal and octal looks", text: "---\ntitle: 1:30\nversion: 010\nport: 1_000\n---\nB",
            title: "1:30",
            body: "B"),
    ])
    func reads(_ example: Case) {
        let bytes = Array(example.text.utf8)
        let (document, split) = SplitDocument.split(bytes, file: "a.md")
        let (value, read) = FrontMatter.read(from: document, file: "a.md")
        #expect(shown(split + read) == [])
        #expect(value.title?.value == example.title)
        #expect(value.date?.value.iso == example.date)
        #expect(value.tags.map(\.value) == example.tags)
        #expect(value.authors.map(\.value.name) == example.authors)
        #expect(value.description?.value == example.description)
        #expect(String(decoding: bytes[document.bodyOffset...], as: UTF8.self) == example.body)
    }

    /// Every key of the corpora that is none of ours, at once: none is refused or a near miss, and those that mean a number or a truth value earn a warning, since they hold neither.
    @Test func keysOfOtherGenerators() {
        let keys = [
            "layout", "template", "type", "topics", "tag", "keywords", "taxonomies", "desc", "subtitle", "summary",
            "path",
            "permalink", "url", "basename", "partof", "series", "seriesId", "categories", "category", "lang",
            "language",
            "index", "num", "weight", "seriesOrder", "published", "canonical_url", "canonical", "cover_image", "hero",
            "extra", "params", "redirect_to", "translator", "shortTitle", "linkTitle",
            "previous-page", "next-page", "ms.date", "toc", "comments", "emoji", "menu", "nav_order", "sidebar",
        ]
        let (value, diagnostics) = frontMatter(keys.map { $0 + ": something\n" }.joined())
        #expect(
            diagnostics == [
                "24:6+9 warning: 'num' must be a whole number to order by",
                "25:9+9 warning: 'weight' must be a whole number to order by",
                "26:14+9 warning: 'seriesOrder' must be a whole number to order by",
                "27:12+9 warning: 'published' must be true or false, not 'something'",
                "45:12+9 warning: 'nav_order' must be a whole number to order by",
            ])
        let meant = ["topics", "summary", "cover_image"]
        let others = keys.filter { !meant.contains($0) }
        #expect(value.tags.map(\.value) == ["something"])
        #expect(value.description?.value == "something")
        #expect(value.extra == .map(others.map { ExtraValue.Entry(key: $0, value: .text("something")) }))
    }
}
