import SeriesModel
import Testing

@testable import SeriesKit

/// Files that programs ask for by name, in numbers and forms that no golden site has.
@Suite struct FixedFileTests {
    @Test(
        arguments: [
            (nil, "/"), ("https://example.org/", "/"), ("https://example.org:8080/a/b/", "/a/b/"),
            ("http://[::1]/tea/", "/tea/"),
        ] as [(String?, String)])
    func rootPaths(siteURL: String?, path: String) {
        #expect(RootPath.of(siteURL) == path)
    }

    @Test(
        arguments: [
            ("en", "en_US"), ("en-GB", "en_GB"), ("EN-gb", "en_GB"), ("de", "de_DE"), ("de-AT", "de_AT"),
            ("zh-Hant-TW", "zh_TW"), ("zh-Hans", "zh_CN"), ("zh-Hant", "zh_TW"), ("zh-hant-HK", "zh_HK"),
            ("pt-br", "pt_BR"), ("es-419", "es_ES"), ("eo", nil),
            ("eo-XX", "eo_XX"), ("", nil), ("-", nil),
        ] as [(String, String?)])
    func locales(tag: String, locale: String?) {
        #expect(OpenGraphLocale.of(tag) == locale)
    }

    private static let content = [
        "content/series.yaml": "title: S\nurl: https://example.org/\n", "content/01-a.md": "# A\n",
        "content/02-b.md": "# B\n", "content/pages/c.md": "# C\n", "content/static/sitemap-2.xml": "own\n",
    ]

    /// The files of the sitemap of that site when `length` URLs are the most that one may have, with what they list.
    private func sitemaps(length: Int) throws -> [String] {
        let scratch = try Scratch(Self.content)
        var run = BuildRun(jobs: 1)
        let linked = LinkedSite.read(try scratch.options(), &run)
        let (addresses, labels) = (linked.addresses, linked.settings.labels)
        let assembled = AssembledSite(linked, PictureBook(of: linked, jobs: 1), nil, jobs: 1)
        let files = OutputPage.fixedFiles(
            of: assembled.site, labels, listing: assembled.pages, addresses, longestSitemap: length)
        return files.compactMap { file in
            guard case .sitemap(let entries, let others) = file.subject else { return nil }
            return "\(file.address.file): \(entries.count) pages, \(others.count) files"
        }
    }

    @Test func sitemapsThatAreTooLongAreSeveral() throws {
        #expect(try sitemaps(length: 4) == ["sitemap.xml: 4 pages, 0 files"])
        #expect(
            try sitemaps(length: 2) == [
                "sitemap.xml: 0 pages, 2 files", "sitemap-1.xml: 2 pages, 0 files", "sitemap-3.xml: 2 pages, 0 files",
            ])
        #expect(
            try sitemaps(length: 3) == [
                "sitemap.xml: 0 pages, 2 files", "sitemap-1.xml: 3 pages, 0 files", "sitemap-3.xml: 1 pages, 0 files",
            ])
    }

    @Test func aFeedOfOnesOwnNeedsNoDates() throws {
        let files = ["content/static/feed.xml": "own\n", "content/01-a.md": "# A\n\n[feed](/feed.xml)\n"]
        #expect(try Scratch(Self.content.merging(files) { $1 }).build().diagnostics == [])
    }

    /// At whatever address it is shown, a link to its own heading stays on the page.
    @Test func thePageOfWhatIsNotThereLinksToItself() throws {
        let page = "# Gone\n\n## Where to look\n\n[There](#where-to-look) or [here](c.md).\n"
        let scratch = try Scratch(Self.content.merging(["content/pages/404.md": page]) { $1 })
        _ = try scratch.build()
        let text = try FileTree(at: scratch.output)?.text("404.html") ?? ""
        #expect(text.contains("<a href=\"#where-to-look\">There</a> or <a href=\"/c/\">here</a>"))
    }

    /// Two builds with other days are the same, as long as nothing is published in between.
    @Test func feedsDoNotKnowTheDay() throws {
        let scratch = try Scratch(
            Self.content.merging(["content/03-d.md": "---\ndate: 2024-01-01\n---\n# D\n"]) { $1 })
        _ = try scratch.build()
        let before = try #require(try FileTree(at: scratch.output))
        #expect(before.text("feed.xml")?.contains("<title>Part 3: D</title>") == true)
        let report = try scratch.build { $0.today = CivilDate(year: 2030, month: 1, day: 1) ?? $0.today }
        #expect(report.summary.touched == 0)
    }
}
