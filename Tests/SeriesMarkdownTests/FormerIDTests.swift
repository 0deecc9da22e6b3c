import MarkdownPromises
import SeriesModel
import Testing

@testable import SeriesMarkdown

/// `{aka=old}` behind a heading.
@Suite("Ids that headings had before")
struct FormerIDTests {
    @Test(
        "they are targets in front of the words",
        arguments: [
            RenderingCase(
                "the automatic id stays", "## A b {aka=c}",
                "<h2 id=\"a-b\"><span id=\"c\"></span><a href=\"#a-b\">A b</a></h2>\n"),
            RenderingCase(
                "with an id of one's own", "## A {#b aka=c}",
                "<h2 id=\"b\"><span id=\"c\"></span><a href=\"#b\">A</a></h2>\n"),
            RenderingCase(
                "the other way round", "## A {aka=c #b}",
                "<h2 id=\"b\"><span id=\"c\"></span><a href=\"#b\">A</a></h2>\n"),
            RenderingCase(
                "several", "## A {aka=c,d-e}",
                "<h2 id=\"a\"><span id=\"c\"></span><span id=\"d-e\"></span><a href=\"#a\">A</a></h2>\n"),
            RenderingCase(
                "with spaces and a colon", "## A {:  aka=c  #b }",
                "<h2 id=\"b\"><span id=\"c\"></span><a href=\"#b\">A</a></h2>\n"),
            RenderingCase(
                "with stars and lines", "## A {#b aka=_c_,**d**} ##",
                "<h2 id=\"b\"><span id=\"_c_\"></span><span id=\"**d**\"></span><a href=\"#b\">A</a></h2>\n"),
            RenderingCase("of the title, none", "# T {aka=c}\n\nText.", "<p>Text.</p>\n"),
            RenderingCase(
                "an underline", "A {aka=c}\n---", "<h2 id=\"a\"><span id=\"c\"></span><a href=\"#a\">A</a></h2>\n"),
        ])
    func targets(_ test: RenderingCase) {
        #expect(article(test.source).display == test.html)
    }

    @Test(
        "what is not whole stays text",
        arguments: [
            "{aka=}", "{aka=b,}", "{aka=,b}", "{aka=b c}", "{: }", "{:}", "{: : #b}", "{aka=b aka=c}",
            "{#b #c}", "{aka=#b}", "{aka=b%20}", "{aka = b}", "{aka:b}",
        ])
    func noMarks(mark: String) {
        let fragment = article("## A \(mark)")
        #expect(fragment.formerIDs == [])
        #expect(fragment.headings.map(\.text) == ["A \(mark)"])
    }

    @Test("each knows its place and the id that the heading has now")
    func places() {
        let fragment = article("# T {#t aka=s}\n\n> ## A {aka=bc,d} ##\n", firstLine: 5)
        #expect(
            fragment.formerIDs == [
                .init(id: "s", heading: "t", span: SourceSpan(line: 5, column: 13, length: 1)),
                .init(id: "bc", heading: "a", span: SourceSpan(line: 7, column: 13, length: 2)),
                .init(id: "d", heading: "a", span: SourceSpan(line: 7, column: 16, length: 1)),
            ])
        #expect(fragment.titleID == "t")
    }

    /// libcmark makes three bytes of a NUL, and one of a reference.
    @Test("a place is what is written there, not what it means")
    func writtenPlaces() {
        let fragment = article("## A {aka=b\0\0c,d&#101;,f}")
        #expect(fragment.formerIDs.map(\.id) == ["b\u{FFFD}\u{FFFD}c", "de", "f"])
        #expect(fragment.formerIDs.map(\.span.column) == [11, 16, 24])
        #expect(fragment.formerIDs.map(\.span.length) == [4, 7, 1])
    }

    @Test(
        "references to characters and escapes do no harm",
        arguments: [
            "## A &#123;aka=b}", "A\nb &#123;&#97;ka=cccccccccccccc}\n===", "## A \\{aka=b}", "## A {aka=\\~}",
            "## A {aka=b&#44;c}", "| {aka=b} |\n|-|",
        ])
    func oddities(source: String) {
        #expect(MarkdownPromises.broken(by: Array(source.utf8)) == nil)
    }

    @Test("to GitHub it is text")
    func gitHubDialect() {
        #expect(gitHub("## A {aka=b}") == "<h2>A {aka=b}</h2>\n")
    }
}
