import SeriesModel
import Testing

@testable import SeriesTemplate

/// Templates that are deep, long or many: no input exhausts the stack, and none takes more than its share of time.
@Suite struct LimitTests {
    private func messages(_ files: [(name: String, text: String)]) -> Set<String> {
        Set(Bench.compile(files).diagnostics.map(\.message))
    }

    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test func expressions() {
        let many = 20_000
        let deep = "this expression is nested more than 64 levels deep"
        let texts = [
            repeated("(", many) + "1" + repeated(")", many), repeated("!", many) + "true", repeated("-", many) + "1",
            "article" + repeated(".next", many), "1" + repeated(" + 1", many), "true" + repeated(" && true", many),
            "article.source" + repeated(" ?? article.source", many), "true" + repeated(" ? true : true", many),
            repeated("true ? ", many) + "1" + repeated(" : 1", many), "article.extra" + repeated("[\"a\"]", many),
            repeated("\"\\(", many) + "1" + repeated(")\"", many),
            repeated("article.title.prefix(", many) + "1" + repeated(")", many),
        ]
        for text in texts { #expect(messages([("article.html", "\\(\(text))")]) == [deep], "\(text.prefix(30))") }
        #expect(Bench.result("\\(\(repeated("(", 60))1\(repeated(")", 60)))") == "1")
        #expect(Bench.result("\\(1\(repeated(" + 1", 60)))") == "61")
    }

    @Test func directives() {
        let template = repeated("\\if(true)", 5000) + "a" + repeated("\\endif", 5000)
        #expect(messages([("article.html", template)]) == ["directives are nested more than 64 levels deep"])
        #expect(messages([("article.html", repeated("\\block(a)", 5000))]).contains("this '\\block' is not closed"))
        #expect(Bench.result(repeated("\\if(true)", 64) + "a" + repeated("\\endif", 64)) == "a")
        #expect(
            Bench.result(repeated("\\for(x in series.articles.prefix(1))", 64) + "a" + repeated("\\endfor", 64)) == "a")
    }

    @Test func manyBranches() {
        #expect(Bench.result("\\if(false)" + repeated("\\elseif(false)", 5000) + "\\else a\\endif") == " a")
    }

    @Test func includesInIncludes() {
        var files: [(name: String, text: String)] = [("article.html", "\\include(\"a0\")")]
        for index in 0..<300 { files.append(("a\(index).html", "\\include(\"a\(index + 1)\")")) }
        files.append(("a300.html", "end"))
        #expect(messages(files) == ["directives and includes are nested more than 128 levels deep"])
    }

    @Test func includesThatMultiply() {
        var files: [(name: String, text: String)] = [("article.html", "\\include(\"a0\")")]
        for index in 0..<40 { files.append(("a\(index).html", repeated("\\include(\"a\(index + 1)\")", 2))) }
        files.append(("a40.html", "end"))
        #expect(messages(files) == ["with all its includes, the template has more than 200000 parts"])
    }

    @Test func longTemplates() {
        let lines = 20_000
        let template = repeated("<p class=\"a\">\\(article.title) \\if(article.isPlanned)a\\endif</p>\n", lines)
        let output = Bench.result(template)
        #expect(output == repeated("<p class=\"a\">Why ships need light </p>\n", lines))
        #expect(Bench.result(repeated("\\", 200_000)) == repeated("\\", 200_000))
        #expect(Bench.result(repeated("<", 200_001) + " ") == repeated("<", 200_001) + " ")
    }

    @Test func manyMistakes() {
        let diagnostics = Bench.compile([("article.html", repeated("\\(nothing)\n", 5000))]).diagnostics
        #expect(diagnostics.count == 5000)
        #expect(diagnostics.last?.place?.span?.line == 5000)
    }

    @Test func deepFrontMatter() {
        var extra = ExtraValue.text("x")
        for _ in 0..<500 { extra = .list([.map([.init(key: "k", value: extra)])]) }
        let library = Library(
            title: "", author: "", website: "", articles: [.init(title: "", slug: "a", extra: extra)], tags: [])
        #expect(Bench.result("\\(article.extra)", library: library) == repeated("k: ", 32))
        #expect(
            Bench.result("<script>\\(json: article.extra)</script>", library: library)
                == "<script>" + repeated("[{\"k\":", 32) + "null" + repeated("}]", 32) + "</script>")
    }
}
