import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Links that show nothing")
struct SilentLinkTests {
    /// What is found stands between « and ».
    @Test(arguments: [
        "a [](«https://a.example») b", "[ ](«mailto:a@b.example»)", "[](<«https://a.example/b»> \"title\")",
        "## a [](«https://a.example»)", "|a|\n|-|\n|[](«https://a.example»)|", "«[»][r] a\n\n[r]: https://a.example",
        "a[^1]\n\n[^1]: [](«https://a.example») b", "[](b.md) and [ ](«b.md»)", "[](#a) [a](#a)\n\n# a",
        "[a](https://a.example) <https://a.example> https://a.example", "[`a`](https://a.example)",
        "[![](a.png)](«https://a.example») ![[](https://a.example)](a.png)",
        "[![](a.png)<!-- b --> ![](c.png)](«#d»)\n\n# d", "[<!-- b -->](«https://a.example»)",
        "[![](a.png \"b\")](#c) [![](a.png)](#c \"b\") [![b](a.png)](#c) [![](a.png) b](#c)\n\n# c",
        "`[](https://a.example)` \\[](a)",
        "[&nbsp;](https://a.example)",
    ])
    func places(marked: String) {
        let (source, expected) = unmark(marked)
        #expect(article(source).mistakes.silentLinks.map(\.span) == expected)
    }
}
