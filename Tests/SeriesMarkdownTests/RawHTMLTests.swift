import MarkdownPromises
import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Raw HTML in articles")
struct RawHTMLTests {
    // MARK: Which values are addresses

    @Test(arguments: [
        ("<a href=\"b.md\">", "link b.md"), ("<A HREF=b.md>", "link b.md"), ("<a href='b.md#c'>", "link b.md#c"),
        ("<area href=b>", "link b"), ("<link rel=stylesheet href=b.css>", "link b.css"), ("<a xlink:href=b>", "link b"),
        ("<img src=b.png alt=x>", "picture b.png"), ("<video poster=b.png src=c.mp4>", "picture b.png, file c.mp4"),
        ("<audio src=b>", "file b"), ("<source src=b>", "file b"), ("<track src=b>", "file b"),
        ("<input src=b>", "file b"),
        ("<script src=b></script>", "file b"), ("<embed src=b>", "frame b"), ("<iframe src=b></iframe>", "frame b"),
        ("<object data=b>", "frame b"), ("<image href=b>", "picture b"), ("<image xlink:href=b>", "picture b"),
        ("<svg><use href='b.svg#c'/><use xlink:href=' #d'/><use href=#e/></svg>", "file b.svg#c"),
        ("<svg><use href=''/></svg>", ""),
        ("<b href=c>", ""), ("<div src=c>", ""), ("<form action=c>", ""), ("<a title=\"href=c\">", ""),
        ("<use href=#c>", ""),
        ("<a data-href=c>", ""), ("<a href>", ""), ("</a href=c>", ""), ("<!-- <a href=c> -->", ""),
        ("<script>\"<a href=c>\"</script>", ""),
        ("<img srcset=\"b.png, c.png 2x\">", "picture b.png, picture c.png"),
        ("<source srcset=\" b 1x , ,c\t\">", "picture b, picture c"),
        ("<img srcset=\"b,c\">", "picture b,c"), ("<img srcset=\"b, c,\">", "picture b, picture c"),
        ("<img srcset=\",\">", ""),
        ("<img srcset=\"b (1,2) 3x, c\">", "picture b, picture c"),
        ("<img srcset=\"data:image/png;x,y 1x, b\">", "picture b"),
        ("<img srcset=\"https://a/b 1x, c 2x\">", "picture c"),
        ("<a href=\"\">", "link "), ("<a href=\" b.md\n\">", "link b.md"), ("<a href=\"\t\">", "link "),
        ("<a href=\"a b&amp;c.md\">", "link a b&c.md"), ("<a href='&quot;&apos;&lt;&gt;'>", "link \"'<>"),
        ("<a href=\"&#98;&#x2E;&#X6d;&#100\">", "link b.md"),
        ("<a href=\"&#0;&#xD800;&#x110000;&#99999999999999;\">", "link \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("<a href=\"&amp&b&eacute;&#;&#x;&\">", "link &amp&b\u{E9}&#;&#x;&"),
        ("<a href=\"b\n\tc.md\">", "link bc.md"),
        ("<a href=https://b>", ""), ("<a href=//b>", ""), ("<a href=mailto:b>", ""), ("<a href=#>", ""),
        ("<a href=#b>", "link #b"),
        ("<a href=javascript:b>", ""), ("<a href=\" java\nscript:b\">", ""),
        ("<img src=\"data:image/png;base64,b\">", ""),
        ("<iframe src=\"about:blank\"></iframe>", ""), ("<a href=vscode:b>", ""),
        ("<img src=\"C:\\b.png\">", "picture C:\\b.png"), ("<img src=file:///b.png>", "picture file:///b.png"),
        ("<a href=\"{{ b }}\">", ""), ("<img src=\"x/{% b %}\">", ""), ("<img src=\"${b}\">", ""),
        ("<a href=\"{b}\">", "link {b}"),
        ("<a href=\"n&auml;me.md&nosuchname;&ngE;\">", "link n\u{E4}me.md&nosuchname;\u{2267}\u{338}"),
        ("<a href=b?c>", "link b?c"), ("<img src=b?c>", "picture b?c"),
        ("<script src=b.js?v=1#c></script>", "file b.js"),
        ("<iframe src=\"b.html?c#d\"></iframe>", "frame b.html"), ("<iframe src=\"?c\"></iframe>", ""),
        ("<video src=b#t=1>", "file b#t=1"),
    ])
    func addresses(html: String, expected: String) {
        let bytes = Array(html.utf8)
        let links = bytes.withRun { run in
            var reader = RawHTML(looksForMarkup: false)
            return reader.read(run).links
        }
        #expect(links.map { "\($0.purpose) \($0.destination)" }.joined(separator: ", ") == expected)
        var end = 0
        for link in links {
            #expect(link.range.lowerBound >= end && link.range.upperBound <= bytes.count)
            end = link.range.upperBound
        }
    }

    // MARK: What is written

    @Test(arguments: [
        ("<a href=\"b.md\" title='t'>x</a>", "<p><a href=\"{b.md}\" title='t'>x</a></p>\n"),
        ("<img src=b.png\n  alt=x>", "<p><img src={b.png}\nalt=x></p>\n"),
        ("<div>\n<img src=' b.png '>\n</div>", "<div>\n<img src=' {b.png} '>\n</div>\n"),
        (
            "<img srcset=\"b.png 1x,\n c.png 2x\">",
            "<p><img srcset=\"{b.png} 1x,\n{c.png} 2x\"></p>\n"
        ),
        ("a <a href=\"https://b\">c</a> <i>d</i>", "<p>a <a href=\"https://b\">c</a> <i>d</i></p>\n"),
        ("<iframe src=\"b?c#d\"></iframe>", "<iframe src=\"{b}?c#d\"></iframe>\n"),
        ("<a href=\"x&amp;y.md\">", "<a href=\"{x&y.md}\">\n"),
        ("<div\n\nx <a href=b>", "<div\n<p>x <a href={b}></p>\n"),
        ("![<a href=b>](c.png)", "<figure>\n<img src=\"{c.png}\" alt=\"&lt;a href=b&gt;\">\n</figure>\n"),
        (
            "<script>\nlet a = '<a href=b>'\n\nlet c\n</script>\n<a href=d>",
            "<script>\nlet a = '<a href=b>'\n\nlet c\n</script>\n<a href={d}>\n"
        ),
    ])
    func html(source: String, expected: String) {
        #expect(article(source).display == expected)
    }

    @Test("ids and names are places that links can lead to")
    func anchors() {
        let fragment = article(
            """
            # One <a name="title"></a>

            <p id=a>x</p> <a name='b'>y</a> <img name=no> <i ID="c&amp;d">z</i> <!-- <i id=no> -->

            <div id="e">
            """)
        #expect(fragment.anchors == ["a", "b", "c&d", "e"])
        #expect(fragment.titleAnchors == ["title"])
    }

    @Test(
        "a picture may be data, a link may not",
        arguments: [
            ("data:image/png;base64,iVBOR", true), ("DATA:Image/SVG+xml,x", true), ("data:text/html,x", false),
            ("data:,x", false), ("data:image", false), ("data:imagine/png,x", false),
        ])
    func data(destination: String, isAllowed: Bool) {
        #expect(article("![a](\(destination)) b").references.isEmpty == isAllowed)
        #expect(article("[a](\(destination)) b").references.count == 1)
    }

    // MARK: Where it is written

    static let marked = [
        "<a href=\"«b.md»\">", "a <b>c</b> <a title='b.md' href=«b.md»>d</a>", "<img src=\"«»\"> <img src=\" «b» \">",
        "<img alt=\"a > b\" src=\"«c.png»\"> <img alt='> \\' src=\"«d.png»\">",
        "<img alt=\"a > \\\" src=\"«b.png»\"> x",
        "> <img alt=\"a >\n> b > c\" src=\"«c»\">", "\\~ <img alt=\"a > b\"\n src=\"«c»\">",
        "<a title=\"a > \\\" href=\"«www.b_c.md»\">x</a>", "[a](«www.b_c.md») <a href=«www.b_c»>",
        "one\n<img src=\"«b.png»\">\n  <img src=\"«b.png»\">\ntwo",
        "> <a href=\"«b»\">\n> <a href=\"«b»\">\n<a href=«b»>",
        "- <a href=\"«b»\">\n  <a href=\"«b»\">\n    - x <a href=«b»>",
        "`<a href=b>` <a href=«b»> `` ` <a href=b>`` <a href=«b»>",
        "\\<a href=b> <a href=«b»>", "<https://a> <a@b.c> <a href=«b»>", "[x](«y» \"<a href=b>\") <a href=«b»>",
        "<a\n  title=x\n  href=«b»> <a title=x href=«b»>", "> > x <a\n> >   title=x\n> >  href=«b»>",
        "<img srcset=\"«b» 1x,\n   «c» 2x\">\n<img src=«b»>", "[<img src=«b.png»>](«c.md») <img src=«b.png»>",
        "## x <a href=«b»>\ny <a href=«b»>\n---\n", "[r]: /r\n<a href=«b»> x\n<a href=«b»>",
        "<div>\n  <a href=\"«b»\">\n\n</div>\n\n<a href=«b»>",
        "* x\n\n  <div>\n    <img src=\"«b»\"\n      srcset='«c»'>\n  </div>\n* <div><a href=«b»></div>\n",
        "> <div>\n> <a href=«b»>\n>\n> x <a href=«b»>", "-\t<div>\n\t<a href=«b»>\n\n\t\t<a href=b>\n",
        "1. > - <div>\n   >   <a\n   >   href=«b»>\n",
        "  <div><a href=«b»>\n   <a href=«b»>", "<div>\r\n<a href=«b»>\r\n</div>\r\n\r\nx\r\n<a\r\nhref=«b»>\r\n",
        "<div>\r<a href=«b»>\r\rx\r<a\rhref=«b»>\r",
        "Über <a href=«ü»> 日本 <a href=«日»>\n<p><a href=«ü»>", "<!-- <a href=b> --> <a href=«b»>",
        "x <!-- <a href=b> --> <a href=«b»>",
        "x <iframe src=«b»></iframe> <script src=«c»></script> <img src=«d»>",
        "x <b><b> <script src=«c»></script><b> <script src=«c»></script> <a href=«b»>",
        "<script>\n\"<a href=b>\"\n</script><a href=«b»>\n\n<a href=«b»>",
        "<div>\na \\~ b https://a.b/c_d <a href=«b»>", "a\n<a title=\"\\~\" href=«b»> <a href=«b»>",
        "<div title=\"a\u{0}b\">\n\u{0} <a href=«b»>", "a\u{0}b <a href=«b»>",
        "<a href=\"«b&amp;c»\"> <a href='«&#98;»'>", "<a\nhref=\"\n«b»\n\">", "<b>\n\n<a href=«b»>\n</b>\n<a href=«b»>",
        "| a <img src=«b»> | <a title='\\|' href=«c»> |\n|---|---|\n| `<a href=b>` <a href=«b»> | <a href=«b»> |\n\n<a href=«b»> x",
        "x[^1] <a href=«b»>\n\n[^1]: <a href=«b»>\n    <a href=«b»> y\n\n    <div><img src=«b»>\n    <img src=«c»></div>\n\n<a href=«b»> z",
        "> [!NOTE]\n> <a href=«b»> <a href=«b»>\n\n- [ ] <a href=«b»>\n\nTerm <a href=«b»>\n: text <a href=«b»>\n",
    ]

    @Test(arguments: marked, [1, 7])
    func positions(marked: String, firstLine: Int) {
        let (source, expected) = unmark(marked, firstLine: firstLine)
        let found = article(source, firstLine: firstLine).references.compactMap(\.place?.span)
        #expect(found.sorted { $0.isBefore($1) } == expected)
    }

    // MARK: What is refused, and what does harm

    @Test(arguments: [
        "«<b>»x</b> `<b>` &lt;b>", "<!-- x -->\n\na <!-- y -->\n\n<!--\n\n<b>\n-->",
        "«<div>»\n\nx «<i>»y</i>\n\n</div>\n",
        "x «</b>» y",
        "x «<b title=\"https://a_b_c/*d*\">»y</b>", "«<b title=\"https://a_b\" id=c>»\n\nx",
        "|a|\n|-|\n|«<b title=\"\\|\\| https://a_b\">»|", "x[^1]\n\n[^1]: «<b title=\"\\~https://a_b\">»y</b>",
        "a\n: «<b title=\"https://a_b\">»y</b>",
        "<!-- x --> «<b>»\n\n«<?php ?>»\n\n«<!X>»", "«<div»\nclass=x>\n\n> «<p>»", "# «<b>»T</b>\n\n## «<i>»U</i>",
        "![<b>](c.png)",
        "<!-- x\n--> «y»\n\na <https://b>", "<!--> «<script>»\n-->\n\nx", "«<!-- x»",
        "a<!-- <b> --> <!-- -->", "«<?a\u{0}\u{0}?>»", "x «<b c=\u{0}>»", "|a|\n|-|\n|«<b c=\"\u{0}\">» <|",
    ])
    func markup(marked: String) {
        let (source, expected) = unmark(marked)
        let fragment = article(source) { $0.refusesHTML = true }
        #expect(fragment.mistakes.refusedHTML == expected)
        #expect(article(source).mistakes.refusedHTML == [])
    }

    @Test(
        arguments: [
            ("The «<title>» element", .element("title")), ("<div>\n«<!-- x»\n\ny -->", .comment),
            ("«<!-- x»\n\n<b>\n", .comment), ("> «<textarea>»\n\n</b>", .element("textarea")),
            ("# «<style>»\n\nx", .element("style")), ("«<iframe src='https://x'>»", .element("iframe")),
            ("a\n\n«<div class=\"note>»\n\n<!-- \"> -->\n\n</div>", .value),
            ("«<iframe src=https://x/>»", .element("iframe")),
            ("a «<iframe />» b", .slashedElement("iframe")), ("«<video src=a />»\n\nb", .slashedElement("video")),
            ("<svg><title/><a>\n<desc/></a></svg>\n«<style/>»<b>", .slashedElement("style")),
            ("The «<details>» element", .element("details")),
            ("a <dialog></dialog> «<dialog open>» b", .element("dialog")),
            ("<template></template>\n\n> «<template>»\n\n- <audio>", .element("template")),
            ("<video>«<audio>»\n\nb\n\n</video>", .element("audio")), ("# «<select>»\n\nx", .element("select")),
            ("a «<pre>» b\n\n<pre>c</pre>", .element("pre")), ("«<pre>»\na\n\n# <b>", .element("pre")),
            ("<table></table>«<table>»<tr><td>\n\na\n\n</td></tr>", .element("table")),
            ("«<button>»a\n\nb", .element("button")), ("a «<plaintext>»", .element("plaintext")),
            ("# A\n\n«<?php»\necho $a->b;\n\n<a href='c'>\n\n<script>", .declaration("<?php", end: "?>")),
            ("> a\n>\n>  «<?xml» a=b>\n\n<!DOCTYPE", .declaration("<?xml", end: "?>")),
            ("«<![CDATA[»a b >\n\n]] c", .declaration("<![CDATA[", end: "]]>")),
            ("- «<!DOCTYPE» html\n\n  # b\n- c", .declaration("<!DOCTYPE", end: ">")),
            ("a «<b>»c\n\nd", .element("b")), ("«<a href=b.md>»c\n\n[d](e.md)\n\n## <a name=f>g", .element("a")),
            ("<i>a</i> «<i class='b' />» c", .slashedElement("i")), ("a «<code>» b", .element("code")),
            ("<b>a\n\n- b</b>\n- «<U>»c\n- <em>d", .element("u")), ("<div>\n«<font>»\n</div>\n\na", .element("font")),
            ("«<b>»<table><tr><td></b></table>", .element("b")), ("a `<b>` <b>c</b> «<b>»", .element("b")),
            ("a <b>c</b><i>d</i> <b\n>e</b> «<i>» f", .element("i")), ("## a «<strong>»b\n\nc", .element("strong")),
            ("|a|\n|-|\n|<b>|\n\n«<a href='#c'>»d", .element("a")), ("a[^1]\n\n[^1]: b «<em>»", .element("em")),
            ("<p>\n«</p id='>»\n\n'", .value), ("«<script src='a.js>»\n\n</script>", .value),
            ("<table><tr><td>x\n</table>\n\na «<b>»c.\n\n<table><tr><td>x</td></tr></table>", .element("b")),
        ] as [(String, MarkdownMistakes.Unclosed.Kind)])
    func unclosed(marked: String, kind: MarkdownMistakes.Unclosed.Kind) {
        let (source, expected) = unmark(marked)
        let unclosed = article(source).mistakes.unclosed
        #expect(unclosed?.kind == kind)
        #expect(unclosed.map(\.span) == expected.first)
    }

    @Test(arguments: [
        "x", "<b></b>", "<a name=b>", "<a id='b' href>c</a>", "<B>a\n\nb</b>", "<i><b>a</i></b>", "</b>", "`<b>`",
        "<q>a", "<p>",
        "|a|\n|-|\n|<b>|\n|<i>*c*|", "<table><tr><td><b>a<td><i>b</td></tr></table>", "<svg><a href=b /></svg>",
        "<!-- <b> -->",
        "<script><b></script>", "<li><b>a</b>", "<br><img src=//a><input>", "<script>\n\n</script>",
        "a <title>b</title>", "<!-- x -->", "`<script>`",
        "<svg><title/></svg>", "<b title=\"", "<video>\n\na\n\n</video>", "<details>a<details>b</details></details>",
        "</video>", "<!-- <video> -->", "`<video>`", "<script><video></script>", "<DETAILS></details>", "<div>", "<li>",
        "<title>\n\n[a](b)\n\n</title>", "![<title>](a.png)", "<?php a->b; ?>\n\n<?a\n\nb?>", "<![CDATA[\n\na]]>",
        "<a href='b'>\n<table><tr><td>x\n</table>\n</a>", "<table><tr><td><b>x\n</table>",
        "<table><caption><b>T</caption><tr><td>x</td></tr></table>",
        "<table><tr><td><svg><circle r='4'/></svg></td></tr></table>", "<pre><math><mspace/></math></pre>",
        "<!DOCTYPE\n\nhtml>", "a <?php b\n\nc", "    <?php", "`<?php`", "<!a>", "<pre>\n\na\n</pre>", "`<pre>`",
    ])
    func closed(source: String) {
        #expect(article(source).mistakes.unclosed == nil)
    }

    /// What is found stands between « and ».
    @Test(
        "elements that stay open in a text",
        arguments: [
            "a «<span class=x>»b\n\nc <span>d</span>", "The «<section>» of a page, «<Kbd>» and a <section>\n\n</div>",
            "The «<div>» in <div></div> a\n\n<div></div>\n\n<div>",
            "# A «<html>»\n\n> - b «<sub>»c<sub>\n\nx[^1]\n\n[^1]: «<q>» d", "«<span id='a' />»b c\n<span>",
            "<ul>\n<li>\n\na <li> b <p> c <br> d <td>\n\n</ul>", "<span>a\n\nb</span>", "a <div>\n\n<p>b</p></div>",
            "`<span>` \\<span> ![<span>](a.png) <!-- <span> -->", "<table><tr><td><span>a</td></tr></table>",
            "a <pre> <span> b", "a <b> «<span>» b", "The «<li>» element, «<dd>» and <td>.", "a <ul><li>b<li>c</ul> d",
            "«<div class=a>»\n\nb\n\n<p>\n\n<span>\n\nc", "<li>\n\na", "<p>\n`<div>` a\n</p>",
            "<div><svg><path d=''/></svg></div>", "a <div><svg/></div> «<span>»<math><mi/></math>",
            "|a «<kbd>»b|<b>|\n|-|-|\n|«<section>» of|<kbd>c</kbd> <td>|\n\nd «<q>»",
        ])
    func openInText(marked: String) {
        let (source, expected) = unmark(marked)
        #expect(article(source).mistakes.openElements.map(\.span) == expected)
    }

    /// What is found stands between « and ».
    @Test(
        "an end tag that ends a part of the page",
        arguments: [
            "Close it with «</div>» at the end.", "<div>\n\na\n\n</div>\n\n«</div>»\n\n</div>", "> «</article>»",
            "- a\n\n  «</UL>»", "<details>\n\na\n\n«</section>»\n\n</details>", "a[^1]\n\n[^1]: b «</main>»",
            "</b> </span> </p> </li> </unknown> a", "|a </div>|\n|-|\n|</section>|",
            "<table><tr><td></div></td></tr></table>", "a <!-- </div> --> `</div>` ![</div>](a.png)",
            "<p>\n`«</div>»`\n</p>",
            "<div><svg><circle r='4'/></svg></div>«</div>»",
            "<script></div></script>", "<b>\n«</div>»", "<div>a <div>b</div></div>", "<div>\n\n- </div>",
        ])
    func looseEnd(marked: String) {
        let (source, expected) = unmark(marked)
        #expect(article(source).mistakes.looseEnd?.span == expected.first)
    }

    @Test("random HTML in random containers")
    func random() {
        var random = SplitMix(seed: 3)
        let words = [
            "<a href=\"b.md\">", "<img src=b.png\n", " srcset='c 1x,\td 2x'", ">", "<div>", "</div>", "<!--", "-->",
            "<script>", "</script>", "\n\n", "\n",
            "\r\n", "> ", "- ", "  ", "\t", "`", "<", "\"", "'", "=", "&#98;", "\u{0}", "ü", "<title>", "# ", "[x](y)",
            "![", "](z)", "\\",
        ]
        for _ in 0..<3_000 {
            let source = (0..<random.below(40)).map { _ in random.pick(words) }.joined()
            let fragment = article(source) { $0.refusesHTML = true }
            #expect(fragment.promiseOfPlaces(in: LineMap(Array(source.utf8))) == nil, "\(source.debugDescription)")
        }
    }
}
