import SeriesModel
import Testing

@testable import SeriesKit

/// Days that cannot be what they say on 1 June 2024, and those that nobody sees.
@Suite struct DayTests {
    @Test(
        arguments: [
            ("updated: 2062-02-02", ["content/01-a.md:2: last changed on 2062-02-02, which is still to come"]),
            // It may be tomorrow where the author is.
            ("updated: 2024-06-02", []), ("updated: 2024-06-01", []),
            ("updated: 2024-06-03", ["content/01-a.md:2: last changed on 2024-06-03, which is still to come"]),
        ] as [(String, [String])])
    func changesToCome(line: String, expected: [String]) throws {
        #expect(try Scratch.warnings(["content/01-a.md": "---\n\(line)\n---\n# A\n"]) == expected)
    }

    @Test func changesOfWhatIsShownBeforeItsDay() throws {
        let text = "---\ndate: 2030-01-01\nupdated: 2030-02-01\n---\n# A\n"
        #expect(try Scratch.warnings(["content/01-a.md": text]) { $0.includesFuture = true } == [])
    }

    @Test func commitsToCome() throws {
        let site = try Repository(["01-a.md": "# A\n", "02-b.md": "# B\n", "03-c.md": "# C\n"])
        try site.commit(on: "2024-01-01")
        try site.write("# A, changed\n", to: "01-a.md")
        try site.commit(on: "2062-02-02")
        try site.write("# B, changed\n", to: "02-b.md")
        try site.commit(on: "2024-06-02")
        #expect(try site.days() == ["a": "", "b": "2024-06-02", "c": "2024-01-01"])
    }

    /// Nobody sees when an introduction changed, so that a clone without its past is as good as any.
    @Test func introductionsHaveNoHistory() throws {
        let source = try Repository(["01-a.md": "---\nupdated: 2024-01-01\n---\n# A\n", "index.md": "Hello.\n"])
        try source.commit(on: "2024-01-01")
        try source.write("Hello!\n", to: "index.md")
        try source.commit(on: "2024-02-01")
        let clone = try Repository(cloning: source, "--depth", "1")
        #expect(try withExtendedLifetime(source) { try clone.days() } == ["a": "2024-01-01"])
    }

    @Test(arguments: ["2025-01-01", "2024-06-01", "2024-01-01"])
    func daysOfPlans(day: String) throws {
        let series = "title: S\nparts:\n  - a\n  - planned: B\n    date: \(day)\n"
        let expected =
            day < "2024-06-01" ? ["content/series.yaml:5: this part is planned for 2024-01-01, which is over"] : []
        #expect(try Scratch.warnings(["content/series.yaml": series, "content/01-a.md": "# A\n"]) == expected)
    }

    /// The list of them stands in the help, and its end is left out only where it is longer.
    @Test(arguments: [12, 13])
    func partsInAnotherOrderThanTheirDays(count: Int) throws {
        var files = ["content/series.yaml": "title: S\n"]
        for number in 10..<10 + count {
            files["content/part-\(number).md"] = "---\ndate: 2024-05-\(40 - number)\n---\n# Part \(number)\n"
        }
        let help = try Scratch(files).build().diagnostics.map { $0.suggestion ?? "" }
        #expect(help.count == 1)
        #expect(
            help.first?.split(separator: "\n").last
                == (count == 12 ? "  - part-10.md" : "  … and so on, by their dates"))
    }

    /// `date` means nothing there, as the warning says.
    @Test func theDayOfAnIntroduction() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n",
            "content/index.md": "---\ndate: 2030-01-01\n---\nHello.\n",
        ])
        let report = try scratch.build()
        #expect(report.diagnostics.map(\.message) == ["'date' means nothing in an introduction"])
        #expect(try FileTree(at: scratch.output)?.text("index.html")?.contains("Hello.") == true)
    }

    /// A feed changes when what it shows does.
    @Test func theDayOfAFeed() throws {
        var files = ["content/series.yaml": "title: S\nurl: https://example.org/\n"]
        for number in 1...22 {
            let updated = number < 3 ? "updated: 2024-05-0\(number)\n" : ""
            let day = "2024-02-" + (number < 10 ? "0" : "") + String(number)
            files["content/\(number)-part-\(number).md"] = "---\ndate: \(day)\n\(updated)---\n# Part\n\nText.\n"
        }
        let scratch = try Scratch(files)
        #expect(try scratch.build().isSuccess)
        let feed = try #require(try FileTree(at: scratch.output)?.text("feed.xml"))
        #expect(
            feed.split(separator: "\n").first { $0.hasPrefix("<updated>") } == "<updated>2024-02-22T00:00:00Z</updated>"
        )
    }
}
