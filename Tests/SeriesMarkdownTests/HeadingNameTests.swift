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

    @Test(
        "hashes that close a heading stand in front of its marks, too",
        arguments: ["## a ## {#b}", "## a {#b} ##", "# a # {#b}"])
    func closingHashes(source: String) {
        let fragment = article(source, title: "The title")
        #expect(fragment.headings.map(\.text) == ["a"])
        #expect(fragment.headings.map(\.id) == ["b"])
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

    @Test(
        "a heading of nothing but pictures is called what these show",
        arguments: [
            ("![Architecture](a.png) {#pic}", "Architecture", "pic"),
            ("<img src=\"a.png\" alt=\"Icon &amp; *co*\"> {#icon}", "Icon & *co*", "icon"),
            ("![a *b*\\~ `c` ![d](//d)](//a) <b>![e](//e)</b>", "a b~ c d e", "-"),
            ("![List<T> H<sub>2</sub>O<br>~~a~~](//b)", "List<T> H2O a", "section"),
            ("[![a](//a)](//b)", "a", "section"), ("![](//a)![ ](//b)", "", "section"), ("<img alt>", "", "section"),
            ("", "", "section"), ("{#x}", "", "x"), ("![a](//a) b", "b", "-b"), ("![a](//a) !?", "!?", "-"),
            ("![a](//a)[](b.md)", "", "section"),
        ])
    func pictures(heading: String, name: String, id: String) {
        let fragment = article("## " + heading, title: "The title")
        #expect(fragment.headings.map(\.text) == [name])
        #expect(fragment.headings.map(\.id) == [id])
    }

    @Test(
        "a picture gives the title where no words do, and stays where it is",
        arguments: [
            ("# ![Logo](//l)\n\n## A", "Logo"), ("# ![Logo](//l)\n\n# A", "A"), ("## A\n\n# ![Logo](//l)", "Logo"),
            ("# A\n\n# ![Logo](//l)", "A"), ("## ![Logo](//l)", nil), ("# ![](//l)", nil), ("> # ![Logo](//l)", nil),
        ] as [(String, String?)])
    func title(source: String, title: String?) {
        let fragment = article(source)
        #expect(fragment.title == title)
        #expect(fragment.display.contains("<img"))
    }
}
