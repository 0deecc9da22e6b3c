import SeriesModel
import Testing

@testable import SeriesTemplate

/// `\paginate`: how many pages there are, and what each of them shows. The series has three articles.
@Suite struct PaginationTests {
    @Test(
        arguments: [
            ("series.articles", "2", ["Why ships need light;The <Fresnel> lens;", "Keepers;"]),
            ("series.articles", "1", ["Why ships need light;", "The <Fresnel> lens;", "Keepers;"]),
            ("series.articles", "3", ["Why ships need light;The <Fresnel> lens;Keepers;"]),
            ("series.articles", "9223372036854775807", ["Why ships need light;The <Fresnel> lens;Keepers;"]),
            ("series.articles.reversed()", "2", ["Keepers;The <Fresnel> lens;", "Why ships need light;"]),
            ("series.articles.dropFirst(1)", "1", ["The <Fresnel> lens;", "Keepers;"]),
            ("series.articles.prefix(1)", "1", ["Why ships need light;"]),
            ("series.articles.prefix(0)", "1", ["nothing"]),
            ("series.articles", "article.tags.count", ["Why ships need light;The <Fresnel> lens;", "Keepers;"]),
            ("series.articles.prefix(2)", "article.minutes - 4", ["Why ships need light;", "The <Fresnel> lens;"]),
            ("series.articles.prefix(2)", "article.minutes - 99", ["Why ships need light;", "The <Fresnel> lens;"]),
        ] as [(String, String, [String])])
    func stretches(list: String, size: String, expected: [String]) {
        let found = Bench.pages("\\paginate(x in \(list), by: \(size))\\(x.title);\\empty nothing\\endpaginate")
        #expect(
            found == expected.map { $0 == "nothing" ? " nothing" : $0.replacing("<Fresnel>", with: "&lt;Fresnel&gt;") })
    }

    @Test func numbersGoOn() {
        #expect(
            Bench.pages("\\paginate((i, x) in series.articles.enumerated(), by: 2)\\(i)\\(x.part) \\endpaginate")
                == ["01 12 ", "23 "])
        #expect(
            Bench.pages("\\paginate((i, x) in series.articles.enumerated().reversed(), by: 2)\\(i) \\endpaginate")
                == ["2 1 ", "0 "])
    }

    @Test func frontMatterIsAListAsWell() {
        let loop = { (key: String) in "\\paginate(x in article.extra.\(key), by: 1)\\(x)\\empty none\\endpaginate" }
        #expect(Bench.pages(loop("places")) == ["Brest", "Kiel"])
        #expect(Bench.pages(loop("mood")) == ["calm"])
        #expect(Bench.pages(loop("nothing")) == [" none"])
    }

    @Test func pagesAreKnownBeforeAndBehind() {
        let links = "\\for(page in pages.all)\\(page.isCurrent ? \"*\" : \"\")<a href=\"\\(page.url)\">\\endfor"
        #expect(
            Bench.pages(
                "\\(pages.number)/\\(pages.count)\\paginate(x in series.articles, by: 2) \\(x.part)\\endpaginate \(links)"
            )
                == [
                    "1/2 1 2 *<a href=\"./\"><a href=\"page/2/\">", "2/2 3 <a href=\"../../\">*<a href=\"./\">",
                ])
    }

    @Test func loopsInsideShowAll() {
        #expect(
            Bench.pages(
                "\\paginate(x in series.articles, by: 2)\\for(y in series.articles where y.part > 1)\\(x.part)\\(y.part) "
                    + "\\endfor\\endpaginate") == ["12 13 22 23 ", "32 33 "])
    }

    @Test func behindACondition() {
        let list = "\\paginate(x in series.articles, by: 1)\\(x.part)\\endpaginate"
        #expect(Bench.pages("\\if(article.isPlanned)\(list)\\else no\\endif") == [" no"])
        #expect(Bench.pages("\\if(!article.isPlanned)\(list)\\else no\\endif") == ["1", "2", "3"])
        #expect(Bench.pages("\\for(x in series.articles.prefix(0))a\\empty\(list)\\endfor") == ["1", "2", "3"])
    }

    @Test func slotsOfPagesAreFreeAgain() {
        #expect(
            Bench.pages(
                "\\if(pages.number == 1)\\let(n = pages.number)\\(n):\\endif\\let(size = 2)"
                    + "\\paginate(x in series.articles, by: size)\\(x.part)\\endpaginate") == ["1:12", "3"])
    }

    @Test func inOtherFiles() {
        let list = "\\paginate(x in items, by: 2)\\(x.part)\\endpaginate"
        #expect(
            Bench.pages([("article.html", "\\include(\"list\", items: series.articles)"), ("list.html", list)])
                == ["12", "3"])
        let base =
            "\\(pages.count):\\block(list)\\paginate(x in series.articles, by: 1)\\(x.part)\\endpaginate\\endblock"
        #expect(Bench.pages([("article.html", "\\extends(\"base\")"), ("base.html", base)]) == ["3:1", "3:2", "3:3"])
        let own =
            "\\extends(\"base\")\\block(list)\\paginate(x in series.articles, by: 2)\\(x.part)\\endpaginate\\endblock"
        #expect(
            Bench.pages([("article.html", own), ("base.html", base)]) == ["2:12", "2:3"],
            "what is replaced does not count")
        #expect(
            Bench.pages([("article.html", "\\extends(\"base\")\\block(list)one\\endblock"), ("base.html", base)])
                == ["1:one"])
    }

    @Test func pagesThatAreNotThereAreEmpty() throws {
        let (set, _) = Bench.compile([
            ("article.html", "\\paginate(x in series.articles, by: 2)a\\empty b\\endpaginate")
        ])
        let template = try #require(set["article.html"])
        for (number, text) in [(-1, "aa"), (0, "aa"), (1, "aa"), (2, "a"), (3, " b"), (1000, " b")] {
            #expect(Bench.render(template, number: number) == text)
        }
    }

    @Test func countingNeedsAList() throws {
        let (set, _) = Bench.compile([("article.html", "\\for(x in series.articles)a\\endfor")])
        let template = try #require(set["article.html"])
        #expect(template.pagination == nil)
        let (other, _) = Bench.compile([("article.html", "a\n \\paginate(x in series.articles, by: 2)a\\endpaginate")])
        let span = SourceSpan(line: 2, column: 2, length: 38)
        #expect(other["article.html"]?.pagination == SourcePlace(file: "article.html", span: span))
    }
}
