import SeriesModel
import Testing

@testable import SeriesMarkdown

/// What a heading is called in tables of contents and in links, which show no markup.
@Suite struct HeadingNameTests {
    @Test(
        "a line break is a space in the name, and nothing in the id",
        arguments: [
            ("Two<br>of three", "Two of three", "twoof-three"), ("Two <BR />of", "Two of", "two-of"),
            ("Two <br class=\"x\"> *of*", "Two of", "two--of"), ("<br>\"Two\"<br>'of'<br>", "“Two” ‘of’", "twoof"),
            ("Two<b>of</b>", "Twoof", "twoof"), ("Two<br><br>of", "Two of", "twoof"),
        ])
    func breaks(heading: String, name: String, id: String) {
        let fragment = article("## " + heading, title: "The title")
        #expect(fragment.headings.map(\.text) == [name])
        #expect(fragment.headings.map(\.id) == [id])
    }

    @Test("a line break is a space in the title")
    func breakInTitle() {
        let fragment = article("# Two<br>of three")
        #expect(fragment.title == "Two of three")
        #expect(fragment.titleID == "twoof-three")
        for title in ["Two of three", "Two<br>of three"] {
            #expect(article("# Two<br>of three", title: title).titleID == "twoof-three")
        }
    }
}
