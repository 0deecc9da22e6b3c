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
