import SeriesModel
import Testing

@testable import SeriesTemplate

/// What included files make of the values that they are given.
@Suite struct IncludeTests {
    private static let values: [(argument: String, isThere: Bool)] = [
        ("article.title", true), ("article.source", true), ("article.next?.summary", true),
        ("article.extra.mood", true),
        ("series.articles.last?.source", false), ("nil", false), ("article.extra.wind", false),
    ]

    /// Of one file, a value is there for one page and optional for another, and asking for it is right for both.
    @Test(arguments: [
        #"\if(let x)there\else not\endif"#, #"\if(let y = x)there\else not\endif"#,
        #"\(x == nil ? " not" : "there")"#, #"\(nil != (x) ? "there" : " not")"#,
        #"\let(y = x)\if(let y)there\else not\endif"#, #"\include("b", y: x)"#,
    ])
    func argumentsMayBeMissing(_ template: String) {
        for (argument, isThere) in Self.values {
            let files = [
                ("article.html", "\\include(\"a\", x: \(argument))"), ("a.html", template + #"\include("b", y: x)"#),
                ("b.html", #"\if(let y)there\else not\endif"#),
            ]
            let expected = isThere ? "there" : " not"
            #expect(Bench.result(files) == expected + expected, "\(argument)")
        }
    }

    @Test func fallbacks() {
        for (argument, isThere) in Self.values {
            let result = Bench.result([
                ("article.html", "\\include(\"a\", x: \(argument))"), ("a.html", #"\((x ?? "none") == "none")"#),
            ])
            #expect(result == (isThere ? "false" : "true"), "\(argument)")
        }
    }

    @Test(arguments: [
        // Within a line, the line end of the file is none.
        (#"By \include("a"), 2026"#, "<b>Ann</b>\n", "By <b>Ann</b>, 2026"),
        (#"<a href="\include("a")">"#, "/x\n", #"<a href="/x">"#),
        (#"<a href="\include("a")">"#, "/x\r\n", #"<a href="/x">"#),
        (#"By \include("a")"#, "Ann\n", "By Ann"), ("By \\include(\"a\")\nin", "Ann\n", "By Ann\nin"),
        (#"By \(1)\include("a")"#, "Ann\n", "By 1Ann"), (#"(\include("a")\include("a"))"#, "Ann\n", "(AnnAnn)"),
        // One and no more, and only the last.
        (#"By \include("a"), 2026"#, "Ann\n\n", "By Ann\n, 2026"), (#"By \include("a"), 2026"#, "\n", "By , 2026"),
        (#"By \include("a"), 2026"#, "Ann\nBob", "By Ann\nBob, 2026"),
        (#"By \include("a"), 2026"#, "Ann\n ", "By Ann\n , 2026"),
        // What leaves no trace is no end.
        (#"By \include("a"), 2026"#, "Ann\n\\// Who?\n\\let(x = 1)\n", "By Ann, 2026"),
        (#"By \include("a"), 2026"#, "\\if(true)\nAnn\n\\else\nBob\n\\endif\n", "By Ann, 2026"),
        (#"By \include("a"), 2026"#, "\\if(false)\nAnn\n\\else\nBob\n\\endif\n", "By Bob, 2026"),
        (#"By \include("a"), 2026"#, "\\include(\"b\")\n", "By b, 2026"),
        // On a line of its own, it has one.
        ("By\n\\include(\"a\")\n2026", "Ann\n", "By\nAnn\n2026"), (#"\include("a")"#, "Ann\n", "Ann\n"),
        ("By\n  \\if(true)\\include(\"a\")\\endif\n2026", "Ann\n", "By\nAnn\n2026"),
        ("\\include(\"a\") \\// Who?\n2026", "Ann\n", "Ann\n2026"),
        // Each round ends its line.
        (
            #"By \include("a"), 2026"#, "\\for(x in article.keywords)\n\\(x)\n\\endfor\n",
            "By Sea\nGlass &amp; more\n, 2026"
        ),
    ])
    func lineEnds(page: String, included: String, expected: String) {
        let files = [("article.html", page), ("a.html", included), ("b.html", "b\n")]
        let (set, diagnostics) = Bench.compile(files)
        #expect(!diagnostics.containsError)
        #expect(Bench.render(set, "article.html") == expected)
    }

    @Test func membersOfWhatMayBeMissing() {
        let card = ("card.html", #"\(part?.title ?? "–") \(part == article) \(part?.tags.first?.name ?? "–")"#)
        for (argument, expected) in [
            ("article", "Why ships need light true Sea"),
            ("article.next", "The &lt;Fresnel&gt; lens false Glass &amp; more"),
            ("series.articles.last?.next", "– false –"), ("nil", "– false –"),
        ] {
            let page = ("article.html", "\\include(\"card\", part: \(argument))")
            #expect(Bench.result([page, card]) == expected, "\(argument)")
        }
    }
}
