import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Summaries")
struct SummaryTests {
    private func fragment(_ source: String, isTypographic: Bool = true) -> MarkdownFragment {
        article(source) { ($0.wantsSummary, $0.isTypographic) = (true, isTypographic) }
    }

    private func summary(_ source: String) -> String? { fragment(source).summary }

    @Test(
        "the first paragraph",
        arguments: [
            ("", nil), ("One.\n\nTwo.", "One."),
            ("# Title\n\n## Heading\n\nOne\ntwo  \nthree.\n\nTwo.", "One two three."),
            ("> Quote\n\n- item\n\n1. item\n\n       code\n\n***\n\nOne.", "One."),
            ("> [!NOTE]\n> Callout\n\nOne.", "One."),
            ("|a|\n|-|\n|b|\n\nOne.", "One."), ("term\n: meaning\n\nOne.", "One."), ("[^1]: note\n\nOne[^1].", "One."),
            ("```\ncode\n```\n\n<div>raw</div>\n\n<!-- comment -->\n\nOne.", "One."), ("- only\n- items", nil),
            ("> Quote\n\nOne.\n\n`<!-- more -->`", "One."), ("> only a quote", nil), ("# only a title", nil),
            ("![picture](a.png)\n\nOne.", "One."),
            ("{: .no_toc }\n\nOne.", "One."), ("# T\n{: .a}\n{:toc}\n\n{::options x=\"y\" /}\n\nOne.", "One."),
            ("{:?} is a format.\n\nTwo.", "{:?} is a format."), ("{: .a} One.\n\nTwo.", "{: .a} One."),
            ("![a](b.png) ![c](d.png)\n\nOne.", "One."), ("<b></b>\n\nOne.", "One."), ("[r]: /x\n\nOne.", "One."),
        ] as [(String, String?)])
    func first(source: String, expected: String?) {
        #expect(summary(source) == expected)
    }

    @Test("links without words leave gaps for names")
    func openNames() {
        let gaps = fragment(
            "# T\n\nSee [](b.md) and [](https://c),\n[a](d.md) or *[](e.md#f)*.\n\n## [](g.md) and [](h.md)\n")
        #expect(gaps.summary == "See  and , a or .")
        func names(in place: MarkdownFragment.OpenName.Place) -> [String] {
            (gaps.openNames[place] ?? []).map { "\($0.offset) \(gaps.references[$0.reference].destination)" }
        }
        #expect(names(in: .summary) == ["4 b.md", "16 e.md#f"])
        #expect(names(in: .heading(0)) == ["0 g.md", "5 h.md"])
        #expect(gaps.headings.map(\.text) == [" and "])
    }

    @Test("a summary may be a link without words alone, and be cut before one")
    func namesAtEnds() {
        #expect(fragment("[](b.md)\n\nTwo.").summary == "")
        let long = String(repeating: "word ", count: 70)
        #expect(fragment("[](b.md) \(long)[](c.md)").openNames[.summary]?.map(\.offset) == [0])
    }

    @Test(
        "the words without markup",
        arguments: [
            ("*One* **[two](b.md \"no\")** `a < b` ~~three~~", "One two a < b three"),
            ("See ![no *words*](a.png) it", "See it"), ("One[^1] two[^1].\n\n[^1]: no", "One two."),
            ("a &amp; b &lt;i&gt; &copy; &amp;amp; &#98;", "a & b <i> © &amp; b"),
            ("<https://a.b> https://c.d/_e_", "https://a.b https://c.d/_e_"),
            ("<kbd>Ctrl</kbd> <!-- no --> on", "Ctrl on"),
            ("Tea <script>track(\"x\",\n`a`)</script>is *<style>a { }</style>hot*.", "Tea is hot."),
            ("\"Quotes\" -- 'so' and don't...", "“Quotes” – ‘so’ and don’t…"),
            ("`\"code\" --` \"x", "\"code\" -- “x"), ("\\\"typed\\\" \\~ \\* \\<b>", "\"typed\" ~ * <b>"),
            ("a  \t b\n   c", "a b c"), ("10\u{A0}km", "10\u{A0}km"), ("数据\n库", "数据 库"), ("a\\\nb", "a b"),
            ("a<br>b <br/>\n<BR class=\"x\"> c<br>", "a b c"), ("a<br>'b'<wbr>c", "a ‘b’c"),
        ])
    func plain(source: String, expected: String) {
        #expect(summary(source) == expected)
    }

    @Test func typographyIsThatOfTheBody() {
        #expect(fragment("\"One\" -- two...", isTypographic: false).summary == "\"One\" -- two...")
    }

    @Test(
        "what stands before the mark",
        arguments: [
            ("One.\n\nTwo.\n\n<!-- more -->\n\nThree.", "One. Two."), ("One.\n<!--more-->\nThree.", "One."),
            ("One <!--  MORE\t--> two.\n\nThree.", "One"),
            ("# T\n\nOne.\n\n## H\n\n- two\n- three\n\n<!-- more -->", "One. two three"),
            ("> One.\n\n<!-- more -->\n\nTwo.", "One."), ("- One.\n\n  <!-- more -->\n\n  Two.", "One."),
            ("```\ncode\n```\n\nOne.\n\n<!-- more -->", "One."), ("<!-- more -->\n\nOne.\n\nTwo.", "One."),
            ("One.\n\n<!-- more -->\n\nTwo.\n\n<!-- more -->", "One."), ("One.\n\nTwo.\n\n`<!-- more -->`", "One."),
            ("One.\n\n<!-- more or less -->\n\nTwo.", "One."), ("One.\n\nTwo.\n\n```\n<!-- more -->\n```", "One."),
            ("One.\n\nTwo.\n\n<div>\n<!-- more -->\n</div>", "One."),
            ("One.\n\n<!-- a\n\n<!-- more -->\n\nTwo.", "One."),
            ("One[^1].\n\n[^1]: Two.\n\n    <!-- more -->\n\nThree.", "One."),
        ])
    func marked(source: String, expected: String) {
        #expect(summary(source) == expected)
    }

    @Test(
        "the mark is not shown",
        arguments: [
            ("One.\n\n<!-- more -->\n\nTwo.", "<p>One.</p>\n<p>Two.</p>\n"),
            ("One <!--more-->two.", "<p>One two.</p>\n"),
            ("<!-- more -->\n", ""), ("- One.\n\n  <!-- more -->", "<li>\n<p>One.</p>\n</li>\n"),
            ("<script>\n\n<!-- more -->\n\n</script>", "<script>\n\n<!-- more -->\n\n</script>\n"),
            ("<!-- more of it -->", "<!-- more of it -->\n"),
            ("`<!-- more -->`", "<p><code>&lt;!-- more --&gt;</code></p>\n"),
        ])
    func hidden(source: String, html: String) {
        let found = article(source).display
        #expect(found == html || found == "<ul>\n" + html + "</ul>\n")
        #expect(article(source).summary == nil)
        #expect(gitHub("<!-- more -->") == "<!-- more -->\n")
    }

    @Test(
        "what is too long ends with a word",
        arguments: [
            (String(repeating: "word ", count: 59) + "fives", String(repeating: "word ", count: 59) + "fives"),
            (String(repeating: "word ", count: 59) + "sixes.", String(repeating: "word ", count: 58) + "word…"),
            (String(repeating: "word ", count: 59) + "fives six", String(repeating: "word ", count: 59) + "fives…"),
            (String(repeating: "word, ", count: 60), String(repeating: "word, ", count: 49) + "word…"),
            (String(repeating: "x", count: 301), String(repeating: "x", count: 300) + "…"),
            ("a " + String(repeating: "数", count: 400), "a " + String(repeating: "数", count: 298) + "…"),
            (String(repeating: "e\u{301}", count: 301), String(repeating: "e\u{301}", count: 300) + "…"),
            (String(repeating: "&amp;", count: 400), String(repeating: "&", count: 300) + "…"),
        ])
    func cut(source: String, expected: String) {
        #expect(summary(source) == expected)
    }

    /// Every fourth case: each takes the way of the others, too.
    @Test(arguments: stride(from: 0, to: HostileTests.cases.count, by: 4).map { HostileTests.cases[$0] })
    func hostile(_ test: HostileTests.Case) {
        check(fragment(test.source() + "\n\n<!-- more -->\n"))
    }

    @Test("random marks")
    func random() {
        var random = SplitMix(seed: 11)
        let words = [
            "<!-- more -->", "<!--more", "-->", "<", "a", " ", "\n", "\n\n", "> ", "- ", "`", "\"", "&amp;", "数",
            "[x](y)", "![", "\u{0}", "# ",
        ]
        for _ in 0..<2_000 {
            let source = (0..<random.below(60)).map { _ in random.pick(words) }.joined()
            check(fragment(source))
        }
    }

    private func check(_ fragment: MarkdownFragment) {
        guard let summary = fragment.summary else { return }
        #expect(!summary.isEmpty && summary.count <= 301)
        #expect(!summary.contains("  ") && summary.first != " " && summary.last != " ")
    }
}
