import SeriesKit
import SeriesModel
import SeriesSystem
import Testing

/// What becomes of the pages of a list when it changes.
@Suite struct PaginationTests {
    private static let list = "\\paginate(article in series.articles, by: 2)\n\\(article.title)\n\\endpaginate\n"

    private func site(articles: Int, template: String = Self.list) throws -> Scratch {
        let scratch = try Scratch(["content/series.yaml": "title: S\n", "templates/series.html": template])
        for number in 1...articles { try add(number, to: scratch) }
        return scratch
    }

    private func add(_ number: Int, to scratch: Scratch) throws {
        try scratch.write("# A\(number)\n", to: "content/\(number)-a\(number).md")
    }

    private func lists(_ scratch: Scratch) throws -> [String: String] {
        let output = try #require(try FileTree(at: scratch.output))
        let pages = output.paths.filter { $0 == "index.html" || $0.hasPrefix("page/") }
        return Dictionary(uniqueKeysWithValues: pages.map { ($0, output.text($0) ?? "") })
    }

    @Test func aListThatGrowsLeavesEarlierPagesAlone() throws {
        let scratch = try site(articles: 4)
        #expect(try scratch.build().pages == 6)
        let before = try lists(scratch)
        #expect(before == ["index.html": "A1\nA2\n", "page/2/index.html": "A3\nA4\n"])
        try add(5, to: scratch)
        let report = try scratch.build()
        #expect(report.pages == 8)
        let after = try lists(scratch)
        #expect(after == before.merging(["page/3/index.html": "A5\n"]) { old, _ in old })
    }

    @Test func aListThatShrinksLosesItsLastPages() throws {
        let scratch = try site(articles: 5)
        #expect(try scratch.build().isSuccess)
        for number in 3...5 { try scratch.remove("content/\(number)-a\(number).md") }
        #expect(try scratch.build().isSuccess)
        #expect(try lists(scratch) == ["index.html": "A1\nA2\n"])
    }

    @Test func jobsChangeNothing() throws {
        let scratch = try site(articles: 50, template: "\\(pages.number)/\\(pages.count)\n" + Self.list)
        try scratch.write(Self.list, to: "templates/article.html")
        try scratch.outputOfAnyJobs { report, _ in #expect(report.pages == 25 + 50 * 25) }
    }

    @Test func everyPageInTheWayIsNamed() throws {
        let scratch = try site(articles: 8)
        for page in ["content/pages/page/2.md", "content/pages/Page/3.md", "content/static/page/4/index.html/x"] {
            try scratch.write("# X\n", to: page)
        }
        let report = try scratch.build()
        #expect(
            report.diagnostics.map { "\($0.place?.file ?? ""): \($0.message)" } == [
                "content/pages/Page/3.md: this stands in the way of page 3 of a list, at /page/3/",
                "content/pages/page/2.md: this stands in the way of page 2 of a list, at /page/2/",
                "content/static/page/4/index.html/x: this stands in the way of page 4 of a list, at /page/4/",
            ])
        #expect(try FileTree(at: scratch.output) == nil)
    }
}
