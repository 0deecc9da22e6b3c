import SeriesModel
import Testing

@testable import SeriesKit

/// What a build on 1 June 2024 says of texts that are published later.
@Suite struct ComingTests {
    private static func later(
        _ lines: String = "", on day: String = "2024-07-01", _ text: String = "", titled title: String = "Later"
    ) -> String {
        "---\ndate: \(day)\n\(lines)\n---\n# \(title)\n\n\(text)\n"
    }

    @Test(
        arguments: [
            // What each text says on its own.
            (
                ["02-b.md": later("requires: nope")],
                ["content/02-b.md:3: from 2024-07-01 on, this is an error: no article 'nope' to read first"]
            ),
            (
                ["02-b.md": later("", "[x](nowhere.md)")],
                ["content/02-b.md:7: from 2024-07-01 on, this is an error: no file 'nowhere.md' for this link"]
            ),
            (
                ["02-b.md": later("slug: ..")],
                ["content/02-b.md:3: from 2024-07-01 on, this is an error: '..' cannot be a step of a URL"]
            ),
            (
                ["02-b.md": later("", "[x](03-c.md)"), "03-c.md": "---\ndraft: true\n---\n# C\n"],
                ["content/02-b.md:7: from 2024-07-01 on, this is an error: '03-c.md' is a draft"]
            ),
            // What two texts claim.
            (
                ["02-b.md": later("slug: a")],
                ["content/02-b.md:3: from 2024-07-01 on, this is an error: two sources claim the URL /a/"]
            ),
            (
                ["02-b.md": later("aliases: /a/")],
                [
                    "content/02-b.md:3: from 2024-07-01 on, this is an error: the alias /a/ is taken: something is published there"
                ]
            ),
            (
                ["02-b.md": later("aliases: /x/"), "03-c.md": "---\naliases: /x/\n---\n# C\n"],
                ["content/03-c.md:2: from 2024-07-01 on, this is an error: two texts have the alias /x/"]
            ),
            (
                ["02-b.md": later(), "02-c.md": later("", on: "2024-08-01")],
                ["content/02-c.md:0: from 2024-08-01 on, this is an error: two articles are part 2"]
            ),
            (
                ["02-b.md": later("requires: c"), "03-c.md": later("requires: b", on: "2024-08-01")],
                [
                    "content/02-b.md:3: from 2024-07-01 on, this is an error: 'c' is not published before 2024-08-01",
                    "content/03-c.md:3: from 2024-08-01 on, this is an error: these articles require each other: b → c → b",
                ]
            ),
            // What comes later still.
            (
                [
                    "02-b.md": later("", "[x](03-c.md) [y](03-c.md#no)"),
                    "03-c.md": later("", on: "2024-08-01", "[x](02-b.md)"),
                ],
                [
                    "content/02-b.md:7: from 2024-07-01 on, this is an error: '03-c.md' is not published before 2024-08-01",
                    "content/02-b.md:7: from 2024-07-01 on, this is an error: '03-c.md' is not published before 2024-08-01",
                    "content/02-b.md:7: from 2024-08-01 on, this is an error: no heading '#no' in '03-c.md'",
                ]
            ),
            // Readers are told of the part, and learn of the heading when it is there.
            (
                [
                    "series.yaml": "title: S\nparts: [01-a.md, 02-b.md, 03-c.md]\n",
                    "01-a.md": "# A\n\n[x](02-b.md#no)\n",
                    "02-b.md": later("requires: c", "[x](03-c.md)"), "03-c.md": later("", on: "2024-08-01"),
                ],
                [
                    "content/01-a.md:3: from 2024-07-01 on, this is an error: no heading '#no' in '02-b.md'"
                ]
            ),
            (
                [
                    "02-b.md": later("", "[pot](glossary.yaml#term-pot) ![p](03-c/p.svg) [all](/glossary/)"),
                    "03-c/index.md": later("defines: {pot: What one cooks in.}", on: "2024-08-01"),
                    "03-c/p.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
                ],
                [
                    "content/02-b.md:7: from 2024-07-01 on, this is an error: the part that defines 'pot' is not published before 2024-08-01",
                    "content/02-b.md:7: from 2024-07-01 on, this is an error: what '03-c/p.svg' belongs to is not published before 2024-08-01",
                    "content/02-b.md:7: from 2024-07-01 on, this is an error: no term of '/glossary/' is published yet",
                ]
            ),
            // Each day counts, however many there are.
            (
                [
                    "02-b.md": later("", on: "2024-06-11"), "03-c.md": later("", on: "2024-06-12"),
                    "04-d.md": later("", on: "2024-06-13"), "05-e.md": later("", on: "2024-06-14"),
                    "06-f.md": later("", on: "2024-06-15", "[x](no.md)"), "07-g.md": later("", on: "2024-06-16"),
                    "series.yaml": "title: S\nparts: [01-a.md, 02-b.md, 03-c.md, 04-d.md, 05-e.md, 06-f.md, 07-g.md]\n",
                    "01-a.md": "# A\n\n[x](07-g.md#no) [y](04-d.md#no)\n",
                ],
                [
                    "content/01-a.md:3: from 2024-06-16 on, this is an error: no heading '#no' in '07-g.md'",
                    "content/01-a.md:3: from 2024-06-13 on, this is an error: no heading '#no' in '04-d.md'",
                    "content/06-f.md:7: from 2024-06-15 on, this is an error: no file 'no.md' for this link",
                ]
            ),
            // Terms are found by then.
            (
                [
                    "02-b.md": later("defines: {pot: What one cooks in.}", "A pot."),
                    "03-c.md": later("defines: {pot: What one cooks in.}", "A pot."),
                ],
                ["content/03-c.md:3: from 2024-07-01 on, this is an error: the term 'pot' is explained twice"]
            ),
        ] as [([String: String], [String])])
    func mistakesToCome(files: [String: String], expected: [String]) throws {
        let content = ["01-a.md": "# A\n"].merging(files) { $1 }
        let all = Dictionary(uniqueKeysWithValues: content.map { ("content/" + $0, $1) })
        #expect(try Scratch.warnings(all) == expected)
    }

    /// A mistake that is one until the last text has come.
    @Test func daysInBetween() throws {
        var files = ["content/01-a.md": "# A\n"]
        for day in 10..<30 { files["content/\(day)-x\(day).md"] = Self.later("", on: "2024-06-\(day)") }
        files["content/28-x28.md"] = Self.later("", on: "2024-06-28", "[x](29-x29.md)")
        #expect(
            try Scratch.warnings(files) == [
                "content/28-x28.md:7: from 2024-06-28 on, this is an error: '29-x29.md' is not published before 2024-06-29"
            ])
    }

    /// Each takes as long as to link the site.
    @Test func farDaysOfALargeSiteAreLookedAtTogether() throws {
        var files = ["content/01-a.md": "# A\n\n[x](05-e.md#no) [y](04-d.md#no)\n"]
        for (day, name) in zip(2...5, ["b", "c", "d", "e"]) {
            files["content/0\(day)-\(name).md"] = Self.later("", on: "2024-06-1\(day)")
        }
        for page in 0..<700 { files["content/pages/p\(page).md"] = "# P\n" }
        files["content/series.yaml"] = "title: S\nparts: [01-a.md, 02-b.md, 03-c.md, 04-d.md, 05-e.md]\n"
        #expect(
            try Scratch.warnings(files) == [
                "content/01-a.md:3: once the texts that wait for their dates are published, this is an error: no heading '#no' in '05-e.md'",
                "content/01-a.md:3: from 2024-06-14 on, this is an error: no heading '#no' in '04-d.md'",
            ])
    }

    /// What is right on the day when it is published is no mistake now.
    @Test func noFalseAlarms() throws {
        let files = [
            "content/01-a.md": "# A\n", "content/index.md": "[a](01-a.md)\n",
            "content/02-b.md": Self.later(
                "requires: a\naliases: /old/", "[a](01-a.md) [c](03-c.md#x) [](#pot)\n\n## Pot", titled: "B"),
            "content/03-c.md": Self.later("requires: b", "[b](02-b.md#pot) [p](pages/p.md)\n\n## X", titled: "C"),
            "content/04-d.md": Self.later("requires: [c, a]", on: "2024-08-01", "[b](02-b.md#pot) [o](/old/)"),
            "content/pages/p.md": Self.later("", "[a](../01-a.md)"),
        ]
        #expect(try Scratch.warnings(files) == [])
        #expect(try Scratch.warnings(files) { $0.includesFuture = true } == [])
    }

    /// Mistakes of today are told as such, and once.
    @Test func whatIsWrongTodayIsToldOnce() throws {
        let report = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n\n[x](lateer.md) [y](#no)\n",
            "content/02-later.md": Self.later("", "[x](no.md)"),
        ]).build()
        #expect(report.diagnostics.map(\.severity) == [.error, .error, .warning])
        #expect(!report.isSuccess)
    }

    @Test func theListCountsThem() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n",
            "content/02-b.md": Self.later("requires: nope"),
        ])
        let listing = try scratch.listing()
        #expect(listing.series[0].parts.map(\.warnings) == [0, 1])
        #expect(listing.problemsElsewhere == 0)
    }
}
