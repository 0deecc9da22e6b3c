import Testing

@testable import SeriesKit

/// What stands behind the `#` of the links to one place, whoever writes them.
@Suite struct FragmentTests {
    @Test(arguments: [
        ("plain-1.2_3~", "plain-1.2_3~"), ("a,b", "a,b"), ("c++|x", "c++%7Cx"), ("größe", "gr%C3%B6%C3%9Fe"),
        ("a[0]^`", "a%5B0%5D%5E%60"), ("__init__", "__init__"),
    ])
    func allLinksAreTheSame(id: String, encoded: String) throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n",
            "content/01-a.md": "# A\n\n## B {#\(id)}\n\n[](<#\(id)>) <a href=\"#\(id)\">b</a>\n",
            "templates/article.html":
                "\\for(heading in article.headings)<a href=\"\\(heading.url)\">\\endfor\\(article.body)",
        ])
        #expect(try scratch.printed(scratch.build().diagnostics) == "")
        let page = try #require(try FileTree(at: scratch.output)?.text("a/index.html"))
        #expect(page.contains("id=\"\(id)\""))
        let links = page.split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(links == Array(repeating: "#" + encoded, count: 4))
    }
}
