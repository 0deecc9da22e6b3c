import SeriesText
import Testing

@testable import SeriesMarkdown

@Suite("An article's HTML")
struct ArticleRenderingTests {
    static let figures: [RenderingCase] = [
        RenderingCase(
            "a picture alone", "![a](b.png)",
            "<figure>\n<img src=\"{b.png}\" alt=\"a\">\n</figure>\n"),
        RenderingCase(
            "its title is the caption", "![a](b.png \"One & <two> 'three'\")",
            "<figure>\n<img src=\"{b.png}\" alt=\"a\">\n<figcaption>One &amp; &lt;two&gt; ‘three’</figcaption>\n</figure>\n"
        ),
        RenderingCase(
            "an empty title is none", "![a](b.png \"\")",
            "<figure>\n<img src=\"{b.png}\" alt=\"a\">\n</figure>\n"),
        RenderingCase(
            "a picture of elsewhere", "![a](https://x/b.png \"t\")",
            "<figure>\n<img src=\"https://x/b.png\" alt=\"a\">\n<figcaption>t</figcaption>\n</figure>\n"),
        RenderingCase(
            "markup in its text", "![a *b* `c` [d](e) <f> ![g](h \"i\")](b.png \"t\")",
            "<figure>\n<img src=\"{b.png}\" alt=\"a b c d &lt;f&gt; g\">\n<figcaption>t</figcaption>\n</figure>\n"
        ),
        RenderingCase(
            "tags in its text",
            "![List<T> H<sub>2</sub>O, the <b> *c*<br>d<!-- e --> </i> ~~f~~ ~ www.g.h](//b)",
            "<figure>\n<img src=\"//b\" alt=\"List&lt;T&gt; H2O, the &lt;b&gt; c d &lt;/i&gt; f ~ www.g.h\">\n</figure>\n"
        ),
        RenderingCase(
            "by reference", "![a][r]\n\n[r]: b.png 't'",
            "<figure>\n<img src=\"{b.png}\" alt=\"a\">\n<figcaption>t</figcaption>\n</figure>\n"),
        RenderingCase(
            "in a tight list", "- ![a](b.png \"t\")\n- text\n",
            "<ul>\n<li>\n<figure>\n<img src=\"{b.png}\" alt=\"a\">\n<figcaption>t</figcaption>\n</figure>\n</li>\n<li>text</li>\n</ul>\n"
        ),
        RenderingCase(
            "in a loose list", "- ![a](b.png)\n\n- text\n",
            "<ul>\n<li>\n<figure>\n<img src=\"{b.png}\" alt=\"a\">\n</figure>\n</li>\n<li>\n<p>text</p>\n</li>\n</ul>\n"
        ),
        RenderingCase(
            "behind text in a tight item", "- text\n  - ![a](b.png)\n",
            "<ul>\n<li>text\n<ul>\n<li>\n<figure>\n<img src=\"{b.png}\" alt=\"a\">\n</figure>\n</li>\n</ul>\n</li>\n</ul>\n"
        ),
        RenderingCase(
            "in a quote", "> ![a](b.png)\n",
            "<blockquote>\n<figure>\n<img src=\"{b.png}\" alt=\"a\">\n</figure>\n</blockquote>\n"),
        RenderingCase(
            "text beside it", "![a](b.png \"t\") text",
            "<p><img src=\"{b.png}\" alt=\"a\" title=\"t\"> text</p>\n"),
        RenderingCase(
            "text below it", "![a](b.png \"t\")\ntext",
            "<p><img src=\"{b.png}\" alt=\"a\" title=\"t\">\ntext</p>\n"),
        RenderingCase(
            "two pictures", "![a](b.png) ![c](d.png)",
            "<p><img src=\"{b.png}\" alt=\"a\"> <img src=\"{d.png}\" alt=\"c\" loading=\"lazy\"></p>\n"),
        RenderingCase(
            "two figures", "![a](b.png \"t\")\n\n![c](d.png)",
            "<figure>\n<img src=\"{b.png}\" alt=\"a\">\n<figcaption>t</figcaption>\n</figure>\n<figure>\n<img src=\"{d.png}\" alt=\"c\" loading=\"lazy\">\n</figure>\n"
        ),
        RenderingCase(
            "a picture in a link", "[![a](b.png \"t\")](c.md \"u\")",
            "<p><a href=\"{c.md}\" title=\"u\"><img src=\"{b.png}\" alt=\"a\" title=\"t\"></a></p>\n"),
        RenderingCase(
            "a picture in emphasis", "*![a](b.png)*",
            "<p><em><img src=\"{b.png}\" alt=\"a\"></em></p>\n"),
        RenderingCase(
            "a picture in a heading", "## ![a](b.png \"t\")\n",
            "<h2 id=\"section\"><img src=\"{b.png}\" alt=\"a\" title=\"t\"></h2>\n"),
    ]

    static let code: [RenderingCase] = [
        RenderingCase(
            "a language", "```text\nlet x\n```",
            "<pre tabindex=\"0\"><code class=\"language-text\">let x\n</code></pre>\n"),
        RenderingCase(
            "the first word is the language", "~~~ c++  name=\"x\"\n~~~",
            "<pre tabindex=\"0\"><code class=\"language-c++\"></code></pre>\n"),
        RenderingCase(
            "a tab behind it", "```a\tb\n```",
            "<pre tabindex=\"0\"><code class=\"language-a\"></code></pre>\n"),
        RenderingCase(
            "no language", "```\n<&>\"'\n```",
            "<pre tabindex=\"0\"><code>&lt;&amp;&gt;&quot;'\n</code></pre>\n"),
        RenderingCase("indented", "    a\n", "<pre tabindex=\"0\"><code>a\n</code></pre>\n"),
        RenderingCase(
            "marks in it", "~~~a\"><b>&amp;\n~~~",
            "<pre tabindex=\"0\"><code class=\"language-a&quot;&gt;&lt;b&gt;&amp;\"></code></pre>\n"),
        RenderingCase(
            "not closed", "```x\na",
            "<pre tabindex=\"0\"><code class=\"language-x\">a\n</code></pre>\n"),
    ]

    @Test(arguments: figures + code)
    func rendering(_ test: RenderingCase) {
        #expect(article(test.source, title: "The title").display == test.html)
    }

    struct Destination: Sendable, CustomTestStringConvertible {
        let written: String
        /// Nil when it is no reference.
        let reference: String?

        init(_ written: String, _ reference: String?) {
            self.written = written
            self.reference = reference
        }

        var testDescription: String { written }
    }

    static let destinations: [Destination] = [
        Destination("b.md", "b.md"), Destination("../a/b.md#c", "../a/b.md#c"), Destination("#c", "#c"),
        Destination("", ""), Destination("<>", ""), Destination("/b", "/b"), Destination("?q", "?q"),
        Destination("./a:b", "./a:b"),
        Destination("<a b.md>", "a b.md"), Destination("a%20b.md", "a%20b.md"), Destination("a\\_b.md", "a_b.md"),
        Destination("a&amp;b.md", "a&b.md"), Destination("ü.md", "ü.md"), Destination("a'b\"c", "a'b\"c"),
        Destination("1:2", "1:2"), Destination(":a", ":a"), Destination("<a b:c>", "a b:c"),
        Destination("\\\\\\\\a", "\\\\a"),
        Destination("javascript:alert(1)", "javascript:alert(1)"), Destination("JavaScript:x", "JavaScript:x"),
        Destination("java&#115;cript:x", "javascript:x"), Destination("<java&#9;script:x>", "java\tscript:x"),
        Destination("vbscript:x", "vbscript:x"), Destination("data:text/html,x", "data:text/html,x"),
        Destination("file:///etc/passwd", "file:///etc/passwd"), Destination("blob:x", "blob:x"),
        Destination("c:\\\\a", "c:\\a"),
        Destination("htp://a", "htp://a"), Destination("localhost:80", "localhost:80"),
        Destination("< https://a>", nil),
        Destination("https://a.b", nil), Destination("HTTPS://a.b", nil), Destination("http://a.b", nil),
        Destination("//a.b", nil), Destination("mailto:a@b", nil), Destination("MailTo:a@b", nil),
        Destination("tel:+1", nil),
        Destination("sms:1", nil), Destination("ftp://a", nil), Destination("geo:1,2", nil),
        Destination("https:", "https:"),
    ]

    @Test(arguments: destinations)
    func reference(_ test: Destination) {
        let link = article("[a](\(test.written))").references
        #expect(link.map(\.destination) == [test.reference].compactMap(\.self))
        #expect(link.allSatisfy { $0.purpose == .link })
        let image = article("a ![a](\(test.written))").references
        #expect(image.map(\.destination) == [test.reference].compactMap(\.self))
        #expect(image.allSatisfy { $0.purpose == .picture })
    }

    @Test("an autolink is a reference when its scheme is odd")
    func autolinks() {
        #expect(
            article("<javascript:x> <https://a> <me@example.com>").display
                == "<p><a href=\"{javascript:x}\">javascript:x</a> <a href=\"https://a\">https://a</a> "
                + "<a href=\"mailto:me@example.com\">me@example.com</a></p>\n")
    }

    @Test("references stand in the order of the document")
    func order() {
        let references = article("[![a](1.png)](2.md) ![b](3.png)\n\n[c](4.md)").references
        #expect(references.map(\.destination) == ["2.md", "1.png", "3.png", "4.md"])
        #expect(references.map(\.purpose) == [.link, .picture, .picture, .link])
    }

    @Test("a document without GitHub's extensions is plain CommonMark in GitHub's dialect")
    func plain() {
        var compared = 0
        for seed in 0..<1_500 {
            var generator = DocumentGenerator(seed: seed)
            let source = generator.document()
            let text = String(decoding: source, as: UTF8.self)
            // Whatever may start an extension, in words, by entities or as a tag that GitHub filters.
            let marks = [
                "~", "|", "^", "@", "://", "www.", "[ ]", "[x]", "[X]", "-:", ":-", "&#", "script", "style", "title",
            ]
            if marks.contains(where: text.contains) { continue }
            compared += 1
            #expect(
                gitHub(text) == String(decoding: commonMark(source), as: UTF8.self), "seed \(seed)")
        }
        #expect(compared > 200)
    }

    /// libcmark makes a byte of each that is no UTF-8.
    @Test("Numbers of what is no character become a mark for that")
    func noncharacters() {
        let found = article("a &#xFFFF; *b&#65534;* [c](d&#xFFFE;e \"&#xFFFF;\")\n\n``` x&#xFFFE;\n&#xFFFF;\n```\n")
        let html = String(decoding: found.html, as: UTF8.self)
        #expect((try? UTF8Span(validating: found.html.span)) != nil)
        #expect(html.hasPrefix("<p>a \u{FFFD} <em>b\u{FFFD}</em> <a href=\""))
        #expect(html.contains("title=\"\u{FFFD}\">c</a>"))
        #expect(html.contains("<code class=\"language-x\u{FFFD}\">&amp;#xFFFF;\n"))
        #expect(found.references.map(\.destination) == ["d\u{FFFD}e"])
    }
}
