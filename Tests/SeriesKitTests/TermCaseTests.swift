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

    /// A title has no id on its page, even where a term has that one.
    @Test func termWithTheIDOfTheTitle() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n",
            "content/01-a.md": "---\ndefines: {HTTP: One.}\n---\n# Term HTTP\n\nHTTP. See [it](#term-http).\n",
            "templates/article.html": "\\(article.body)",
        ])
        #expect(try scratch.build().diagnostics == [])
        let page = try #require(try FileTree(at: scratch.output)?.text("a/index.html"))
        #expect(page.contains("<dfn id=\"term-http\""))
        #expect(page.contains("<a href=\"#term-http\">it</a>"))
    }

    /// Signs tell terms apart, as they do tags; and a term that is published later takes no other's id.
    @Test func idsThatStay() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\nparts: [a, b]\n",
            "content/01-a.md": "---\ndefines: {C++: One., rest: Two.}\n---\n# A\n\n[C](glossary.yaml#term-c)\n",
            "content/02-b.md": "---\ndate: 2024-07-01\ndefines: {C: Three., C#: Four., REST: Five.}\n---\n# B\n",
            "templates/glossary.html": "\\for(term in terms)\\(term.name) \\(term.id)|\\endfor",
            "templates/article.html": "\\(article.body)",
        ])
        func read(_ path: String, _ change: (inout SiteOptions) -> Void) throws -> String {
            #expect(try scratch.build(change).isSuccess)
            return try #require(try FileTree(at: scratch.output)?.text(path))
        }
        #expect(try read("glossary/index.html") { _ in } == "C++ term-c-plus-plus|rest term-rest-2|")
        #expect(try read("a/index.html") { _ in } == "<p>C <span class=\"planned\">(planned)</span></p>\n")
        #expect(
            try read("glossary/index.html") { $0.includesFuture = true }
                == "C term-c|C# term-c-sharp|C++ term-c-plus-plus|REST term-rest|rest term-rest-2|")
    }

    @Test func eachIsLinkedToItsOwnEntry() throws {
        let scratch = try site("rest", "REST", text: "Rest, and then REST.")
        #expect(try scratch.build().isSuccess)
        let page = try #require(try FileTree(at: scratch.output)?.text("a/index.html"))
        #expect(page.contains(##"<a href="../glossary/#term-rest-2" aria-describedby="term-rest-2-meaning">Rest</a>"##))
        #expect(page.contains(##"<a href="../glossary/#term-rest" aria-describedby="term-rest-meaning">REST</a>"##))
    }
}
