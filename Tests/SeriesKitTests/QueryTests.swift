import SeriesModel
import TestSupport
import Testing

@testable import SeriesKit

/// What stands behind the `?` of a link: scripts and servers may read it with a file, and nothing does with a page.
@Suite struct QueryTests {
    private static let files = [
        "content/series.yaml": "title: S\nurl: https://x.y/z/\n", "content/02-b.md": "---\ntags: [t]\n---\n# B\n",
        "content/img/a b.pdf": "",
        "content/img/a.svg": "<svg xmlns='http://www.w3.org/2000/svg' width=\"3\" height=\"2\"/>",
        "content/img/a.dark.svg": "<svg xmlns='http://www.w3.org/2000/svg' width=\"3\" height=\"2\"/>",
        "content/static/demo.html": "",
        "templates/article.html": "\\(article.body)\\(absolute: article.body)",
        "templates/feed.xml": "\\for(article in feed.articles)\\(absolute: article.feedBody)\\endfor",
    ]

    private func site(_ text: String) throws -> Scratch {
        try Scratch(Self.files.merging(["content/01-a.md": "---\ndate: 2024-01-01\n---\n# A\n\n\(text)\n"]) { $1 })
    }

    @Test(arguments: [
        ("![a](img/a.svg?raw=true)", "src=\"", "img/a.svg?raw=true\" width=\"3\" height=\"2\""),
        ("![a](img/a.svg?v=2&w=3)", "srcset=\"", "img/a.dark.svg?v=2&amp;w=3\""),
        ("<img src=\"img/a.svg?v=2\">", "<img src=\"", "img/a.svg?v=2\">"),
        ("<img src='img/a.svg?v=2&amp;w=3'>", "<img src='", "img/a.svg?v=2&amp;w=3'>"),
        ("[pdf](img/a%20b.pdf?dl=1#page=3)", "href=\"", "img/a%20b.pdf?dl=1#page=3\""),
        ("[pdf](<img/a b.pdf?a='b'%20ä?&\\<\\>>)", "href=\"", "img/a%20b.pdf?a=%27b%27%20%C3%A4?&amp;%3C%3E\""),
        ("[demo](../demo.html?x)", "href=\"", "demo.html?x\""), ("[demo](/demo.html?)", "href=\"", "demo.html?\""),
    ])
    func isKeptForFiles(text: String, start: String, rest: String) throws {
        let scratch = try site(text)
        #expect(scratch.printed(try scratch.build().diagnostics) == "")
        let page = try #require(try FileTree(at: scratch.output)?.text("a/index.html"))
        #expect(page.contains(start + "../" + rest))
        #expect(page.contains(start + "https://x.y/z/" + rest))
    }

    @Test func isKeptInListsOfSources() throws {
        let scratch = try site("<img srcset=\"img/a.svg?w=1 1x, img/a.svg?w=2&amp;h=3 2x\">")
        #expect(scratch.printed(try scratch.build().diagnostics) == "")
        let page = try #require(try FileTree(at: scratch.output)?.text("a/index.html"))
        #expect(page.contains("srcset=\"../img/a.svg?w=1 1x, ../img/a.svg?w=2&amp;h=3 2x\""))
    }

    @Test func isKeptInFeeds() throws {
        let scratch = try site("![a](img/a.svg?v=2&w=3)")
        #expect(scratch.printed(try scratch.build().diagnostics) == "")
        let feed = try #require(try FileTree(at: scratch.output)?.text("feed.xml"))
        #expect(feed.contains("src=&quot;https://x.y/z/img/a.svg?v=2&amp;amp;w=3&quot;"))
    }

    @Test(arguments: [
        ("[b](02-b.md?x)", "no query ('?…') reaches a page of a static site"),
        ("[b](../b/?x#y)", "no query ('?…') reaches a page of a static site"),
        ("[b](/?x)", "no query ('?…') reaches a page of a static site"),
        ("[t](/tags/?x)", "no query ('?…') reaches a page of a static site"),
        ("[b](?x)", "no query ('?…') reaches a page of a static site"),
        ("![b](02-b.md?x)", "'02-b.md' is an article, not a picture"),
        ("![b](img/b.svg?x)", "no file 'img/b.svg' for this picture"),
    ])
    func reachesNoPage(text: String, message: String) throws {
        #expect(try site(text).build().diagnostics.map(\.message) == [message])
    }
}
