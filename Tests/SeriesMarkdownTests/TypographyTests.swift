import SeriesLabels
import SeriesModel
import SeriesText
import Testing

@testable import SeriesMarkdown

@Suite("Quotes, dashes and ellipses as in print")
struct TypographyTests {
    static let cases: [RenderingCase] = [
        RenderingCase("quotes", "\"a\" 'b' it's \"'c'\" ('d')", "“a” ‘b’ it’s “‘c’” (‘d’)"),
        RenderingCase("apostrophes", "'tis the season of dogs", "’tis the season of dogs"),
        RenderingCase(
            "apostrophes behind brackets", "f(x)'s value, a[1]'s dogs' tails", "f(x)’s value, a[1]’s dogs’ tails"),
        RenderingCase("an apostrophe at the end", "dogs' tails", "dogs’ tails"),
        RenderingCase(
            "quotes between words without spaces", "使用\"缓存\"来，用'键'查；API\"键\"和\"key\"值 5\"屏 don't",
            "使用“缓存”来，用‘键’查；API“键”和“key”值 5”屏 don’t"),
        RenderingCase(
            "quotes around markup and signs between words without spaces",
            "追加した\"(See Chapter 3)\"という。这叫\"**闭包**\"的。很\"`x`\"的。详见\"《书》\"一书。说：\"*甲*，\"他'`b`'的，API\"*乙*\"和",
            "追加した“(See Chapter 3)”という。这叫“<strong>闭包</strong>”的。很“<code>x</code>”的。详见“《书》”一书。说：“<em>甲</em>，”他‘<code>b</code>’的，"
                + "API“<em>乙</em>”和"),
        RenderingCase(
            "quotes of a talk without spaces", "他说\"好。\"我说：\"不。\"（\"甲\"）", "他说“好。”我说：“不。”（“甲”）"),
        RenderingCase(
            "quotes behind signs", "a=\"*x* y\" z=\"q\" b=\"--c\" d=\"\" (\"`e`\") \"f\", \"g.\"*h*",
            "a=“<em>x</em> y” z=“q” b=“--c” d=“” (“<code>e</code>”) “f”, “g.”<em>h</em>"),
        RenderingCase("quotes that close nothing", "5\". *6*\", 7\"-8\"", "5”. <em>6</em>”, 7”-8”"),
        RenderingCase(
            "apostrophes behind markup",
            "[Go](//u)'s API isn't, `git`'s index isn't, *Go*'s docs don't, <b>x</b>'s y's",
            "<a href=\"//u\">Go</a>’s API isn’t, <code>git</code>’s index isn’t, <em>Go</em>’s docs don’t, <b>x</b>’s y’s"
        ),
        RenderingCase(
            "apostrophes in quotes", "The '90s weren't bad, 'it isn't so' <b>'c'</b> '`d`' '*e*'",
            "The ’90s weren’t bad, ‘it isn’t so’ <b>‘c’</b> ‘<code>d</code>’ ‘<em>e</em>’"),
        RenderingCase(
            "code in HTML is left alone",
            "\"<code>git -m \"it's...\"</code>\" <KBD>*--*</KBD>, <pre class=\"x\">--</pre> <samp>--</samp> <b>--</b> <code/>-- <code class=a/>--</code>",
            "“<code>git -m &quot;it's...&quot;</code>” <KBD><em>--</em></KBD>, <pre class=\"x\">--</pre> <samp>--</samp> <b>–</b> <code/>– <code class=a/>--</code>"
        ),
        RenderingCase("code in HTML ends with its block", "<code>--\n\n-- a", "<code>--</p>\n<p>– a"),
        RenderingCase("quotes around markup", "\"*a*\" \"`b`\" *\"c\"*", "“<em>a</em>” “<code>b</code>” <em>“c”</em>"),
        RenderingCase(
            "quotes in and around struck text", "~~'a'~~ ~~\"b\"~~ ~~c~~'s '~~d~~' \"~~e~~\" ~~'f' *'g'*~~",
            "<del>‘a’</del> <del>“b”</del> <del>c</del>’s ‘<del>d</del>’ “<del>e</del>” <del>‘f’ <em>‘g’</em></del>"),
        RenderingCase(
            "a quote makes no tag", "a <img src=b\\\"> <br/>\n\n\\\"c\\\"",
            "a &lt;img src=b”&gt; <br/></p>\n<p>&quot;c&quot;"),
        RenderingCase("escaped quotes stay", "\\\"a\\\" \\'b\\'", "&quot;a&quot; 'b'"),
        RenderingCase(
            "escaped quotes behind a link stay, too", "A [19\\\" b](c) and 24\\\" (30\\\") [d]: 5\\\"",
            "A <a href=\"{c}\">19&quot; b</a> and 24&quot; (30&quot;) [d]: 5&quot;"),
        RenderingCase(
            "an escaped quote ends a title that nothing else ends",
            "[a](b \"c\\\") 5\\\"\n\n[a](b \"c\\\"d\") 5\\\"\n\n[a](b \"c\\\")",
            "[a](b “c”) 5”</p>\n<p><a href=\"{b}\" title=\"c&quot;d\">a</a> 5&quot;</p>\n"
                + "<p><a href=\"{b}\" title=\"c\\\">a</a>"),
        RenderingCase(
            "a backslash escapes nothing in an attribute, behind a pointed bracket either",
            "<b title='> \\\"'>\\\"a\\\"</b> <b title=\"> \\\" id=c>\\\"",
            "<b title='> \\\"'>&quot;a&quot;</b> <b title=\"> \\\" id=c>&quot;"),
        RenderingCase(
            "escapes behind what looks like a tag", "a <b and \\\"c\\\" <d e=\"\\\"",
            "a &lt;b and &quot;c&quot; &lt;d e=”&quot;"),
        RenderingCase(
            "a quote that marks end closes in front of a letter, too", "the \"*Titanic*\"s \"[a](b)\"c, *d*\"e\"",
            "the “<em>Titanic</em>”s “<a href=\"{b}\">a</a>”c, <em>d</em>“e”"),
        RenderingCase(
            "signs of direction stand beside nothing",
            "(\u{200F}\"a\") \u{2068}\"b\"\u{2069} \u{200E}\"c\"\u{200E}. d\u{2060}\"",
            "(\u{200F}“a”) \u{2068}“b”\u{2069} \u{200E}“c”\u{200E}. d\u{2060}”"),
        RenderingCase("dashes", "a--b a---b a - b --- c", "a–b a—b a - b — c"),
        RenderingCase("longer dashes", "a----b c-----d e------f g-------h", "a––b c—–d e——f g—––h"),
        RenderingCase(
            "options beside numbers stay", "Use --save for 3--5, a --b word--word",
            "Use --save for 3–5, a --b word–word"),
        RenderingCase(
            "options of commands stay", "--save a --save, (--x) -V/--version\n--y *a*--z `b` --c a --d-- e --2 -- f",
            "--save a --save, (--x) -V/--version\n--y <em>a</em>–z <code>b</code> --c a –d– e –2 – f"),
        RenderingCase("escaped dashes stay", "\\-- \\-\\-", "-- --"),
        RenderingCase("an ellipsis", "a... b....", "a… b…."),
        RenderingCase(
            "tags of templates stay", "Long before: {{ site.title | append: \"x\" -- }} 'y' {%  include  \"b\" %}...",
            "Long before: {{ site.title | append: &quot;x&quot; -- }} ‘y’ {%  include  &quot;b&quot; %}…"),
        RenderingCase("what is typographic stays", "“a” – ‘b’ — c…", "“a” – ‘b’ — c…"),
        RenderingCase(
            "code and addresses are left alone", "`\"a\" -- ...` <https://a--b>",
            "<code>&quot;a&quot; -- ...</code> <a href=\"https://a--b\">https://a--b</a>"),
        RenderingCase(
            "addresses are left alone without brackets, too", "https://a.b/c--d...e <a--b@c.de> www.a--b.de",
            "<a href=\"https://a.b/c--d...e\">https://a.b/c--d...e</a> <a href=\"mailto:a--b@c.de\">a--b@c.de</a> "
                + "<a href=\"http://www.a--b.de\">www.a--b.de</a>"),
        RenderingCase(
            "addresses are left alone in links of HTML, too", "<a href=\"//a\">https://a.b/c--d e--f g--h@i.jk</a>",
            "<a href=\"//a\">https://a.b/c--d e–f g--h@i.jk</a>"),
        RenderingCase(
            "the words of a link are text", "[a--b](https://a--b) [https://a--b *c*](https://a--b)",
            "<a href=\"https://a--b\">a–b</a> <a href=\"https://a--b\">https://a–b <em>c</em></a>"),
    ]

    @Test(arguments: cases)
    func inline(_ test: RenderingCase) {
        #expect(article(test.source).display == "<p>\(test.html)</p>\n")
    }

    @Test(
        "quotes are those of the language",
        arguments: [
            ("en", "“a ‘b’ c’s” ‘d’"), ("de-AT", "„a ‚b‘ c’s“ ‚d‘"), ("pl", "„a ‚b’ c’s” ‚d’"),
            ("it", "«a “b” c’s» “d”"), ("ru", "«a „b“ c’s» „d“"), ("nb", "«a ‘b’ c’s» ‘d’"),
            ("fa", "«a ‹b› c’s» ‹d›"), ("fr-CA", "«\u{202F}a “b” c’s\u{202F}» “d”"), ("sv", "”a ’b’ c’s” ’d’"),
            ("ar", "”a ’b‘ c’s“ ’d‘"), ("pt", "“a ‘b’ c’s” ‘d’"), ("pt-PT", "«a “b” c’s» “d”"),
            ("xx", "“a ‘b’ c’s” ‘d’"),
        ])
    func quotes(language: String, expected: String) {
        let html = article("\"a 'b' c's\" 'd'") { $0.labels = LabelSet(language: language) }.html
        #expect(String(decoding: html, as: UTF8.self) == "<p>\(expected)</p>\n")
    }

    @Test("quotes that find no partner are as long as with one")
    func lengths() {
        #expect(QuotationMarks.marks.count > 30)
        for marks in Array(QuotationMarks.marks.values) + [.usual] {
            #expect(marks.opening.utf8CodeUnitCount == marks.closing.utf8CodeUnitCount)
            #expect(marks.innerOpening.utf8CodeUnitCount == "’".utf8.count)
        }
    }

    @Test("headings' ids are those of the words before they are made typographic")
    func headings() {
        let headings = article("## It's \"so\" -- ~~not~~ \\~x\n").headings
        #expect(headings.map(\.id) == ["its-so----not-x"])
    }

    @Test("code in HTML is left alone in the names of headings and in summaries")
    func codeInNames() {
        let source = "# T\n\n## <kbd>--</kbd> -- a\n\nUse <code>--</code> -- b."
        let fragment = article(source) { $0.wantsSummary = true }
        #expect(fragment.headings.map(\.text) == ["-- – a"])
        #expect(fragment.summary == "Use -- – b.")
    }

    @Test("scripts and style sheets in a paragraph stay as they are typed")
    func scripts() {
        let source =
            "An \"x\".<script>go(\"x\", 'y') && 1 // ... \\\"</script> A \"y\".<style>a::after { content: \"--\" }</style>\n"
        let expected =
            "<p>An “x”.<script>go(\"x\", 'y') && 1 // ... \"</script> A “y”.<style>a::after { content: \"--\" }</style></p>\n"
        #expect(String(decoding: article(source).html, as: UTF8.self) == expected)
    }

    @Test("captions and names of headings are as in print, too")
    func print() {
        let source = """
            ## "A" -- *it's* `--b "c"`...

            ![d](e.png "The \\"f\\" -- it's")
            """
        let fragment = article(source)
        #expect(fragment.headings.map(\.text) == ["“A” – it’s --b \"c\"…"])
        #expect(fragment.headings.map(\.id) == ["a----its---b-c"])
        #expect(fragment.display.contains("<figcaption>The “f” – it’s</figcaption>"))
        let plain = article(source) { $0.isTypographic = false }
        #expect(plain.headings.map(\.text) == ["\"A\" -- it's --b \"c\"..."])
        #expect(plain.display.contains("<figcaption>The &quot;f&quot; -- it's</figcaption>"))
    }
}
