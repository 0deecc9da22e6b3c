import SeriesLabels
import SeriesModel
import SeriesText
import Testing

@testable import SeriesMarkdown

/// What the text of an article shows beyond CommonMark.
@Suite("Struck text, addresses and the like")
struct InlineExtensionTests {
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
}
