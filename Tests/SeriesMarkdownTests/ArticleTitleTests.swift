import SeriesModel
import Testing

@testable import SeriesMarkdown

@Suite("The title of an article")
struct ArticleTitleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let source: String
        var given: String?
        let title: String?
        var titleID: String?
        let html: String
        let headings: [Heading]

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "the H1 gives the title and is left out", source: "# One\n\ntext\n", title: "One", titleID: "one",
            html: "<p>text</p>\n", headings: []),
        Case(
            name: "the H1 alone", source: "# One", title: "One", titleID: "one", html: "", headings: []),
        Case(
            name: "what follows the H1 may be anything", source: "# One\n- a\n\n## b\n", title: "One", titleID: "one",
            html: "<ul>\n<li>a</li>\n</ul>\n<h2 id=\"b\"><a href=\"#b\">b</a></h2>\n",
            headings: [Heading(level: 2, id: "b", text: "b")]),
        Case(
            name: "a given title that the H1 repeats", source: "# One\n\ntext\n", given: "One", title: "One",
            titleID: "one", html: "<p>text</p>\n", headings: []),
        Case(
            name: "a given title that the H1 repeats with markup", source: "# The `let` *word*\n\ntext\n",
            given: "The let word", title: "The let word", titleID: "the-let-word", html: "<p>text</p>\n", headings: []),
        Case(
            name: "a given title that the H1 does not repeat", source: "# Two\n\ntext\n", given: "One", title: "One",
            html: "<h1 id=\"two\"><a href=\"#two\">Two</a></h1>\n<p>text</p>\n",
            headings: [Heading(level: 1, id: "two", text: "Two")]),
        Case(
            name: "a given title that a later H1 repeats", source: "# Two\n\n# One\n", given: "One", title: "One",
            titleID: "one", html: "<h1 id=\"two\"><a href=\"#two\">Two</a></h1>\n",
            headings: [Heading(level: 1, id: "two", text: "Two")]),
        Case(
            name: "a given title that an H2 repeats stays a heading", source: "## One\n", given: "One", title: "One",
            html: "<h2 id=\"one\"><a href=\"#one\">One</a></h2>\n",
            headings: [Heading(level: 2, id: "one", text: "One")]),
        Case(
            name: "the first heading is an H2", source: "## Start\n\ntext\n", title: "Start",
            html: "<h2 id=\"start\"><a href=\"#start\">Start</a></h2>\n<p>text</p>\n",
            headings: [Heading(level: 2, id: "start", text: "Start")]),
        Case(
            name: "the H1 comes after an H2", source: "## Setup\n\n### More\n\n# One\n\n# Two\n", title: "One",
            titleID: "one",
            html:
                "<h2 id=\"setup\"><a href=\"#setup\">Setup</a></h2>\n<h3 id=\"more\"><a href=\"#more\">More</a></h3>\n"
                + "<h1 id=\"two\"><a href=\"#two\">Two</a></h1>\n",
            headings: [
                Heading(level: 2, id: "setup", text: "Setup"), Heading(level: 3, id: "more", text: "More"),
                Heading(level: 1, id: "two", text: "Two"),
            ]),
        Case(
            name: "an H1 in the section of an H2 stays where it is", source: "## A\n\na\n\n# B\n\nb\n", title: "A",
            html:
                "<h2 id=\"a\"><a href=\"#a\">A</a></h2>\n<p>a</p>\n<h1 id=\"b\"><a href=\"#b\">B</a></h1>\n<p>b</p>\n",
            headings: [Heading(level: 2, id: "a", text: "A"), Heading(level: 1, id: "b", text: "B")]),
        Case(
            name: "an H1 right behind one that stays does so, too", source: "## A\n\na\n\n# B\n\n# C\n\nc\n",
            title: "A",
            html:
                "<h2 id=\"a\"><a href=\"#a\">A</a></h2>\n<p>a</p>\n<h1 id=\"b\"><a href=\"#b\">B</a></h1>\n"
                + "<h1 id=\"c\"><a href=\"#c\">C</a></h1>\n<p>c</p>\n",
            headings: [
                Heading(level: 2, id: "a", text: "A"), Heading(level: 1, id: "b", text: "B"),
                Heading(level: 1, id: "c", text: "C"),
            ]),
        Case(
            name: "several H1s: only the first is the title", source: "# One\n# Two\n# One\n", title: "One",
            titleID: "one",
            html: "<h1 id=\"two\"><a href=\"#two\">Two</a></h1>\n<h1 id=\"one-1\"><a href=\"#one-1\">One</a></h1>\n",
            headings: [Heading(level: 1, id: "two", text: "Two"), Heading(level: 1, id: "one-1", text: "One")]),
        Case(
            name: "the H1 comes after text", source: "text\n\nOne\n===\n\nmore\n", title: "One", titleID: "one",
            html: "<p>text</p>\n<p>more</p>\n", headings: []),
        Case(name: "no heading", source: "text\n", title: nil, html: "<p>text</p>\n", headings: []),
        Case(
            name: "no heading, but a title", source: "text\n", given: "One", title: "One", html: "<p>text</p>\n",
            headings: []),
        Case(name: "nothing at all", source: "", title: nil, html: "", headings: []),
        Case(
            name: "an empty H1 is no title", source: "#\n\n# One\n\ntext\n", title: "One", titleID: "one",
            html: "<h1 id=\"section\"></h1>\n<p>text</p>\n", headings: [Heading(level: 1, id: "section", text: "")]),
        Case(
            name: "an H1 that somebody quotes is no title", source: "> # Quoted\n\n# One\n\ntext\n", title: "One",
            titleID: "one",
            html: "<blockquote>\n<h1 id=\"quoted\"><a href=\"#quoted\">Quoted</a></h1>\n</blockquote>\n<p>text</p>\n",
            headings: [Heading(level: 1, id: "quoted", text: "Quoted")]),
        Case(
            name: "the picture before the title's words leaves no space", source: "# ![logo](l.svg) One\n\ntext\n",
            given: "One", title: "One", titleID: "-one", html: "<p>text</p>\n", headings: []),
        Case(
            name: "the picture before a heading's words leaves no space", source: "## ![logo](//l.svg) One ![](//x)\n",
            given: "T", title: "T",
            html:
                "<h2 id=\"-one-\"><img src=\"//l.svg\" alt=\"logo\"> One <img src=\"//x\" alt=\"\" loading=\"lazy\"></h2>\n",
            headings: [Heading(level: 2, id: "-one-", text: "One")]),
        Case(
            name: "a given title that the H1 repeats with its marks", source: "# Using `x` and *y*\n",
            given: "Using `x` and *y*", title: "Using `x` and *y*", titleID: "using-x-and-y", html: "", headings: []),
        Case(
            name: "a given title with other marks", source: "# Using `x`\n", given: "Using `y`", title: "Using `y`",
            html: "<h1 id=\"using-x\"><a href=\"#using-x\">Using <code>x</code></a></h1>\n",
            headings: [Heading(level: 1, id: "using-x", text: "Using x")]),
        Case(
            name: "a title with a link without words", source: "# About [](b.md)\n\n# About\n", title: "About",
            titleID: "about-", html: "<h1 id=\"about\"><a href=\"#about\">About</a></h1>\n",
            headings: [Heading(level: 1, id: "about", text: "About")]),
        Case(
            name: "a title from a heading has signs of print", source: "# It's \"B\" -- `--x`\n",
            title: "It\u{2019}s \u{201C}B\u{201D} \u{2013} --x", titleID: "its-b------x", html: "", headings: []),
        Case(
            name: "a given title is shown as it is typed", source: "# It's B\n", given: "It's B", title: "It's B",
            titleID: "its-b", html: "", headings: []),
        Case(
            name: "a given title with signs of print", source: "# It's B\n", given: "It\u{2019}s B",
            title: "It\u{2019}s B", titleID: "its-b", html: "", headings: []),
        Case(
            name: "a title with entities", source: "# Q &amp; A\n", given: "Q & A", title: "Q & A", titleID: "q--a",
            html: "", headings: []),
        Case(
            name: "a title in composed and decomposed letters", source: "# Cafe\u{301}\n", given: "Caf\u{E9}",
            title: "Caf\u{E9}", titleID: "cafe\u{301}", html: "", headings: []),
    ]

    @Test(arguments: cases)
    func title(_ test: Case) {
        let fragment = article(test.source, title: test.given)
        #expect(fragment.title == test.title)
        #expect(fragment.titleID == test.titleID)
        #expect(fragment.display == test.html)
        #expect(fragment.headings.map { Heading(level: $0.level, id: $0.id, text: $0.text) } == test.headings)
    }

    /// References stand between « and », what a title cannot hold with a number of its kind behind.
    @Test(
        "what the heading holds is told, though the body leaves it out",
        arguments: [
            ("# Tool [l](«bad.md»), [m](https://a.b) <a href=\"«worse.md»\">x</a>", []),
            ("# About [](«02-b.md») [](https://a.b)", [.link]), ("Title ![p [q](r)](«no.png»)\n===", [.picture]),
            ("# ![Logo](https://a.b/c.svg) Tool ![](https://a.b/d.svg)", [.picture]), ("# ![Logo](logo.svg)", []),
            ("# [![Logo](«logo.svg»)](«a.md») Tool", [.picture]), ("# <img src=\"«logo.svg»\"> Tool", [.picture]),
            ("# Tool <img src='https://a.b/c.svg'><br>", [.picture]),
            ("<h1 align=\"center\">Tool</h1>\n\n## Contents\n\na", [.html]), ("<h1>Tool</h1>\n\na", [.html]),
            ("<h1>Tool</h1>\n\n# Tool", []), ("# Tool\n\n<h1>b</h1>", []), ("a <h1>b</h1>\n\n## C", []),
            ("# One\n\n# ![Logo](a.svg) One", []),
            ("> # ![Logo](a.svg) One", []), ("# Go: [][a] b\n\n[a]: <«x»>", [.link]),
        ] as [(String, [MarkdownMistakes.TitleMistake.Kind])])
    func parts(marked: String, mistakes: [MarkdownMistakes.TitleMistake.Kind]) {
        let (source, expected) = unmark(marked)
        let fragment = article(source)
        #expect(Set(fragment.titleReferences.map(\.place?.span)) == Set(expected))
        #expect(fragment.mistakes.title.map(\.kind) == mistakes)
    }
}
