import Testing

@testable import SeriesMarkdown

/// A heading is a link to itself where its words may stand in a link.
@Suite struct HeadingLinkTests {
    @Test(arguments: [
        RenderingCase(
            "words", "## A `b` ~~c~~", "<h2 id=\"a-b-c\"><a href=\"#a-b-c\">A <code>b</code> <del>c</del></a></h2>\n"),
        RenderingCase(
            "letters of other scripts", "## Ж", "<h2 id=\"ж\"><a href=\"#%D0%B6\">Ж</a></h2>\n"),
        RenderingCase(
            "an id that no URL has", "## C {#c++|x[0],y}",
            "<h2 id=\"c++|x[0],y\"><a href=\"#c++%7Cx%5B0%5D,y\">C</a></h2>\n"),
        RenderingCase(
            "a link", "## A [b](https://c.d)", "<h2 id=\"a-b\">A <a href=\"https://c.d\">b</a></h2>\n"),
        RenderingCase(
            "a bare address", "## A https://c.d",
            "<h2 id=\"a-httpscd\">A <a href=\"https://c.d\">https://c.d</a></h2>\n"),
        RenderingCase("raw HTML", "## A <b>c</b>", "<h2 id=\"a-c\">A <b>c</b></h2>\n"),
        RenderingCase("no words", "##", "<h2 id=\"section\"></h2>\n"),
    ])
    func heading(_ test: RenderingCase) {
        #expect(article("# Title\n\n" + test.source).display == test.html)
    }

    @Test("a heading behind one that is no link is one again")
    func nextHeading() {
        #expect(
            article("# Title\n\n## [a](https://b.c)\n\n## D").display
                == "<h2 id=\"a\"><a href=\"https://b.c\">a</a></h2>\n<h2 id=\"d\"><a href=\"#d\">D</a></h2>\n")
    }

    @Test("a footnote in it keeps its link")
    func footnote() {
        #expect(
            article("# Title\n\n## A[^1]\n\n[^1]: b").display.hasPrefix("<h2 id=\"a\">A<sup class=\"footnote-ref\">"))
    }

    @Test("GitHub has no such links")
    func gitHubDialect() {
        #expect(gitHub("## A") == "<h2>A</h2>\n")
    }
}
