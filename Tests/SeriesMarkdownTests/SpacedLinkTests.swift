import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Links that are none, since names of files have spaces")
struct SpacedLinkTests {
    /// What is found stands between « and ».
    @Test(arguments: [
        "[a](«my file.md») ![b](«img/Screen Shot (1).png» \"T\") [c](<my file.md>) [d](e.md)",
        "- [a](«my file.md#part»)\n\n> *[b](«c d.mp4»)*\n> **[e](«f g.md» \"h\")**", "|a|\n|-|\n|[b](«c d.md»)|",
        "[a](see fig. 2) [b](c and d) [e](f\ng.md) [h](i.md \"un) [j](k. md) [l](m p.12) [n](o p.md",
        "`[a](b c.md)` \\[a](b c.md) <!-- [a](b c.md) -->\n\n    [a](b c.md)", "T [a](«b c.md»)\n: [d](«e f.md»)",
    ])
    func places(marked: String) {
        let (source, expected) = unmark(marked, firstLine: 1)
        #expect(article(source).spacedLinks.map(\.span) == expected)
    }

    @Test("many in a row take linear time", .timeLimit(.minutes(1)))
    func hostile() {
        let source = Array(String(repeating: "[](a ", count: 30_000).utf8)
        #expect(source.withRun { Markdown.article($0) }.spacedLinks.isEmpty)
    }
}
