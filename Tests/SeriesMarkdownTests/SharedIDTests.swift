import SeriesModel
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Ids that an element of HTML has, too")
struct SharedIDTests {
    /// What is found stands between « and ».
    static let marked: [(String, [MarkdownMistakes.SharedID.Owner])] = [
        ("<div id=\"storage\">box</div>\n\n«## »Storage\n\n[a](#storage)", [.heading]),
        ("## A {«#x»}\n\nText\n\n<i id=\"x\">a</i>", [.authorOfHeading]),
        ("Text[^1].\n\n<div id=\"fn-1\"></div>\n\n«[^1]:» a", [.footnote]),
        (
            "<a name=a></a>\n\nText\n\n> «# »A\n\nB {«#b»}\n===\n\nText\n\nText <b id='b'>c</b>",
            [.heading, .authorOfHeading]
        ),
    ]

    @Test(arguments: marked)
    func places(marked: String, owners: [MarkdownMistakes.SharedID.Owner]) {
        let (source, expected) = unmark(marked)
        let found = article(source, title: "T").mistakes.sharedIDs
        #expect(found.map(\.span.line) == expected.map(\.line))
        #expect(found.map(\.span.column) == expected.map(\.column))
        #expect(found.map(\.owner) == owners)
    }

    @Test(
        "a place at the heading that it leads to is none too many",
        arguments: [
            "<a id=\"a\"></a>\n## A", "<a name=\"a\"></a>\n\n## A", "## <a id=\"a\"></a> A", "## A\n\n<a id=a></a>",
            "<div id=\"a\">\n\n## A\n\n</div>", "<a id=\"b\"></a>\n<a id=\"a\"></a>\n\nA\n---", "# A\n\nText <b id=a>",
            "## A {#a-b}\n\n<a id=a></a>\n\nText\n\n<i id=c>", "[^1]: a\n\n<b id=fn-1>",
        ])
    func spared(source: String) {
        #expect(article(source).mistakes.sharedIDs.isEmpty)
    }
}
