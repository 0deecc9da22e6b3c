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

    static let inlines: [RenderingCase] = [
        RenderingCase(
            "tildes outside of emphasis and in it", "x ~~a~a~~a~ *~z* ~ *~z* ~",
            "x <del>a~a</del>a~ <em>~z</em> ~ <em>~z</em> ~"),
        RenderingCase("struck text", "a ~~b *c*~~ ~d~ e", "a <del>b <em>c</em></del> <del>d</del> e"),
        RenderingCase("tildes that strike nothing", "a ~~b~ ~~~c~~~ d~ ~ ~~", "a ~~b~ ~~~c~~~ d~ ~ ~~"),
        RenderingCase("a run of another length between two that fit", "~a~~ b~", "<del>a~~ b</del>"),
        RenderingCase("a run of another length in a word between two that fit", "~a~~b c~", "<del>a~~b c</del>"),
        RenderingCase("a run of another length inside", "~a ~~b~ c~", "~a ~~b~ c~"),
        RenderingCase(
            "tildes for 'to'", "1~3 days, 15~30 ~a1~2b~ ~~4~5~~ 6~a~7",
            "1~3 days, 15~30 <del>a1~2b</del> <del>4~5</del> 6<del>a</del>7"),
        RenderingCase("escaped tildes", "\\~~b~~ \\~\\~c\\~\\~", "~~b~~ ~~c~~"),
        RenderingCase(
            "an address", "See https://a.b/c?d=e&f.",
            "See <a href=\"https://a.b/c?d=e&amp;f\">https://a.b/c?d=e&amp;f</a>."),
        RenderingCase(
            "underscores in an address", "https://a.b/__c__/*d* _e_",
            "<a href=\"https://a.b/__c__/*d\">https://a.b/__c__/*d</a>* <em>e</em>"),
        RenderingCase(
            "an address without a scheme", "(www.a.b/c_(d))", "(<a href=\"http://www.a.b/c_(d)\">www.a.b/c_(d)</a>)"),
        RenderingCase(
            "a mail address", "a.b@c.de, mailto:x@y.zz",
            "<a href=\"mailto:a.b@c.de\">a.b@c.de</a>, <a href=\"mailto:x@y.zz\">mailto:x@y.zz</a>"),
        RenderingCase(
            "addresses that begin with other letters", "https://öbb.at/x https://例え.jp/パス http://¿a.b",
            "<a href=\"https://%C3%B6bb.at/x\">https://öbb.at/x</a> "
                + "<a href=\"https://%E4%BE%8B%E3%81%88.jp/%E3%83%91%E3%82%B9\">https://例え.jp/パス</a> http://¿a.b"),
        RenderingCase(
            "what people put right behind an address",
            "&lt;https://a.b/c&gt;, https://a.b/c。 www.a.b/ä，d “https://a.b/c” «https://a.b» https://a.b/c?d…",
            "&lt;<a href=\"https://a.b/c\">https://a.b/c</a>&gt;, <a href=\"https://a.b/c\">https://a.b/c</a>。 "
                + "<a href=\"http://www.a.b/%C3%A4\">www.a.b/ä</a>，d “<a href=\"https://a.b/c\">https://a.b/c</a>” "
                + "«<a href=\"https://a.b\">https://a.b</a>» <a href=\"https://a.b/c?d\">https://a.b/c?d</a>…"),
        RenderingCase(
            "a reference to a footnote behind an address",
            "https://a.b/c[^x] (https://a.b)[^x] www.a.b[^x]. https://a.b/?d[]=e[f]",
            "<a href=\"https://a.b/c\">https://a.b/c</a>[^x] (<a href=\"https://a.b\">https://a.b</a>)[^x] "
                + "<a href=\"http://www.a.b\">www.a.b</a>[^x]. "
                + "<a href=\"https://a.b/?d%5B%5D=e%5Bf%5D\">https://a.b/?d[]=e[f]</a>"),
        RenderingCase(
            "marks behind what ends an address",
            "见https://a.b/c_d。**重要**请看 **https://a.b/c**，x （https://a.b/c）\\[^1] https://a.b/c>_x_ https://a.b/c&gt;*a* "
                + "https://a.b/c&#x3002;*a* https://a.b/?c&amp;d_e_f 。https\\://x.y https://a.b/c。ada\\@b.org x",
            "见<a href=\"https://a.b/c_d\">https://a.b/c_d</a>。<strong>重要</strong>请看 "
                + "<strong><a href=\"https://a.b/c\">https://a.b/c</a></strong>，x "
                + "（<a href=\"https://a.b/c\">https://a.b/c</a>）[^1] <a href=\"https://a.b/c\">https://a.b/c</a>&gt;<em>x</em> "
                + "<a href=\"https://a.b/c\">https://a.b/c</a>&gt;<em>a</em> "
                + "<a href=\"https://a.b/c\">https://a.b/c</a>。<em>a</em> "
                + "<a href=\"https://a.b/?c&amp;d_e_f\">https://a.b/?c&amp;d_e_f</a> 。https://x.y "
                + "<a href=\"https://a.b/c\">https://a.b/c</a>。ada@b.org x"),
        RenderingCase(
            "quotes and spaces around an address",
            "“https://a.b/c”查看 „https://a.b/c“–x «\u{A0}https://a.b/c\u{A0}» https://a.b/c&nbsp;: ＜https://a.b/c＞を",
            "“<a href=\"https://a.b/c\">https://a.b/c</a>”查看 „<a href=\"https://a.b/c\">https://a.b/c</a>“–x "
                + "«\u{A0}<a href=\"https://a.b/c\">https://a.b/c</a>\u{A0}» <a href=\"https://a.b/c\">https://a.b/c</a>\u{A0}: "
                + "＜<a href=\"https://a.b/c\">https://a.b/c</a>＞を"),
        RenderingCase(
            "other letters in an address, and signs within",
            "https://a.b/東京–北 （https://a.b/c）、https://a.b/々 https://a.b/東京〜北 https://a.b/བོད་",
            "<a href=\"https://a.b/%E6%9D%B1%E4%BA%AC%E2%80%93%E5%8C%97\">https://a.b/東京–北</a> "
                + "（<a href=\"https://a.b/c\">https://a.b/c</a>）、<a href=\"https://a.b/%E3%80%85\">https://a.b/々</a> "
                + "<a href=\"https://a.b/%E6%9D%B1%E4%BA%AC%E3%80%9C%E5%8C%97\">https://a.b/東京〜北</a> "
                + "<a href=\"https://a.b/%E0%BD%96%E0%BD%BC%E0%BD%91%E0%BC%8B\">https://a.b/བོད་</a>"),
        RenderingCase(
            "escapes in an address", "https://a.b/c\\_d\\_e_f\\\\_g \\*_h_\\* www.a.b/\\_c",
            "<a href=\"https://a.b/c_d_e_f%5C_g\">https://a.b/c_d_e_f\\_g</a> *<em>h</em>* "
                + "<a href=\"http://www.a.b/_c\">www.a.b/_c</a>"),
        RenderingCase(
            "escapes in addresses of links",
            "[a](https://b.c/\\_d) ![https://b.c/\\_d](https://b.c/\\*d) [https://b.c/\\_d][r] [e](/s?u=https://b.c/\\_d)\n\n"
                + "[r]: https://b.c/\\_r 'https://b.c/\\_t'",
            "<a href=\"https://b.c/_d\">a</a> <img src=\"https://b.c/*d\" alt=\"https://b.c/_d\"> "
                + "<a href=\"https://b.c/_r\" title=\"https://b.c/_t\">https://b.c/_d</a> <a href=\"{/s?u=https://b.c/_d}\">e</a>"
        ),
        RenderingCase(
            "an address in square brackets", "[https://a.b/c] [see https://a.b/?c[]=1&d[0]=2], x](https://a.b)",
            "[<a href=\"https://a.b/c\">https://a.b/c</a>] [see <a href=\"https://a.b/?c%5B%5D=1&amp;d%5B0%5D=2\">"
                + "https://a.b/?c[]=1&amp;d[0]=2</a>], x](<a href=\"https://a.b\">https://a.b</a>)"),
        RenderingCase(
            "no address in a link of HTML",
            "<a href=\"https://b.c/\">https://b.c</a> https://d.e <A x HREF='f.md'>*a@b.cc* www.g.h</A>, "
                + "<a id=\"y\">http://i.jk</a> <a href=\"z.md\"/>l@m.no <abbr href=\"q\">r@s.tu</abbr>",
            "<a href=\"https://b.c/\">https://b.c</a> <a href=\"https://d.e\">https://d.e</a> "
                + "<A x HREF='{f.md}'><em>a@b.cc</em> www.g.h</A>, "
                + "<a id=\"y\"><a href=\"http://i.jk\">http://i.jk</a></a> "
                + "<a href=\"{z.md}\"/><a href=\"mailto:l@m.no\">l@m.no</a> "
                + "<abbr href=\"q\"><a href=\"mailto:r@s.tu\">r@s.tu</a></abbr>"),
        RenderingCase(
            "a link of HTML ends with its block", "<a href=\"//b\">c\n\nhttps://d.e",
            "<a href=\"//b\">c</p>\n<p><a href=\"https://d.e\">https://d.e</a>"),
        RenderingCase("no address in a link", "[https://a.b](https://c)", "<a href=\"https://c\">https://a.b</a>"),
        RenderingCase(
            "no address in code", "`https://a_b_.c` `a@b.cc`", "<code>https://a_b_.c</code> <code>a@b.cc</code>"),
        RenderingCase("an escaped address", "https\\://a.b a\\@b.cc", "https://a.b a@b.cc"),
        RenderingCase(
            "the one address of a text, in quotes", "See 'https://a.b'", "See ‘<a href=\"https://a.b\">https://a.b</a>’"
        ),
        RenderingCase(
            "the one address of a text, behind a pointed bracket", "See <https://a.b c",
            "See &lt;<a href=\"https://a.b\">https://a.b</a> c"),
        RenderingCase(
            "the one address of a text, behind an escaped bracket", "See \\<http://a.b> c",
            "See &lt;<a href=\"http://a.b\">http://a.b</a>&gt; c"),
        RenderingCase(
            "an address that looks like a value", "A=\"https://x.y/z\" <b title=\"https://v.w\">c</b>",
            "A=“<a href=\"https://x.y/z\">https://x.y/z</a>” <b title=\"https://v.w\">c</b>"),
        RenderingCase(
            "emphasis right behind a link", "[x](http://a.b/)的**c**发 **[d](https://x.y)**（e） [f](<www.a.b>)—*g*",
            "<a href=\"http://a.b/\">x</a>的<strong>c</strong>发 <strong><a href=\"https://x.y\">d</a></strong>（e） <a href=\"{www.a.b}\">f</a>—<em>g</em>"
        ),
        RenderingCase(
            "emphasis right behind a picture", "a ![x](http://a.b/(c_d)/e_f)**g** [h](www.a.b)_i_",
            "a <img src=\"http://a.b/(c_d)/e_f\" alt=\"x\"><strong>g</strong> <a href=\"{www.a.b}\">h</a><em>i</em>"),
        RenderingCase(
            "emphasis right behind a link whose text is an address", "[http://a.b](http://c.d/?e=http://f.g)的*h*",
            "<a href=\"http://c.d/?e=http://f.g\">http://a.b</a>的<em>h</em>"),
        RenderingCase(
            "emphasis right behind an address in code",
            "`http://a.b:1`—*c*. **`http://a.b`**：d ``e `http://a_b_`c ``*f*",
            "<code>http://a.b:1</code>—<em>c</em>. <strong><code>http://a.b</code></strong>：d <code>e `http://a_b_`c </code><em>f</em>"
        ),
        RenderingCase(
            "emphasis right behind an address in an attribute",
            "a <img src=\"https://a.b/x_y.png\">*c* <b title=http://d.e>*f*</b>",
            "a <img src=\"https://a.b/x_y.png\"><em>c</em> <b title=http://d.e><em>f</em></b>"),
        RenderingCase(
            "escapes right behind a link", "[a](https://x.y)\\_b\\_ [a](https://x.y)\\~b\\~",
            "<a href=\"https://x.y\">a</a>_b_ <a href=\"https://x.y\">a</a>~b~"),
        RenderingCase(
            "the one address of a text, behind a link that is none", "[a](https://d.pub/m x",
            "[a](<a href=\"https://d.pub/m\">https://d.pub/m</a> x"),
        RenderingCase(
            "the one address of a text, behind an escaped bracket of a link", "\\[a](https://d.e) x",
            "[a](<a href=\"https://d.e\">https://d.e</a>) x"),
        RenderingCase("no address behind a letter", "xhttp://a.b awww.a.b", "xhttp://a.b awww.a.b"),
        RenderingCase(
            "a backslash escapes nothing in an address", "<https://a\\~\\[b_c> \\~",
            "<a href=\"https://a%5C~%5C%5Bb_c\">https://a\\~\\[b_c</a> ~"),
        RenderingCase(
            "a scheme of one letter makes no address", "<a:\\~b\\~>", "&lt;a:~b~&gt;"),
        RenderingCase(
            "Syriac punctuation of one's own", "\u{700}\u{701} \\~~a~~", "\u{700}\u{701} <del>a</del>"),
        RenderingCase(
            "Syriac punctuation by its number", "&#x700; &#01804; \\~~a~~ &#x6FF;",
            "\u{700} \u{70C} <del>a</del> \u{6FF}"),
    ]

    @Test(arguments: inlines)
    func inline(_ test: RenderingCase) {
        #expect(article(test.source).display == "<p>\(test.html)</p>\n")
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
