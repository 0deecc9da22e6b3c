import SeriesLabels
import SeriesModel
import SeriesText
import Testing

@testable import SeriesMarkdown

/// What an article shows beyond CommonMark.
@Suite("Tables, callouts and the like")
struct ExtensionTests {
    static let blocks: [RenderingCase] = [
        RenderingCase(
            "a table in an article aligns by style", "| a | b |\n|:-|-:|\n| c |",
            """
            <div class="table" role="region" aria-label="Table 1" tabindex="0">
            <table>
            <thead>
            <tr>
            <th style="text-align: left">a</th>
            <th style="text-align: right">b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td style="text-align: left">c</td>
            <td style="text-align: right"></td>
            </tr>
            </tbody>
            </table>
            </div>

            """),
        RenderingCase(
            "spaces of all kinds around the words of a cell", "|\u{B}a\u{C}|\n| - |",
            """
            <div class="table" role="region" aria-label="Table 1" tabindex="0">
            <table>
            <thead>
            <tr>
            <th>a</th>
            </tr>
            </thead>
            </table>
            </div>

            """),
        RenderingCase(
            "a table's cells see the document's definitions, before and behind it",
            "[x]: <https://x>\n\n|[x]|[y]|\n|-|-|\n\n[y]: <https://y>",
            """
            <div class="table" role="region" aria-label="Table 1" tabindex="0">
            <table>
            <thead>
            <tr>
            <th><a href="https://x">x</a></th>
            <th><a href="https://y">y</a></th>
            </tr>
            </thead>
            </table>
            </div>

            """),
        RenderingCase(
            "a lazy line and an indented one can be a header", "> a\nb\n> -|\n\nc\n      d\n-|",
            """
            <blockquote>
            <p>a</p>
            <div class="table" role="region" aria-label="Table 1" tabindex="0">
            <table>
            <thead>
            <tr>
            <th>b</th>
            </tr>
            </thead>
            </table>
            </div>
            </blockquote>
            <p>c</p>
            <div class="table" role="region" aria-label="Table 2" tabindex="0">
            <table>
            <thead>
            <tr>
            <th>d</th>
            </tr>
            </thead>
            </table>
            </div>

            """),
        RenderingCase(
            "code in a table's cell keeps its pipe", "|`a\\|b`|\n|-|",
            "<div class=\"table\" role=\"region\" aria-label=\"Table 1\" tabindex=\"0\">\n"
                + "<table>\n<thead>\n<tr>\n<th><code>a|b</code></th>\n</tr>\n</thead>\n</table>\n</div>\n"),
        RenderingCase("a callout", "> [!NOTE]\n> Look.", callout("note", "Note", "<p>Look.</p>\n")),
        RenderingCase("a callout in small letters", "> [!tip]\n> Look.", callout("tip", "Tip", "<p>Look.</p>\n")),
        RenderingCase(
            "a callout with a title of its own", "> [!WARNING] Mind *this*\n> Look.",
            callout("warning", "Mind <em>this</em>", "<p>Look.</p>\n", name: "Warning")),
        RenderingCase("a callout with nothing but a title", "> [!CAUTION]", callout("caution", "Caution", "")),
        RenderingCase(
            "a callout of paragraphs", "> [!IMPORTANT]\n>\n> a\n>\n> - b",
            callout("important", "Important", "<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n")),
        RenderingCase(
            "a callout that Obsidian folds", "> [!note]- A *b*\n> c\n\n> [!TIP]+\n> d",
            callout("note", "A <em>b</em>", "<p>c</p>\n", name: "Note") + callout("tip", "Tip", "<p>d</p>\n")),
        RenderingCase(
            "a title that begins with a sign", "> [!note] - a\n\n> [!note]\\- b",
            callout("note", "- a", "", name: "Note") + callout("note", "- b", "", name: "Note")),
        RenderingCase("an unknown mark is text", "> [!HINT]\n> a", "<blockquote>\n<p>[!HINT]\na</p>\n</blockquote>\n"),
        RenderingCase(
            "a mark with the backslashes of a formatter", "> \\[!NOTE]\n> a\n\n> \\[!TIP\\] B \\~\n> c",
            callout("note", "Note", "<p>a</p>\n") + callout("tip", "B ~", "<p>c</p>\n", name: "Tip")),
        RenderingCase(
            "half a mark is text", "> \\[!NOTE\n> a\n\n> \\]!NOTE]",
            "<blockquote>\n<p>[!NOTE\na</p>\n</blockquote>\n<blockquote>\n<p>]!NOTE]</p>\n</blockquote>\n"),
        RenderingCase(
            "a definition", "Term\n: What it *means*", "<dl>\n<dt>Term</dt>\n<dd>What it <em>means</em></dd>\n</dl>\n"),
        RenderingCase(
            "terms, definitions and blocks in them", "A\nB\n:   one\n\n    two\n\n: three\n\nC\n: four\n\nfive",
            "<dl>\n<dt>A</dt>\n<dt>B</dt>\n<dd>\n<p>one</p>\n<p>two</p>\n</dd>\n<dd>\n<p>three</p>\n</dd>\n"
                + "<dt>C</dt>\n<dd>four</dd>\n</dl>\n<p>five</p>\n"),
        RenderingCase(
            "text behind a block in a definition", "T\n: # H\n  a ~~b~~ www.c.de\n: d\n  - e\n",
            "<dl>\n<dt>T</dt>\n<dd>\n<h1 id=\"h\"><a href=\"#h\">H</a></h1>\n"
                + "a <del>b</del> <a href=\"http://www.c.de\">www.c.de</a></dd>\n"
                + "<dd>d\n<ul>\n<li>e</li>\n</ul>\n</dd>\n</dl>\n"),
        RenderingCase(
            "definitions in one on a line", "A\n: B\n  : c\n: D\n",
            "<dl>\n<dt>A</dt>\n<dd>\n<dl>\n<dt>B</dt>\n<dd>c</dd>\n</dl>\n</dd>\n<dd>D</dd>\n</dl>\n"),
        RenderingCase(
            "definitions of nothing", "[a]: /url\n: *b*\n: c\n\n> [!NOTE] T\n> : d\n",
            "<p>: <em>b</em></p>\n<p>: c</p>\n<div class=\"callout callout-note\" role=\"note\" aria-label=\"Note\">\n"
                + "<p class=\"callout-title\">T</p>\n<p>: d</p>\n</div>\n"),
        RenderingCase(
            "a figure in a definition, and one that ends a footnote",
            "A\n: ![b](https://c \"d\")\n\ne[^1]\n\n[^1]: f\n\n    ![g](https://h \"i\")\n",
            "<dl>\n<dt>A</dt>\n<dd>\n<figure>\n<img src=\"https://c\" alt=\"b\">\n<figcaption>d</figcaption>\n</figure>\n"
                + "</dd>\n</dl>\n<p>e<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\" data-footnote-ref "
                + "style=\"--anchor: --fn-1\">1</a></sup></p>\n"
                + "<section class=\"footnotes\" data-footnotes aria-label=\"Footnotes\">\n<ol>\n"
                + "<li id=\"fn-1\" style=\"--ref: --fn-1\">\n<p>f</p>\n"
                + "<figure>\n<img src=\"https://h\" alt=\"g\" loading=\"lazy\">\n<figcaption>i</figcaption>\n</figure>\n"
                + "<a href=\"#fnref-1\" class=\"footnote-backref\" data-footnote-backref data-footnote-backref-idx=\"1\" "
                + "aria-label=\"Back to reference 1\">↩</a>\n</li>\n</ol>\n</section>\n"),
        RenderingCase(
            "a definition with a list of the same marker", "+ a\n\nT\n: b\n\n+ c",
            "<ul>\n<li>a</li>\n</ul>\n<dl>\n<dt>T</dt>\n<dd>b</dd>\n</dl>\n<ul>\n<li>c</li>\n</ul>\n"),
        RenderingCase(
            "a list that starts a definition", "T\n: - a\n  - b\n", definition("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")),
        RenderingCase("a numbered one", "T\n: 1. a\n", definition("<ol>\n<li>a</li>\n</ol>\n")),
        RenderingCase("one with a plus", "T\n: + a\n", definition("<ul>\n<li>a</li>\n</ul>\n")),
        RenderingCase(
            "a list in a list that starts a definition", "T\n: - - a\n",
            definition("<ul>\n<li>\n<ul>\n<li>a</li>\n</ul>\n</li>\n</ul>\n")),
        RenderingCase(
            "a list in a quote that starts a definition", "> T\n>\n>  : > - a\n",
            "<blockquote>\n"
                + definition("<blockquote>\n<ul>\n<li>a</li>\n</ul>\n</blockquote>\n") + "</blockquote>\n"),
        RenderingCase(
            "a box that starts a definition", "T\n: - [ ] a\n", definition("<ul>\n<li>\(label("a"))</li>\n</ul>\n")),
        RenderingCase(
            "a term in a list that starts a definition", "T\n: - U\n    : v\n",
            definition("<ul>\n<li>\n<dl>\n<dt>U</dt>\n<dd>v</dd>\n</dl>\n</li>\n</ul>\n")),
        RenderingCase("a list in a definition of nothing", "[a]: /url\n: - b\n", "<ul>\n<li>b</li>\n</ul>\n"),
        RenderingCase(
            "a definition amid lists of all markers", "- b\n\n* c\n\nT\n: a\n\n+ d\n\nT\n: * e\n: f\n\n- g\n",
            "<ul>\n<li>b</li>\n</ul>\n<ul>\n<li>c</li>\n</ul>\n<dl>\n<dt>T</dt>\n<dd>a</dd>\n</dl>\n<ul>\n<li>d</li>\n</ul>\n"
                + "<dl>\n<dt>T</dt>\n<dd>\n<ul>\n<li>e</li>\n</ul>\n</dd>\n<dd>f</dd>\n</dl>\n<ul>\n<li>g</li>\n</ul>\n"
        ),
        RenderingCase(
            "a definition of asterisks beside a list with pluses", "+ a\n\nT\n: **\n",
            "<ul>\n<li>a</li>\n</ul>\n<dl>\n<dt>T</dt>\n<dd>**</dd>\n</dl>\n"),
        RenderingCase("a colon without a term", ": a", "<p>: a</p>\n"),
        RenderingCase(
            "an item of nothing but a reference definition ends at the second blank line",
            "1.  [r]: /u\n\n\n    T\n    : x\n",
            "<ol>\n<li></li>\n</ol>\n<pre tabindex=\"0\"><code>T\n: x\n</code></pre>\n"),
        RenderingCase(
            "a definition of nothing but a reference definition", "T\n: [r]:\n  /u\n  't'\n\n\n      [^1]: x\n",
            "<dl>\n<dt>T</dt>\n<dd></dd>\n</dl>\n<pre tabindex=\"0\"><code>  [^1]: x\n</code></pre>\n"),
        RenderingCase(
            "an item of a reference definition and more goes on", "1.  [r]: /u\n    a\n\n\n    T\n    : x\n",
            "<ol>\n<li>\n<p>a</p>\n<dl>\n<dt>T</dt>\n<dd>x</dd>\n</dl>\n</li>\n</ol>\n"),
        RenderingCase(
            "an empty item goes on behind a line of spaces", "-\n  \n  T\n  : x\n",
            "<ul>\n<li>\n<dl>\n<dt>T</dt>\n<dd>x</dd>\n</dl>\n</li>\n</ul>\n"),
        RenderingCase("a colon without a space", "a\n:b", "<p>a\n:b</p>\n"),
        RenderingCase(
            "boxes", "- [ ] a\n- [X] b\n- [ ]c\n- \\[ ] d\n- [x]\n- [ ]\n  e",
            "<ul>\n<li>\(label("a"))</li>\n<li>\(label("b", isTicked: true))</li>\n"
                + "<li>[ ]c</li>\n<li>[ ] d</li>\n<li>[x]</li>\n<li>[ ]\ne</li>\n</ul>\n"),
        RenderingCase(
            "boxes of items with more than a line", "- [ ] a\n\n  b\n\n- [x] c\n  - d",
            "<ul>\n<li>\n<p>\(label("a"))</p>\n<p>b</p>\n</li>\n"
                + "<li>\n<p>\(label("c", isTicked: true))</p>\n<ul>\n<li>d</li>\n</ul>\n</li>\n</ul>\n"),
        RenderingCase(
            "a picture with a box is its label and no figure", "- [ ] ![a](//b.png)",
            "<ul>\n<li>\(label("<img src=\"//b.png\" alt=\"a\">"))</li>\n</ul>\n"),
        RenderingCase(
            "a box in front of a definition", "- [ ] a\n  : b",
            "<ul>\n<li><input type=\"checkbox\" disabled=\"\"> \n<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n</li>\n</ul>\n"),
        RenderingCase(
            "an id of one's own", "## A *b* {#c-d}", "<h2 id=\"c-d\"><a href=\"#c-d\">A <em>b</em></a></h2>\n"),
        RenderingCase(
            "an id that is none", "## A {#b c} {x}", "<h2 id=\"a-b-c-x\"><a href=\"#a-b-c-x\">A {#b c} {x}</a></h2>\n"),
        RenderingCase(
            "an id twice", "## A {#b}\n\n## C {#b}\n\n## b",
            "<h2 id=\"b\"><a href=\"#b\">A</a></h2>\n<h2 id=\"b-1\"><a href=\"#b-1\">C</a></h2>\n<h2 id=\"b-2\"><a href=\"#b-2\">b</a></h2>\n"
        ),
    ]

    private static func label(_ words: String, isTicked: Bool = false) -> String {
        "<label><input type=\"checkbox\"\(isTicked ? " checked=\"\"" : "") disabled=\"\"> \(words)</label>"
    }

    private static func definition(_ blocks: String) -> String {
        "<dl>\n<dt>T</dt>\n<dd>\n\(blocks)</dd>\n</dl>\n"
    }

    private static func callout(_ kind: String, _ title: String, _ body: String, name: String? = nil) -> String {
        "<div class=\"callout callout-\(kind)\" role=\"note\"\(name.map { " aria-label=\"\($0)\"" } ?? "")>\n<p class=\"callout-title\">\(title)</p>\n\(body)</div>\n"
    }

    @Test(arguments: blocks)
    func block(_ test: RenderingCase) {
        #expect(article(test.source).display == test.html)
    }

    @Test(
        "links are found where they are written",
        arguments: [
            "|a|\n|-|\n|b [c](«d.md»)|", "> |a\\|b|[c](«d.md»)|\n> |-|-|\n> |`x\\|y` [e](«f.md»)|",
            "a[^1]\n\n[^1]: b [c](«d.md»)\n\n    e [f](«g.md»)", "T [a](«b.md»)\n: c [d](«e.md»)",
            "\\~ https://x.y/z_z [a](«b.md»)", "a\r\\~\r\n\\~ [a](«b.md»)", "> [!NOTE] T [a](«b.md»)\n> c [d](«e.md»)",
            "[x](«1.md»)\n\n|[a](«2.md»)|\n|-|\n\n[y](«3.md»)\n\n|[b](«4.md»)|\n|-|",
        ])
    func positions(marked: String) {
        let (source, spans) = unmark(marked)
        #expect(article(source).references.map(\.place?.span) == spans)
    }

    @Test("an id with an escape is text")
    func escapedID() {
        let fragment = article("## a {#\\~}\n")
        #expect(fragment.headings.map(\.id) == ["a-"])
        #expect(fragment.display.contains(">a {#~}<"))
    }

    @Test("each table of a text has a name of its own")
    func tables() {
        let html = article("|a|\n|-|\n\n> |b|\n> |-|\n\nc[^1]\n\n[^1]: |d|\n    |-|\n").display
        let names = html.split(separator: "\"").filter { $0.hasPrefix("Table ") }
        #expect(names == ["Table 1", "Table 2", "Table 3"])
    }

    @Test(
        "a cell reads like a paragraph",
        arguments: [
            "", "words", "it's \"so\" -- (1.5%), a/b; 3+4=7?", "été – 表", "*a* `b` [c](https://d)", "www.a.de",
            "a@b.de",
            "https://a.de", "&amp; <b>", "{{ a }}", "~~a~~", "a \\\" b", "\u{700}\u{701}",
        ])
    func cells(text: String) {
        let cells = article("|x|\n|-|\n| \(text) |\n").display
        let paragraph = article("x\n\n\(text)\n").display
        let words = paragraph.dropFirst("<p>x</p>\n".count).replacing("<p>", with: "").replacing("</p>\n", with: "")
        #expect(cells.contains("<td>\(words)</td>"))
    }

    @Test("words in cells, notes and definitions are counted once")
    func words() {
        let fragment = article("|one two|\n|-|\n|three|\n\nfour[^1]\n: five\n\n[^1]: six seven\n")
        #expect(fragment.prose.words == 7)
        #expect(fragment.code.words == 0)
    }
}
