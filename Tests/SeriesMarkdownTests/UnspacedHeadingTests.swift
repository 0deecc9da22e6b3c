import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Headings without a space behind their marks")
struct UnspacedHeadingTests {
    /// What is found stands between « and ».
    @Test(arguments: [
        "«##»A\n\nb\n«######»1\n  «###»Über *c* ##\n\n- «##»d `e`\n\n  > f\n  > «##»目录\n\n> [!NOTE]\n> «##»g",
        "x\n\n#a\n\n#1 ##\n## b\n##\n\n#######c\n\n\\##d\n\n#\\#e\n\nf ##g\n\n*##h*\n\n##–i\n\n##{j}\n\n## k",
        "##a\n===\n\n|##b|\n|-|\n|##c|\n\n- [ ] ##d", "a[^1]\n\n[^1]: «##»b\n\n    «##»c",
        "`a\n##b` <!-- c\n##d --> <code>\n##e</code>\n«##»f\n\n    ##g\n\n```\n##h\n```\n\n<div>\n##i\n</div>",
    ])
    func places(marked: String) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.unspacedHeadings
        #expect(found.map(\.span) == expected)
        #expect(found.map(\.level) == expected.map(\.length))
    }

    /// What is found stands between « and ».
    @Test(arguments: [
        "«#»Water is good\n\nText.\n\n## Baking", "«#»Über\nb", "«#»1 a *b*\n\n«##»c", "#tea #water\n\n## A",
        "#tea\n\n# A",
        "a\n\n#b", "> #a", "- #a", "#-a", "\\#a", "## A\n\n#b", "![a](//b)#c",
    ])
    func titles(marked: String) {
        let (source, expected) = unmark(marked)
        #expect(article(source).mistakes.unspacedHeadings.map(\.span) == expected)
        #expect(article(source, title: "A").mistakes.unspacedHeadings.allSatisfy { $0.level > 1 })
    }

    @Test func formulas() {
        let source = "$a\n##b$\n##c\n\n$$\n##d\n$$\n"
        let found = article(source) { $0.hasMath = true }.mistakes.unspacedHeadings
        #expect(found.map(\.span.line) == [3])
    }
}
