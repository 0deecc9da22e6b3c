import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Components of MDX")
struct ComponentTests {
    /// What is found stands between « and ».
    @Test(
        arguments: [
            ("«<Tabs>»\na\n</Tabs>", ["Tabs"]), ("a «<Icon name=\"x\">» b", ["Icon"]), ("a «<Badge />» b", ["Badge"]),
            ("«<Image src=\"a.png\" />»", ["Image"]), ("«<TabItem value=\"a\">»\n\n*b*\n\n</TabItem>", ["TabItem"]),
            ("«<Card>»\n  «<Title2>»\n</Card>", ["Card", "Title2"]), ("# a «<Note x=1>»b</Note>", ["Note"]),
        ] as [(String, [String])])
    func found(marked: String, names: [String]) {
        let (source, spans) = unmark(marked)
        let found = article(source).mistakes.foreignMarks.sorted { $0.span.isBefore($1.span) }
        #expect(found.map(\.kind) == names.map { .component($0) })
        #expect(found.map(\.span) == spans)
    }

    @Test(arguments: [
        "a <String> b", "List<String>", "<DIV>\na\n</DIV>", "<Details>\n</Details>", "<Br/>",
        "<my-tabs x=\"y\">a</my-tabs>",
        "<My-tabs x=\"y\">a</My-tabs>", "`<Tabs />`", "```jsx\n<Tabs />\n```", "<svg><Image href=\"#a\"/></svg>",
        "</Tabs>",
        "<!-- <Tabs /> -->", "<XYZ a=\"b\">a</XYZ>", "<tabs a=\"b\">a</tabs>", "{{<Callout src=\"x\" />}}",
    ])
    func none(source: String) {
        #expect(article(source).mistakes.foreignMarks.isEmpty)
    }
}
