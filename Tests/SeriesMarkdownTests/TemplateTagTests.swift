import MarkdownPromises
import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Tags of other generators")
struct TemplateTagTests {
    /// What is found stands between « and ».
    static let marked = [
        "a «{{ b }}» c «{% d %}»", "«{{< figure src=\"a.png\" >}}»", "«{{% notice tip %}}»\nText\n«{{% /notice %}}»",
        "«{{<figure src=\"a.png\">}}» b", "«{{ page.title | default: \"x\" }}» *«{{b}}»* [«{{ c }}»](https://d)",
        "<code>{{ a }}</code> «{{ b }}» <KBD class=\"c\">{{ d }}*{% e %}*</KBD> <code/>«{{ f }}»",
        "<code>{{ a }}\n\n«{{ b }}» <b>«{{ c }}»</b> <samp>{{ d }}</samp>",
        "[a](«{% link b.md %}»)", "![a](«{{ b }}»)", "«{{ _a_ }}» «{{ **b** }}» «{{ a < b }}»",
        "`{{ a }}` «{{ a }}» `` {% b %} ` `` «{% b %}»", "```\n{{ a }}\n```\n\n    {% b %}\n\n«{{ a }}»",
        "\\{{ a }} {\\{ b }} «{{ c }}»", "<!-- {{ a }} --> «{{ a }}»", "a <!-- {{ a }} --> «{{ a }}»",
        "# «{{ a }}»\n\n## «{{ a }}» {#b}\n\nc «{% d %}»\n===", "> - «{{ a }}»\n>   «{{ a }}»\n\n1. «{% b %}»",
        "<div class=\"«{{ a }}»\">\n«{{ b }}»\n<!-- {{ c }} -->\n</div>",
        "<a href=\"«{{ a }}»\">b</a> <i>«{{ c }}»</i>",
        "<pre class=\"«{{ a }}»\">\n{{ b }}\n</pre>\n«{{ c }}»",
        "<script>\nlet a = \"{{ b }}\"\n</script>", "<style>{% a %}</style>\n\n«{% a %}»", "<div>{{ a\n\n}}</div>",
        "|a|\n|-|\n|«{{ b }}»|\n|`{{ b }}` «{{ b }}»|\n\n«{{ c }}»",
        "a[^1] «{{ b }}»\n\n[^1]: «{{ c }}»\n\nd «{{ e }}»",
        "«{{ a }}»\n«{{ b }}»\n: «{{ c }}»", "> [!NOTE] «{{ a }}»\n> «{{ b }}»", "- [ ] «{{ a }}»",
        "Über «{{ ä }}»\r\n«{% ö %}»\r\n", "a \\~ https://a.b/c_d «{{ \"https://a.b/c_d\" }}»",
        "«{{ a»\nb }} «{{ c }}»",
        "{{ a }", "{{ a\n\nb }}", "{{}} {% %} {{ \n }} {%%}", "{ a } { { b } }", "}} %} {{", "{{{{{{", "«{{{ a }}»}",
        "«{% a {{ b %}» }}",
        "{% a }} «{{ b }}»", "{{ a %} «{% b %}»", "[a]: <{{b}}>\n\n[a]", "<https://a/{{b}}>", "![«{{ a }}»](b.png)",
    ]

    @Test(arguments: marked, [1, 9])
    func positions(marked: String, firstLine: Int) {
        let (source, expected) = unmark(marked, firstLine: firstLine)
        let found = article(source, firstLine: firstLine).mistakes.templateTags.map(\.span)
        #expect(found.sorted { $0.isBefore($1) } == expected)
    }

    @Test(
        "what they hold stays as it is typed",
        arguments: [
            ("\"a\" {{ \"b\" -- 'c'... }} \"d\"", "“a” {{ &quot;b&quot; -- 'c'... }} “d”"),
            ("{% a \"b\" %}--{{ \"c\" \"d\"", "{% a &quot;b&quot; %}–{{ “c” “d”"),
            ("{{ \"a\\~\" }} \"b\"", "{{ &quot;a~&quot; }} “b”"), ("{{}} \"a\"", "{{}} “a”"),
            ("{%{{ \"a\" }}\"", "{%{{ &quot;a&quot; }}”"),
        ])
    func typography(source: String, html: String) {
        #expect(article(source).display == "<p>" + html + "</p>\n")
    }

    @Test func aTagAloneIsNoSummary() {
        for (source, expected) in [
            ("{{< toc >}}\n\nOne {{ two }}.", "One {{ two }}."), ("{% a %} {{ b }}\n\n{{ c }} d", "{{ c }} d"),
        ] {
            #expect(article(source) { $0.wantsSummary = true }.summary == expected)
        }
    }

    @Test(
        "input that means harm",
        arguments: [
            "{{", "{%", "{{ {% ", "{{ a }} ", "{% a\n", "{", "{{a}}\n: b\n\n", "a\n{{b\n", "> [!NOTE] {{a}}\n\n",
            "<p>{{\n", "\"{{", "\"\"",
        ]
    )
    func hostile(part: String) {
        for end in ["", "}}", "\n: a {{ b }}"] {
            let source = Array((String(repeating: part, count: 30_000) + end).utf8)
            check(source)
        }
    }

    @Test("random marks")
    func random() {
        var random = SplitMix(seed: 12)
        let words = [
            "{{", "}}", "{%", "%}", "{", "}", "a", " ", "\n", "\n\n", "> ", "- ", "`", "\"", "<b ", ">", "<!--", "-->",
            "[^1]", "|", "\\", "\r\n", "\u{0}", "ü",
        ]
        for _ in 0..<3_000 {
            check(Array((0..<random.below(60)).map { _ in random.pick(words) }.joined().utf8))
        }
    }

    private func check(_ source: [UInt8]) {
        let map = LineMap(source)
        for span in article(source).mistakes.templateTags.map(\.span) {
            #expect(map.holds(span), "\(source.prefix(400)) \(span)")
        }
    }
}
