import Testing

@testable import SeriesTemplate

@Suite struct WhitespaceTests {
    @Test(arguments: [
        ("a\n\\if(true)\nb\n\\endif\nc\n", "a\nb\nc\n"),
        ("  \\if(true)  \r\n  b\r\n\t\\endif\t\r\nc", "  b\r\nc"),
        ("\\if(true)\n\\endif", ""),
        ("a \\if(true)\nb\\endif", "a \nb"),
        ("\\/* a */\n\nb", "\nb"),
        ("\\/* a\nb */ \\// c\nd", "d"),
        ("\\/* a\nb */ d", " d"),
        ("\\let(x = 1)\n\\(x)\n", "1\n"),
        ("\\let(x = 1) \\(x)\n", " 1\n"),
        ("\\(\"\")\nb", "\nb"),
        ("\\if(true) \\else \\endif\nb", "b"),
        ("\n\n\\if(true)\n\n\\endif\n\n", "\n\n\n\n"),
        ("\\if(true)\rb\\endif", "\rb"),
    ])
    func linesOfDirectivesVanish(_ template: String, _ output: String) {
        #expect(Bench.result(template) == output)
    }

    @Test func anIncludeOnItsOwnLineTakesItsLineEndFromTheIncluded() {
        #expect(Bench.result([("article.html", "a\n  \\include(\"b\")\nc"), ("b.html", "b\n")]) == "a\nb\nc")
        #expect(Bench.result([("article.html", "a\n  \\include(\"b\")\nc"), ("b.html", "b")]) == "a\nbc")
        #expect(Bench.result([("article.html", "a (\\include(\"b\"))\nc"), ("b.html", "b")]) == "a (b)\nc")
    }
}
