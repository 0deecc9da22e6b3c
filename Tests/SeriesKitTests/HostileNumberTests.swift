import SeriesKit
import TestSupport
import Testing

/// Numbers that no series reaches, wherever an author can write one.
@Suite struct HostileNumberTests {
    private static let numbers = [
        "-9223372036854775808", "-1", "0", "9223372036854775807", "9223372036854775808", "99999999999999999999",
    ]

    @Test(arguments: [
        "part: %", "part: \"%\"", "requires: [%]", "requires: [\"%\"]", "weight: %", "date: %", "updated: %", "slug: %",
        "slug: \"%\"", "series: %", "tags: [%]", "order: %", "image: %", "aliases: [%]",
    ])
    func inFrontMatter(line: String) throws {
        for number in Self.numbers {
            let scratch = try Scratch([
                "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n",
                "content/02-b.md": "---\n\(line.replacing("%", with: number))\n---\n# B\n",
            ])
            let report = try scratch.build()
            #expect(report.isSuccess || !report.diagnostics.isEmpty)
        }
    }

    @Test(arguments: [
        "series.yaml: title: S\nparts: [%, a, b]\n", "series.yaml: title: S\nparts: [\"%\", a, b]\n",
        "series.yaml: title: S\ncontentsDepth: %\n", "series.yaml: title: S\nreadingTime:\n  wordsPerMinute: %\n",
        "series.yaml: title: S\nparts:\n- planned: P\n  date: %\n",
        "glossary.yaml: tea: {meaning: A drink., part: \"%\"}\n",
        "glossary.yaml: tea: {meaning: A drink., part: %}\n",
    ])
    func inSettings(file: String) throws {
        for number in Self.numbers {
            let text = file.drop { $0 != " " }.dropFirst().replacing("%", with: number)
            var files = [
                "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n",
                "content/02-b.md": "# B\n\nSome tea.\n",
            ]
            files["content/\(file.prefix { $0 != ":" })"] = String(text)
            let report = try Scratch(files).build()
            #expect(report.isSuccess || !report.diagnostics.isEmpty)
        }
    }

    /// Names of files, code fences and links hold numbers, too.
    @Test func inTexts() throws {
        for number in Self.numbers {
            let scratch = try Scratch([
                "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n", "content/\(number)-b.md": "# B\n",
                "content/03-c.md": """
                # C

                ```c {\(number),1-\(number)} start=\(number)
                a
                ```

                \(number). a

                [](\(number)-b.md) &#\(number); <img src="a.png" width="\(number)">
                """,
            ])
            let report = try scratch.build()
            #expect(report.isSuccess || !report.diagnostics.isEmpty)
        }
    }

    /// Arithmetic of templates ends at the ends of the numbers. All members of lists and feeds that take one.
    @Test func inTemplates() throws {
        let members = [
            "\\for(a in feed.articles.prefix(n))x\\endfor", "\\for(a in feed.articles.dropFirst(n))x\\endfor",
            "\\(feed.updated(ofNewest: n))",
        ]
        for number in Self.numbers.dropLast(2) {
            for member in members {
                let scratch = try Scratch([
                    "content/series.yaml": "title: S\nurl: https://example.org/\n",
                    "content/01-a.md": "---\ndate: 2024-01-01\n---\n# A\n",
                    "templates/feed.xml":
                        "<a>\\let(n = \(number.replacing("-9223372036854775808", with: "0 - 9223372036854775807 - 1")))\(member)</a>",
                ])
                let report = try scratch.build()
                #expect(report.isSuccess, "\(scratch.printed(report.diagnostics))")
            }
        }
    }
}
