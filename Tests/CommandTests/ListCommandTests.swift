import Foundation
import TestSupport
import Testing

@Suite struct ListCommandTests {
    private static let site = [
        "content/series.yaml": """
        title: Glass 猫
        status: in progress
        parts:
          - 01-sand.md
          - 02-heat.md
          - planned: Colour
            date: 2030-01-02
          - 04-later.md
        """,
        "content/01-sand.md":
            "---\ntitle: '\"Sand\"'\nupdated: 2024-05-06\n---\n# \"Sand\"\n\nOne two three.\n\n[x](nowhere.md)\n",
        "content/02-heat.md": "# Heat\n\n![A furnace](a.png)\n",
        "content/04-later.md": "---\ndate: 2030-03-04\n---\n# Later\n",
        "content/note.md": "---\ndraft: true\n---\n# A note whose title goes on and on until no window could hold it\n",
        "content/static/a.png": "",
    ]

    @Test func table() throws {
        let folder = try TemporaryFolder()
        try folder.put(Self.site)
        let outcome = try Program.run(["list", "--now", "2024-06-01"], in: folder.path)
        #expect(
            outcome
                == .init(
                    status: 0,
                    output: """
                        Glass 猫 (in progress)
                          part  title                                             state                     words  minutes  updated     problems
                             1  "Sand"                                            published                     4        1  2024-05-06  1 error
                             2  Heat                                              published                     0        1              1 error
                             3  Colour                                            planned for 2030-01-02
                             4  Later                                             scheduled for 2030-03-04      0        1
                             –  A note whose title goes on and on until no wind…  draft                         0        1

                        2 errors: 'seriesgen build' shows where

                        """))
        #expect(folder.tree(".").keys.contains { $0.hasPrefix("output") } == false)
    }

    @Test func aSeriesIsCompleteOnceItsLastPartHasItsDay() throws {
        let folder = try TemporaryFolder()
        try folder.put([
            "content/series.yaml": "title: S\nstatus: complete\n", "content/01-a.md": "# A\n",
            "content/02-b.md": "---\ndate: 2030-01-01\n---\n# B\n",
        ])
        for (day, status) in [("2029-12-31", "in progress"), ("2030-01-01", "complete")] {
            let outcome = try Program.run(["list", "--now", day], in: folder.path)
            #expect(outcome.output.hasPrefix("S (\(status))\n"))
        }
    }

    /// As the pages say it.
    @Test func theStateThatReadersSee() throws {
        let cases = [
            ("parts: [01-a.md, planned: B]", "# A", "S (in progress)\n"), ("", "# A", "S\n"),
            ("status: complete", "---\ndraft: true\n---\n# A", "S (complete)\n"),
            ("status: complete", "# A", "S (complete)\n"),
        ]
        for (line, text, start) in cases {
            let folder = try TemporaryFolder()
            try folder.put(["content/series.yaml": "title: S\n\(line)\n", "content/01-a.md": "\(text)\n"])
            let outcome = try Program.run(["list", "--now", "2024-06-01"], in: folder.path)
            #expect(outcome.output.hasPrefix(start), "\(outcome.output)")
        }
    }

    @Test func aDraftHasNoLastChange() throws {
        let folder = try TemporaryFolder()
        try folder.put([
            "content/series.yaml": "title: S\n",
            "content/01-a.md": "---\ndraft: true\ndate: 2024-01-01\nupdated: 2024-02-01\n---\n# A\n",
        ])
        let outcome = try Program.run(["list", "--json", "--now", "2024-06-01"], in: folder.path)
        #expect(outcome.output.contains("\"state\":\"draft\""))
        #expect(outcome.output.contains("\"updated\":null"))
    }

    /// Each character of it was measured again with each one behind it.
    @Test func aLongTitleWithoutWidth() throws {
        let folder = try TemporaryFolder()
        let start = String(repeating: "\u{200B}", count: 20_000)
        let title = start + String(repeating: "x", count: 60)
        try folder.put(["content/series.yaml": "title: S\n", "content/01-a.md": "# \(title)\n"])
        let outcome = try Program.run(["list"], in: folder.path)
        #expect(outcome.output.contains("  \(start)\(String(repeating: "x", count: 47))…  published  "))
    }

    @Test func aLostURLIsAProblem() throws {
        let folder = try TemporaryFolder()
        try folder.put(tinySite)
        try folder.put(["content/urls.lock": "/\n/gone/\n"])
        let outcome = try Program.run(["list"], in: folder.path)
        #expect(outcome.output.hasSuffix("\n\n1 error outside of the parts: 'seriesgen build' shows where\n"))
    }

    @Test func aSeriesWithoutATitleHasItsFolder() throws {
        let folder = try TemporaryFolder()
        try folder.put([
            "content/series.yaml": "title: S\n", "content/go/series.yaml": "description: x\n",
            "content/go/01-a.md": "# A\n",
        ])
        let table = try Program.run(["list"], in: folder.path)
        #expect(table.output.hasPrefix("content/go/\n"))
        let json = try Program.run(["list", "--json"], in: folder.path)
        #expect(json.output.hasPrefix(#"{"series":[{"title":null,"folder":"go/","#))
    }

    /// Terminals show what other programs are to read, too.
    @Test func jsonHasNoControlCharacters() throws {
        let folder = try TemporaryFolder()
        try folder.put([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\u{9B}31m \u{202E}b\u{7F} \u{2067}é\n",
        ])
        let outcome = try Program.run(["list", "--json"], in: folder.path)
        #expect(outcome.output.contains("\"A\\u009B31m \\u202Eb\\u007F \\u2067é\""))
        #expect(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) is [String: Any])
    }

    @Test func json() throws {
        let folder = try TemporaryFolder()
        try folder.put(Self.site)
        let outcome = try Program.run(["list", "--json", "--now", "2024-06-01", "--root", folder.path])
        #expect(outcome.status == 0)
        let value = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(value["problemsElsewhere"] as? Int == 0)
        let series = try #require(value["series"] as? [[String: Any]])
        #expect(series.map { $0["title"] as? String } == ["Glass 猫"])
        #expect(series.map { $0["status"] as? String } == ["in progress"])
        let parts = try #require(series[0]["parts"] as? [[String: Any]])
        #expect(parts.map { $0["part"] as? Int } == [1, 2, 3, 4, nil])
        #expect(parts[0]["title"] as? String == "\"Sand\"")
        #expect(parts.map { $0["state"] as? String } == ["published", "published", "planned", "scheduled", "draft"])
        #expect(parts.map { $0["errors"] as? Int } == [1, 1, 0, 0, 0])
        #expect(parts[2]["file"] is NSNull)
        #expect(parts.map { $0["due"] as? String } == [nil, nil, "2030-01-02", "2030-03-04", nil])
        #expect(parts.map { $0["updated"] as? String } == ["2024-05-06", nil, nil, nil, nil])
    }

    @Test func withoutASeries() throws {
        let folder = try TemporaryFolder()
        try folder.put(["content/pages/a.md": "# A"])
        let outcome = try Program.run(["list"], in: folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("error: "))
    }
}
