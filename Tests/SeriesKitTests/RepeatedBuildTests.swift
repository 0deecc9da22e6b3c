import Foundation
import SeriesKit
import SeriesSystem
import TestSupport
import Testing

/// What the second build does, and that it does not matter how many tasks there are.
@Suite struct RepeatedBuildTests {
    private static let manifest = ".seriesgen-files"

    @Test func jobsChangeNothing() throws {
        let scratch = try Scratch(SampleSite.files())
        let output = try scratch.outputOfAnyJobs { report, output in
            #expect(scratch.printed(report.diagnostics) == "")
            #expect(report.articles == 200)
            #expect(LinkAudit.brokenLinks(in: output) == [])
        }
        // Ten series of twenty articles, an index and a logo; 21 tags, one of them on four pages, and their index; home, about,
        // robots.txt, 404.html, the style sheet, the scripts, the favicon and the list.
        #expect(output.count == 254)
    }

    @Test func jobsChangeNoMessage() throws {
        let scratch = try Scratch(SampleSite.files(series: 3))
        for number in 1...3 {
            for part in 1...20 where part % 3 == 0 {
                try scratch.write("[a](gone.md) [b](#x)\n", to: "content/series-\(number)/\(SampleSite.name(part))")
            }
        }
        let one = scratch.printed(try scratch.build { $0.jobs = 1 }.diagnostics)
        let many = scratch.printed(try scratch.build { $0.jobs = 8 }.diagnostics)
        #expect(one == many)
        #expect(one.split(separator: "error:").count > 54, "three in each of 18 files, and links to lost headings")
    }

    @Test func secondBuildTouchesNothing() throws {
        let scratch = try Scratch(SampleSite.files(series: 2))
        #expect(try scratch.build().isSuccess)
        let first = try #require(try FileTree(at: scratch.output))
        let report = try scratch.build { $0.jobs = 8 }
        #expect(report.summary.unchanged == report.pages + 8)
        #expect(report.summary.touched == 0)
        #expect(try FileTree(at: scratch.output) == first)
    }

    @Test func onlyChangedFilesAreWritten() throws {
        let scratch = try Scratch(SampleSite.files(series: 2))
        #expect(try scratch.build().isSuccess)
        let before = try #require(try FileTree(at: scratch.output))
        try scratch.write("# About\n\nNew words.\n", to: "content/pages/about.md")
        let report = try scratch.build()
        #expect(report.summary.changed == 1)
        var after = try #require(try FileTree(at: scratch.output))
        #expect(after.files["about/index.html"] != before.files["about/index.html"])
        after.files["about/index.html"] = before.files["about/index.html"]
        #expect(after == before)
    }

    @Test func whatVanishedIsRemoved() throws {
        let scratch = try Scratch(SampleSite.files(series: 2, articles: 3))
        #expect(try scratch.build().isSuccess)
        let before = try #require(try FileTree(at: scratch.output)).paths
        // Somebody's own files stay, also in folders of ours.
        for path in ["mine.txt", "about/mine.txt", "series-1/part/.mine"] {
            try Data("mine".utf8).write(to: URL(filePath: scratch.output + "/" + path))
        }
        let mine: Set = ["mine.txt", "about/mine.txt", "series-1/part/.mine"]

        try scratch.remove("content/pages/about.md")
        for part in 1...3 { try scratch.write("# P\(part)\n", to: "content/series-1/\(SampleSite.name(part))") }
        for part in 1...3 { try scratch.write("# P\(part)\n", to: "content/series-2/\(SampleSite.name(part))") }
        try scratch.move("content/series-1/01-part.md", to: "content/series-1/01-renamed.md")
        try scratch.move("content/series-2", to: "content/moved")
        try scratch.write("# Grown\n", to: "content/moved/04-grown/index.md")
        let report = try scratch.build()
        #expect(scratch.printed(report.diagnostics) == "")
        let after = try #require(try FileTree(at: scratch.output)).paths
        let second = before.filter { $0.hasPrefix("series-2/") }
        #expect(second.count == 5)
        let moved = second.map { "moved/" + $0.dropFirst("series-2/".count) }
        let tags = before.filter { $0.hasPrefix("tags/") }
        #expect(tags.count == 5)
        let vanished = second.union(tags).union(["about/index.html", "series-1/part/index.html"])
        let new = Set(moved).union(["series-1/renamed/index.html", "moved/grown/index.html"])
        #expect(after == before.subtracting(vanished).union(new).union(mine))
        #expect(report.summary.removed == 12)
        #expect(try Files.kind(of: scratch.output + "/series-2") == nil, "empty folders go, too")
        #expect(try Files.kind(of: scratch.output + "/series-1/part") == .folder, "not those with somebody's file")
    }

    @Test func fileBecomesFolderAndBack() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n", "content/static/x": "file\n",
        ])
        #expect(try scratch.build().isSuccess)
        try scratch.remove("content/static/x")
        try scratch.write("# X\n", to: "content/02-x.md")
        #expect(try scratch.build().isSuccess)
        #expect(try FileTree(at: scratch.output)?.files["x/index.html"] != nil)
        try scratch.remove("content/02-x.md")
        try scratch.write("file\n", to: "content/static/x")
        #expect(try scratch.build().isSuccess)
        #expect(try FileTree(at: scratch.output)?.text("x") == "file\n")
    }

    @Test func foreignFilesStandInTheWay() throws {
        let scratch = try Scratch(["content/series.yaml": "title: S\n", "content/01-a.md": "# A\n"])
        try Files.createFolders(scratch.output + "/a")
        try Data("mine".utf8).write(to: URL(filePath: scratch.output + "/a/index.html"))
        let before = try #require(try FileTree(at: scratch.output))
        for slash in ["", "/"] {
            let report = try scratch.build(into: scratch.output + slash)
            #expect(
                scratch.printed(report.diagnostics) == """
                    [TEMP]/output/a/index.html: error: a file that seriesgen did not write stands in the way
                      help: move it away: seriesgen changes no files but its own

                    """)
        }
        #expect(try FileTree(at: scratch.output) == before)
    }

    /// A folder in the output that is a link must not lead the build out of it.
    @Test func linksInTheOutputAreNotFollowed() throws {
        let scratch = try Scratch(["content/series.yaml": "title: S\n", "content/01-a.md": "# A\n"])
        try Files.createFolders(scratch.output)
        try Files.createFolders(scratch.path + "/elsewhere")
        try scratch.link("../output/a", to: scratch.path + "/elsewhere")
        let report = try scratch.build()
        #expect(!report.isSuccess)
        #expect(try FileTree(at: scratch.path + "/elsewhere")?.files.isEmpty == true)
    }

    @Test func readingTimesAddUp() throws {
        let scratch = try Scratch(["content/series.yaml": "title: S\n"])
        for name in ["article", "home", "page"] { try scratch.write("-\n", to: "templates/\(name).html") }
        try scratch.write(
            #"\for(article in series.articles)\(article.readingTime) \endfor= \(series.readingTime) = \(site.readingTime)"#,
            to: "templates/series.html")
        var random = SplitMix(seed: 3)
        let counts = (1...40).map { _ in random.below(1200) }
        for (index, count) in counts.enumerated() {
            let words = Array(repeating: "word", count: count).joined(separator: " ")
            try scratch.write("---\ntitle: T\nslug: a\(index)\n---\n\(words)\n", to: "content/\(index)-a.md")
        }
        #expect(try scratch.build().isSuccess)
        let minutes = counts.map { max(1, Int((Double($0) / 238).rounded())) }
        let sum = Int((Double(counts.reduce(0, +)) / 238).rounded())
        #expect(minutes.reduce(0, +) != sum, "else this shows nothing")
        let shown = minutes.map { "\($0) " }.joined() + "= \(sum) = \(sum)"
        #expect(try FileTree(at: scratch.output)?.text("index.html") == shown)
    }
}
