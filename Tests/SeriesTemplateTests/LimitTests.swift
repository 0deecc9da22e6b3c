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
        #expect(Bench.result("\\(\(repeated("(", 64))1\(repeated(")", 64)))") == "1")
        #expect(messages([("article.html", "\\(\(repeated("(", 65))1\(repeated(")", 65)))")]) == [deep])
        #expect(Bench.result("\\(1\(repeated(" + 1", 60)))") == "61")
    }

    @Test func directives() {
        let template = repeated("\\if(true)", 5000) + "a" + repeated("\\endif", 5000)
        #expect(messages([("article.html", template)]) == ["directives are nested more than 64 levels deep"])
        #expect(messages([("article.html", repeated("\\block(a)", 5000))]).contains("this '\\block' is not closed"))
        #expect(Bench.result(repeated("\\if(true)", 64) + "a" + repeated("\\endif", 64)) == "a")
    }

    /// Each multiplies the time that a page takes, so that a few of them could take years.
    @Test func loops() {
        func nested(_ count: Int, around text: String = "a") -> String {
            repeated("\\for(x in series.articles.prefix(1))", count) + text + repeated("\\endfor", count)
        }
        let deep = "loops are nested more than 8 levels deep"
        #expect(Bench.result(nested(8)) == "a")
        #expect(Bench.result(nested(8) + nested(8)) == "aa")
        for count in [9, 10, 64] { #expect(messages([("article.html", nested(count))]) == [deep]) }
        let files = [("article.html", nested(5, around: "\\include(\"a\")")), ("a.html", nested(4))]
        #expect(messages(files) == [deep])
    }

    /// Each of these was looked for through all of the others once, which took minutes.
    @Test(.timeLimit(.minutes(3))) func manyThatNothingEnds() {
        let many = 20_000
        let comments = Bench.compile([("article.html", repeated("<!-- \\(1)\n", many))]).diagnostics
        #expect(comments.count == many)
        #expect(Set(comments.map(\.message)) == ["this comment is not closed"])
        let uneven = repeated("\\if(true)", many) + repeated("\\endfor", many)
        #expect(Bench.compile([("article.html", uneven)]).diagnostics.count == 2 * many + 1)
        let cut = repeated("\\for(x in series.articles)", many) + repeated("\\if(true)", many)
        let cutEnds = repeated("\\endfor", many) + repeated("\\endif", many)
        #expect(
            messages([("article.html", "\\block(a)" + cut + "\\endblock" + cutEnds)])
                == [
                    "this '\\if' is not closed", "this '\\for' is not closed",
                    "directives are nested more than 64 levels deep", "loops are nested more than 8 levels deep",
                ])
        #expect(Bench.compile([("article.html", repeated("\\('a) ", many))]).diagnostics.count == many)
    }

    @Test func manyBranches() {
        #expect(Bench.result("\\if(false)" + repeated("\\elseif(false)", 5000) + "\\else a\\endif") == " a")
    }

    @Test func directivesAroundIncludes() {
        func messages(_ inner: Int) -> Set<String> {
            self.messages([
                ("article.html", repeated("\\if(true)", 64) + "\\include(\"a\")" + repeated("\\endif", 64)),
                ("a.html", repeated("\\if(true)", inner) + "a" + repeated("\\endif", inner)),
            ])
        }
        #expect(messages(63) == [])
        #expect(messages(64) == ["directives and includes are nested more than 128 levels deep"])
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

    /// Each name is looked up, and not looked for.
    @Test(.timeLimit(.minutes(5))) func manyNames() {
        let lets = (0..<60_000).map { "\\let(name\($0) = \($0))\n" }.joined()
        #expect(Bench.result(lets + "\\(name59999 - name0)") == "59999")
        let arguments = (0..<20_000).map { "name\($0): \($0)" }.joined(separator: ", ")
        let files = [
            ("article.html", "\\include(\"a\", \(arguments))"),
            ("a.html", (0..<20_000).map { "\\if(name\($0) < 0)\\(name\($0))\\endif" }.joined()),
        ]
        #expect(Bench.result(files) == "")
    }

    /// The first of them get a suggestion; few names are compared with each.
    @Test(.timeLimit(.minutes(5))) func manyMisspelledNames() {
        let lets = (0..<20_000).map { "\\let(name\($0) = \($0))\n" }.joined()
        let wrong = (0..<20_000).map { "\\(nmae\($0))\n" }.joined()
        let diagnostics = Bench.compile([("article.html", lets + wrong)]).diagnostics
        #expect(diagnostics.count == 20_000)
        #expect(diagnostics.first?.suggestion == "did you mean 'name0'?")
        let few = Bench.compile([("article.html", (0..<1000).map { "\\(artcle\($0 % 10))\n" }.joined())]).diagnostics
        #expect(few.allSatisfy { $0.suggestion == "did you mean 'article'?" })
    }

    @Test func textsThatDouble() {
        let double = { (count: Int, text: String) in
            "\\let(a0 = \(text))" + (1...count).map { "\\let(a\($0) = \"\\(a\($0 - 1))\\(a\($0 - 1))\")" }.joined()
        }
        let message = "this text is put together from more than 200000 pieces"
        let diagnostics = Bench.compile([("article.html", double(40, "article.title") + "\\(a40)")]).diagnostics
        #expect(diagnostics.map(\.message) == [message])
        #expect(diagnostics.first?.place?.span?.line == 1)
        #expect(Bench.result(double(10, "\"x\"") + "\\(a10.count)") == "1024")
        // The text that it begins with counts, and what goes on by another way.
        #expect(messages([("article.html", double(12, "\"\(repeated("x", 100_000))\""))]) == [message])
        #expect(
            messages([
                ("article.html", double(15, "article.title") + #"\include("a", b: "\(a15)\(a15)")"#),
                ("a.html", #"\let(c = "\(b)\(b)") \("\(c.uppercased())\(c.prefix(9))")"#),
            ]) == [message])
        // Only one side of a choice is taken, and a number is no text.
        let choices = (1...40).map { "\\let(b\($0) = b\($0 - 1).isEmpty ? b\($0 - 1) : b\($0 - 1))" }.joined()
        #expect(Bench.result("\\let(b0 = article.title)" + choices + "\\(b40)") == "Why ships need light")
        let sums = (1...40).map { "\\let(n\($0) = n\($0 - 1) + n\($0 - 1))" }.joined()
        #expect(Bench.result("\\let(n0 = 1)" + sums + "\\(n40)") == "1099511627776")
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
