import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Markdown in blocks of HTML")
struct MarkdownInHTMLTests {
    /// What is found stands between « and ».
    static let marked: [(String, MarkdownMistakes.MarkdownInHTML.Kind?)] = [
        ("<div class=\"panel\" markdown=\"1\">\n«###» Assignment\n\n# A", .line),
        ("<div>\nRead «[the *docs*](https://example.org/ \"a\")».\n# A", .line),
        ("<Steps>\n«1.» Create a file.\n\n2. Fill it.\n</Steps>", .line),
        ("<details><summary>A</summary>\n«*» **bold** item\n</details>", .line), ("> <div>\n> «-» a", .line),
        ("<div markdown=\"1\">\nSome «**words**»\n</div>", .line), ("<p markdown>a «`b`»</p>", .behindTag),
        ("<div class=\"a\" markdown>\n    «*a*»\n</div>", .indented),
        ("<div markdown=\"1\">\n\n**a**\n\n</div>\n\n<div markdown=\"1\">\na\n</div>", nil),
        (
            "<p>\nThe year was\n12. It was\n- so\n</p>\n\n<p>\n1985. a\n</p>\n\n<p>\n1.b\n</p>\n\n<p>\n -\n</p>\n\n<p>\n- \n</p>",
            nil
        ),
        (
            "<pre>\n- a\n</pre>\n\n<script>\n* a\n</script>\n\n<!--\n- a\n-->\n\n<textarea>\n1. a\n</textarea>",
            nil
        ),
        (
            "<!-- a -->\n\n    ```\n    a\n    ```\n\nText\n\n    ```\n    a\n    ```\n\n<p>\n\n    ```\n    a\n",
            nil
        ),
        ("<details>\n<summary>A</summary>\n«```»sh\n# a\n```\n</details>", .line), ("<p>\n  «~~~»\n", .line),
        ("<div>\n    «##» A\n</div>", .indented), ("> - <div>\n>   \t«[a](b.md)»\n>   </div>", .indented),
        ("<td>«[a](/b)»</td>", .behindTag), ("<Tip>\n«![](a.png)»\n</Tip>", .line),
        ("<a href=\"b\">\n«![c](./d)»\n</a>", .line), ("<!-- a --> «[b](c.md)»", .behindTag),
        ("<div>\n\n# A\n\n[a](b)\n\n</div>\n\n<div>\n«#» b\n</div>", .line),
        ("a <b>\n[c](d.md) </b>\n\n<pre>\n# a\n[b](c.md)\n</pre>\n\n<script>\n// [a](b.md)\n</script>", nil),
        ("<div><pre>\n# a\n</pre><code>\n# b\n[c](d.md)</code><style>\n# a\n</style></div>", nil),
        ("<summary>«**A b**»</summary>", .behindTag), ("<td>Call «``a`b``».</td>", .behindTag),
        ("<div>\nText\nand «`code`», **b**\n</div>", .line), ("<p>\n    «**a**»:\n</p>", .indented),
        ("<p>(«**a**» b**)</p>", .behindTag), ("<p>语言«**中**»文</p>", .behindTag),
        (
            "<p>2**3 ** a ** b **c ** `` a`` a`b`c ``a` **a\nb** ***a*** __a__ *a* char **a, **b</p>\n\n"
                + "<pre>**a** `b`</pre>\n\n<code>`a`</code>",
            nil
        ),
        (
            "<p>Use <= or < here, a <- b, c<- d</p>\n\n<p>**/a/** b/**/*.js, c/**/*.ts (a)**(b) + (c)**(d) **,**</p>\n\n"
                + "<p>(`) and (`), \"`\" or \"`\"</p>\n\n<p>${`a`} {`b`} f(`You ${c}!`)</p>\n\n<p>(**) and (**)</p>",
            nil
        ),
        ("<p>f(`${a}`) and **b «`c`»</p>", .behindTag), ("<p>{`a`} («`b`») **</p>", .behindTag),
        ("<div>\n<!--\n# a\n[b](c.md)\n-->\n<textarea>\n# a\n</textarea></div>", nil),
        ("<div>\n#a\n#\n####### a\n```a``` b\n~~\n</div>", nil), ("<div># a\n<b></b># b\n</div>", nil),
        ("<div>\na[i](x) [](a.md) [a](b) [a](1) [a] (b.md) [a](b c.md) «`[a](b.md)`»\n[a](\nb.md)\n</div>", .line),
        ("<div>\n{% a %}\n# b\n[c](d.md)\n</div>", nil),
        ("<details>\n\nx\n\n</details>\n> «[!NOTE]»\n> hi", .line), ("<div>\n  > «a quote»\n</div>", .line),
        ("<br>\n«| a | b |»\n| --- | --- |\n| c | d |\n", .line), ("<td>\n    «|a|» \n    |---|\n", .indented),
        ("<p>\r\n«|a|»\r\n|---|\r\n", .line),
        ("</div>\n«:::tip»\na\n:::", .line),
        ("<div>\n«!!! note»\n</div>", .line), ("<div>\n    «=== \"Tab\"»\n</div>", .indented),
        ("<div\nclass=\"a\"\n> a\n>>> b\n>c\n> 1\n|-|\n| a |\n:::\n</div>", nil),
        ("<div>\n| --- |\n| a |\nb\n| --- |\n</div>", nil),
        ("<pre>\n> a\n| - | - |\n</pre>\n\n<!--\n> a\n:::tip\n-->", nil),
        ("<div title=\"\n# a\n[a](b.md)\n\">\n[a]({{ b }}/c.md)\n</div>", nil),
    ]

    /// What is found stands between « and ».
    static let indented: [(String, MarkdownMistakes.IndentedPart.Kind?)] = [
        ("<Tab>\n\n    «```»js\n    a\n    ```\n\n</Tab>", .fence),
        ("<ul>\n\n    «<li>»a</li>\n\n</ul>", .html), ("<div>\n\n    «Some words.»\n\n</div>", .text),
        ("<div>\n# a\n\n    «Some words.»\n\n</div>", .text), ("Text\n\n    code\n\nText", nil),
    ]

    @Test(arguments: indented)
    func indentedParts(marked: String, kind: MarkdownMistakes.IndentedPart.Kind?) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.indentedPart
        #expect(found?.span == expected.first)
        #expect(found?.kind == kind)
    }

    @Test(arguments: marked)
    func places(marked: String, kind: MarkdownMistakes.MarkdownInHTML.Kind?) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.markdownInHTML
        #expect(found?.span == expected.first)
        #expect(found?.kind == kind)
    }
}
