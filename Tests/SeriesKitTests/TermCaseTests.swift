import SeriesModel
import Testing

@testable import SeriesKit

/// Terms that differ in case alone.
@Suite struct TermCaseTests {
    private func site(_ one: String, _ other: String, text: String = "") throws -> Scratch {
        try Scratch([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n\n\(text)\n",
            "content/glossary.yaml": "- {term: \"\(one)\", meaning: One.}\n- {term: \"\(other)\", meaning: Two.}\n",
            "templates/article.html": "\\(article.body)",
        ])
    }

    /// What texts can tell apart.
    @Test(arguments: [("REST", "rest"), ("rest", "REST"), ("SQL DB", "sql db"), ("RÉST", "rést")])
    func acronymsAndWords(one: String, other: String) throws {
        #expect(try site(one, other).build().diagnostics == [])
    }

    @Test(arguments: [
        ("Rest", "rest"), ("REST", "Rest"), ("GraphQL", "graphQL"), ("load balancer", "Load Balancer"), ("C", "c"),
        ("c#", "C#"), ("REST", "REST"), ("rest", "rest"),
    ])
    func oneTermInTwoSpellings(one: String, other: String) throws {
        #expect(try site(one, other).build().diagnostics.map(\.message) == ["the term '\(other)' is explained twice"])
    }

    @Test func eachIsLinkedToItsOwnEntry() throws {
        let scratch = try site("rest", "REST", text: "Rest, and then REST.")
        #expect(try scratch.build().isSuccess)
        let page = try #require(try FileTree(at: scratch.output)?.text("a/index.html"))
        #expect(page.contains(##"<a href="../glossary/#term-rest-2" aria-describedby="term-rest-2-meaning">Rest</a>"##))
        #expect(page.contains(##"<a href="../glossary/#term-rest" aria-describedby="term-rest-meaning">REST</a>"##))
    }
}
