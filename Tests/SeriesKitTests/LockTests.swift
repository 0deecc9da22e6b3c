import SeriesModel
import SeriesSystem
import Testing

@testable import SeriesKit

/// `content/urls.lock` as it is read, written and extended.
@Suite struct LockTests {
    private static let site = [
        "content/series.yaml": "title: Tea\n",
        "content/index.md": "## About\n",
        "content/01-water.md": "---\naliases: /hot/\n---\n\n# Water\n\n## How hot? {aka=temperature}\n",
        "content/02-draft.md": "---\ntitle: Draft\ndraft: true\naliases: /sketch/\n---\n\n## A\n",
        "content/03-later.md": "---\ntitle: Later\ndate: 2030-01-01\n---\n\n## B\n",
        "content/pages/50 % off.md": "# 50 % off\n\n## Größe\n",
        "content/static/picture.png": "",
    ]
    private static let text = """
        # What this site has published. A build without one of these URLs fails; 'seriesgen lock' adds new ones.
        /
        /#about
        /50-off/
        /50-off/#größe
        /hot/
        /water/
        /water/#how-hot
        /water/#temperature

        """

    private func lock(_ scratch: Scratch, forgets: Bool = false) throws -> LockReport {
        Lock.run(try scratch.options(), forgets: forgets)
    }

    private func content(of scratch: Scratch) throws -> String {
        String(decoding: try Files.read(scratch.root + "/content/urls.lock"), as: UTF8.self)
    }

    @Test func holdsWhatIsPublished() throws {
        let scratch = try Scratch(Self.site)
        let report = try lock(scratch)
        #expect(report.diagnostics == [])
        #expect(report.added.count == 8 && report.added.first == "/" && report.added.last == "/water/#temperature")
        #expect(report.forgotten == [] && report.pages == 4 && report.headings == 4)
        #expect(try content(of: scratch) == Self.text)
        #expect(try scratch.build().diagnostics == [])
        #expect(try scratch.build { $0.includesDrafts = true }.diagnostics == [])
        #expect(try scratch.build { $0.includesFuture = true }.diagnostics == [])
        #expect(try Files.names(in: scratch.root + "/content").contains { $0.hasPrefix(".") } == false)
        #expect(try Files.kind(of: scratch.output + "/urls.lock") == nil)
    }

    /// They stay above the line that they stand above, wherever that goes.
    @Test func keepsComments() throws {
        let scratch = try Scratch(["content/series.yaml": "title: Tea\n", "content/01-water.md": "# Water\n"])
        let lines = "# On the cover of the book:\n  # (and in the talk)\n/water/\n# Gone:\n/b/\n\n# End\n"
        try scratch.write(lines, to: "content/urls.lock")
        #expect(try lock(scratch, forgets: true).diagnostics == [])
        let head = Self.text.prefix { $0 != "\n" }
        #expect(
            try content(of: scratch) == """
                \(head)
                /
                # On the cover of the book:
                # (and in the talk)
                /water/
                # Gone:
                # End

                """)
        #expect(try lock(scratch).added == [])
    }

    @Test func holdsPagesWithTemplatesOfTheirOwn() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: Tea\n",
            "content/01-water.md": "# Water\n",
            "templates/files/all/index.html": "<!DOCTYPE html><title>All</title><h1>All</h1>",
            "templates/files/map.html": "<!DOCTYPE html><title>Map</title><h1>Map</h1>",
            "templates/files/feed.json": "{}",
        ])
        let report = try lock(scratch)
        #expect(report.diagnostics == [])
        #expect(report.added == ["/", "/all/", "/map.html", "/water/"])
        try Files.removeFile(scratch.root + "/templates/files/map.html")
        let mistakes = try scratch.build().diagnostics
        #expect(mistakes.map(\.message) == ["nothing is at this URL any more"])
        #expect(mistakes.first?.place?.span?.line == 4)
    }

    @Test func isLeftAloneWhenNothingChanged() throws {
        let scratch = try Scratch(Self.site)
        _ = try lock(scratch)
        let before = try FileTree(at: scratch.root)
        let report = try lock(scratch)
        #expect(report.added == [] && report.forgotten == [] && report.pages == 4)
        #expect(try FileTree(at: scratch.root) == before)
    }

    /// What only a build is told, such as the site's URL, is not missed.
    @Test func needsNoURL() throws {
        var site = Self.site
        site["content/series.yaml"] = "title: Tea\nredirects: netlify\n"
        site["content/index.md"] = "## About\n\nThere is a [feed](/feed.xml).\n"
        site["content/01-water.md"]?.replace("---\naliases", with: "---\ndate: 2024-05-01\naliases")
        site["content/urls.lock"] = Self.text + "/feed.xml\n"
        let scratch = try Scratch(site)
        let report = try lock(scratch, forgets: true)
        #expect(report.diagnostics == [] && report.forgotten == [] && report.added == [])
        #expect(try scratch.listing().diagnostics == [])
    }

    @Test func growsAndKeepsLinesOfTheAuthor() throws {
        var site = Self.site
        site["content/urls.lock"] = "/water/\n/picture.png\n/water/#temperature\n/water/\n"
        let scratch = try Scratch(site)
        let report = try lock(scratch)
        #expect(report.added == ["/", "/#about", "/50-off/", "/50-off/#größe", "/hot/", "/water/#how-hot"])
        #expect(try content(of: scratch) == Self.text.replacing("/water/\n", with: "/picture.png\n/water/\n"))
    }

    @Test func refusesToLoseWhatABuildWouldMiss() throws {
        let scratch = try Scratch(Self.site)
        _ = try lock(scratch)
        try scratch.move("content/01-water.md", to: "content/01-the-water.md")
        try scratch.write("## Over us\n", to: "content/index.md")
        let before = try FileTree(at: scratch.root)
        let refused = try lock(scratch)
        #expect(
            refused.diagnostics.map(\.message) == [
                "no heading '#about' is on this page any more", "nothing is at this URL any more",
            ])
        #expect(refused.diagnostics == (try scratch.build().diagnostics))
        #expect(!refused.isSuccess && refused.added == [])
        #expect(try FileTree(at: scratch.root) == before)

        let forgot = try lock(scratch, forgets: true)
        #expect(forgot.diagnostics == [])
        #expect(forgot.forgotten == ["/#about", "/water/", "/water/#how-hot", "/water/#temperature"])
        #expect(forgot.added == ["/#over-us", "/the-water/", "/the-water/#how-hot", "/the-water/#temperature"])
        #expect(try scratch.build().isSuccess)
        #expect(try lock(scratch, forgets: true).forgotten == [])
    }

    @Test func forgetsAFeedThatIsNotWritten() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\nurl: https://example.org/\n", "content/01-a.md": "# A\n",
            "content/urls.lock": "/\n/a/\n/feed.xml\n",
        ])
        let refused = try lock(scratch)
        #expect(refused.diagnostics.map(\.message) == ["this feed is not written: no article in it has a date"])
        #expect(refused.diagnostics == (try scratch.build().diagnostics))
        #expect(try lock(scratch, forgets: true).forgotten == ["/feed.xml"])
        #expect(try scratch.build().isSuccess)
    }

    @Test func doesNotForgetWhereTheSiteHasMistakes() throws {
        let scratch = try Scratch(Self.site)
        _ = try lock(scratch)
        let before = try content(of: scratch)
        try scratch.write("---\nslug: [water]\n---\n\n# Water\n", to: "content/01-water.md")
        #expect(try lock(scratch, forgets: true).diagnostics.count == 1)
        #expect(try lock(scratch).diagnostics.count == 1)
        #expect(try content(of: scratch) == before)
    }

    @Test func theSuggestedLinesAreTheWayOut() throws {
        let scratch = try Scratch(Self.site)
        _ = try lock(scratch)
        try scratch.remove("content/01-water.md")
        try scratch.write("# The water\n\n## How hot\n\n### Temperatures\n", to: "content/01-warm-water.md")
        let refused = try scratch.build()
        #expect(
            refused.diagnostics.map(\.suggestion) == [
                "write 'aliases: [/hot/]' in the front matter of what took its place; if nothing did, 'seriesgen lock --forget' gives the URL up",
                "if content/01-warm-water.md took its place, write in its front matter: aliases: [/water/]",
            ])
        try scratch.write(
            "---\naliases: [/water/, /hot/]\n---\n\n# The water\n\n## How hot\n\n### Temperatures\n",
            to: "content/01-warm-water.md")
        let heading = try scratch.build()
        #expect(
            heading.diagnostics.map(\.suggestion) == [
                "if the heading 'Temperatures' took its place, write behind it in content/01-warm-water.md: {#temperatures aka=temperature}"
            ])
        try scratch.write(
            "---\naliases: [/water/, /hot/]\n---\n\n# The water\n\n## How hot\n\n### Temperatures {#temperatures aka=temperature}\n",
            to: "content/01-warm-water.md")
        #expect(try scratch.build().diagnostics == [])
        #expect(try lock(scratch).isSuccess)
    }

    @Test func mayBeginWithAByteOrderMark() {
        let lock = URLLock([0xEF, 0xBB, 0xBF] + Array("/\n/a/\n".utf8))
        #expect(lock.diagnostics == [])
        #expect(lock.entries.map(\.span) == [1, 2].map { SourceSpan(line: $0, column: 1, length: 2 * $0 - 1) })
    }

    @Test func oneHeadingTakesThePlaceOfTwo() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n\n## How hot\n\n## How hot is it\n",
        ])
        _ = try lock(scratch)
        // As a merge may leave it.
        try scratch.write(try content(of: scratch) + "/a/#how-hot\n", to: "content/urls.lock")
        try scratch.write("# A\n\n## How hot it is {aka=old}\n", to: "content/01-a.md")
        let marks = "{#how-hot-it-is aka=old,how-hot,how-hot-is-it}"
        let suggestions = try scratch.build().diagnostics.map { $0.suggestion ?? "" }
        #expect(suggestions.count == 3)
        #expect(suggestions.allSatisfy { $0.hasSuffix(marks) }, "\(suggestions)")
        try scratch.write("# A\n\n## How hot it is \(marks)\n", to: "content/01-a.md")
        #expect(try scratch.build().diagnostics == [])
    }

    /// A heading, and a page, that only have other characters for the same letters have taken nobody else's place.
    @Test func whatIsOnlySpelledInAnotherWay() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n",
            "content/urls.lock": "/caff\u{E9}s/\n/caff\u{E9}/\n/a/#caff\u{E9}s\n/a/#caff\u{E9}\n/a/#caffee\n",
            "content/01-a.md": "# A\n\n## Caffe\u{301}\n", "content/02-caffe\u{301}.md": "# B\n",
        ])
        let suggestions = try scratch.build().diagnostics.map { $0.suggestion ?? "" }
        #expect(suggestions.count == 5)
        let home = "write 'aliases: [/caff\u{E9}s/]' in the front matter of what took its place; if nothing did, "
        #expect(suggestions.first == home + "'seriesgen lock --forget' gives the URL up")
        #expect(suggestions[1].hasPrefix("if content/02-caffe\u{301}.md took its place, write 'slug: caff\u{E9}'"))
        #expect(suggestions[2].hasPrefix("write {aka=caff\u{E9}s} behind the heading that took its place"))
        #expect(suggestions[3].hasPrefix("it has other characters for the same letters now"))
        #expect(suggestions[3].hasSuffix("{#caff\u{E9}}"))
        #expect(suggestions[4].hasPrefix("write {aka=caffee} behind the heading that took its place"))

        try scratch.write("# A\n\n## Caffe\u{301} {#caff\u{E9}}\n", to: "content/01-a.md")
        try scratch.write("---\nslug: caff\u{E9}\n---\n\n# B\n", to: "content/02-caffe\u{301}.md")
        #expect(try scratch.build().diagnostics.map(\.place?.span?.line) == [1, 3, 5])
    }

    @Test(
        arguments: [
            ("/", "", nil), ("/a/", "a/", nil), ("/a/#b", "a/", "b"), ("/%C3%BC/#%C3%BC", "ü/", "ü"),
            ("/ü/#ü", "ü/", "ü"),
            ("/a%23b/", "a#b/", nil), ("/a%20b%25/", "a b%/", nil), ("/a.pdf#page=2", "a.pdf", "page=2"),
        ] as [(String, String, String?)])
    func lines(line: String, path: String, fragment: String?) throws {
        let url = try #require(LockedURL(line: line))
        #expect(url == LockedURL(path: path, fragment: fragment))
        #expect(LockedURL(line: url.line) == url)
    }

    /// For servers, `é` of one character is not that of two.
    @Test func equalIsWhatHasTheSameBytes() {
        let (composed, decomposed) = ("\u{E9}", "e\u{301}")
        #expect(LockedURL(path: composed) != LockedURL(path: decomposed))
        #expect(LockedURL(path: "", fragment: composed) != LockedURL(path: "", fragment: decomposed))
        #expect(Set([composed, decomposed].map { LockedURL(path: $0) }).count == 2)
        #expect(LockedURL(path: decomposed) < LockedURL(path: composed))
        #expect(!(LockedURL(path: composed) < LockedURL(path: decomposed)))
    }

    @Test(arguments: [
        "a/", "", "//a/", "/a//b/", "/a//", "/./a/", "/a/../b/", "/%2E%2E/a/", "/.git/a", "https://a/", "/a b/",
        "/a/?b", "/a/#",
        "/a\u{7F}/", "#a",
    ])
    func noLines(line: String) {
        #expect(LockedURL(line: line) == nil)
    }

    @Test func order() {
        let lines = ["/", "/#a", "/a/", "/a/#a", "/a/#b", "/a/b/", "/a/b/#a", "/b/"]
        let urls = lines.compactMap { LockedURL(line: $0) }
        #expect(urls.reversed().sorted() == urls)
    }

    /// What a site of many series and pages loses at once must not take the square of it.
    @Test(.timeLimit(.minutes(15))) func allIsGone() throws {
        let lines = (0..<5_000).map { "/page-\($0)/\n/page-\($0)/#summary\n" }.joined()
        var site = ["content/series.yaml": "title: S\n", "content/urls.lock": lines]
        for index in 0..<300 { site["content/\(index)-new-\(index).md"] = "# New \(index)\n\n## Summary\n" }
        let report = try Scratch(site).build()
        #expect(report.diagnostics.count == 5_000)
    }
}
