import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Pictures")
struct PictureTests {
    @Test(arguments: [
        "![a](b.png)", "text ![a](b.png \"t\") text", "[![a](b.png)](c.md)", "![a *b* [c](d.md) ![e](f.png)](b.png)",
        "- ![](b.png)\n- ![](c.png)\n\n[d](e.md)", "![a](b.png) ![c](https://d.png) ![e](f.png)", "## ![a](b.png)",
        "![a]()", "![a](javascript:x)", "![ä 日本](ü.png)",
    ])
    func elements(source: String) {
        let fragment = article(source)
        #expect(fragment.references.allSatisfy { ($0.element != nil) == ($0.purpose == .picture) })
        check(fragment)
    }

    @Test func rawHTMLKeepsItsForm() {
        #expect(article("<img src=\"b.png\"> ![a](b.png)").references.map { $0.element != nil } == [false, true])
    }

    @Test func elementsOfGeneratedDocuments() {
        for seed in 0..<300 {
            var generator = DocumentGenerator(seed: seed)
            check(article(generator.document()))
            check(article(generator.damagedDocument()))
        }
    }

    /// An element holds its address as its first attribute, ends with its tag, and holds no other gap.
    private func check(_ fragment: MarkdownFragment) {
        var end = 0
        for reference in fragment.references {
            guard let element = reference.element else { continue }
            #expect(reference.purpose == .picture)
            #expect(element.lowerBound >= end && element.upperBound <= fragment.html.count)
            #expect(Array(fragment.html[element.lowerBound..<reference.offset]) == Array("<img src=\"".utf8))
            #expect(fragment.html[reference.offset...].starts(with: "\" alt=\"".utf8))
            let rest = fragment.html[reference.offset..<element.upperBound]
            #expect(rest.suffix(2).elementsEqual("\">".utf8))
            #expect(rest.count { $0 == UInt8(ascii: ">") } == 1)
            end = element.upperBound
        }
        #expect(fragment.references.allSatisfy { $0.element?.contains($0.offset) ?? true })
    }

    struct Loading: Sendable, CustomTestStringConvertible {
        let source: String
        /// For each picture, whether it may come late.
        let isLazy: [Bool]

        init(_ source: String, _ isLazy: Bool...) {
            self.source = source
            self.isLazy = isLazy
        }

        var testDescription: String { source.debugDescription }
    }

    @Test(arguments: [
        Loading("![a](b.png)", false), Loading("![a](https://b.png)", false),
        Loading("![a](b.png) ![c](d.png)\n\n![e](f.png \"t\")", false, true, true),
        Loading("![a](https://b.png)\n\n![c](d.png)\n\n![e](https://f.png)", false, true, true),
        Loading("![a ![b](c.png)](d.png)\n\n![e](f.png)", false, true),
        Loading("# ![a](b.png) T\n\n![c](d.png)\n\n[![e](f.png)](g.md)", false, true),
        Loading("text"),
    ])
    func loading(_ test: Loading) {
        let pictures = article(test.source).display.split(separator: "<img ", omittingEmptySubsequences: false)
            .dropFirst()
        #expect(pictures.map { $0.prefix { $0 != ">" }.contains(" loading=\"lazy\"") } == test.isLazy)
    }

    /// The places that are expected stand between « and ».
    @Test(arguments: [
        "![](«a.png»)", "![ ](«a.png»)", "![\n](«a.png»)", "![](«a.png» \"caption\")", "![](<«a b.png»>)",
        "![](«https://a.png»)",
        "![](«data:image/png;base64,»)", "![*![](b.png)*](«a.png»)", "> - ![](«a.png»)\n>\n> - ![](«b.png»)",
        "text\n\n![](«a.png»)\n\ntext ![](c.png)\n\n![](«c.png»)", "!«[»][r]\n\n[r]: a.png", "![](«»)",
        "![a](a.png)", "![`a`](a.png)", "![&nbsp;](a.png)", "text ![](a.png)", "![](a.png) ![](b.png)",
        "[![](a.png)](b.md)",
        "![](a.png) text", "# ![](a.png)", "`![](a.png)`",
        "\\![](a.png)",
    ])
    func silentFigures(marked: String) {
        let (source, expected) = unmark(marked)
        #expect(article(source).mistakes.silentFigures == expected)
    }
}
