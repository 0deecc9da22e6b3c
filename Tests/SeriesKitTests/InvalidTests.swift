import SeriesKit
import SeriesModel
import SeriesSystem
import Testing

/// One tiny site for each kind of mistake: the exact messages, and an output folder that nobody touched.
@Suite struct InvalidTests {
    @Test func thereAreCases() {
        #expect(SiteCase.all(in: "Invalid").count >= 40)
    }

    @Test(arguments: SiteCase.all(in: "Invalid"))
    func isRefused(_ site: SiteCase) throws {
        let scratch = try site.prepared()
        let before = try #require(try FileTree(at: scratch.root))
        let report = try scratch.build { options in #expect(throws: Never.self) { try site.apply(to: &options) } }
        let messages = scratch.printed(report.diagnostics)

        if SiteCase.isUpdating {
            try site.update(messages: messages)
            Issue.record("rewritten: look at the changes, then run the tests again without UPDATE_GOLDEN")
            return
        }
        #expect(messages == (try site.messages()))
        #expect(report.diagnostics == report.diagnostics.sorted())
        #expect(try FileTree(at: scratch.root) == before, "sources are only read")
        // Some mistakes are harmless enough for a warning.
        let builds = try site.options().contains { $0.key == "builds" }
        #expect(report.isSuccess == builds)
        #expect(!report.diagnostics.isEmpty)
        #expect(try (FileTree(at: scratch.output) != nil) == builds)
    }

    @Test(arguments: SiteCase.all(in: "Invalid"))
    func leavesAnOlderOutputAlone(_ site: SiteCase) throws {
        if try site.options().contains(where: { $0.key == "builds" }) { return }
        let good = try Scratch(["content/series.yaml": "title: S\n", "content/01-a.md": "# A\n"])
        #expect(try good.build().isSuccess)
        let before = try #require(try FileTree(at: good.output))
        let scratch = try site.prepared()
        _ = try scratch.build(into: good.output) { options in
            #expect(throws: Never.self) { try site.apply(to: &options) }
        }
        #expect(try FileTree(at: good.output) == before)
    }
    /// What keeps a site from being built keeps its URLs from being locked, and `list` tells of it.
    @Test(arguments: SiteCase.all(in: "Invalid"))
    func isNotLocked(_ site: SiteCase) throws {
        // Only a build may be told the URL of the site.
        if try !site.options().isEmpty || site.name.hasSuffix("-without-url") { return }
        let scratch = try site.prepared()
        let errors = try scratch.build().diagnostics.errors
        let before = try FileTree(at: scratch.root)
        #expect(try scratch.listing().diagnostics.errors == errors)
        let lock = Lock.run(try scratch.options())
        #expect(lock.diagnostics.errors == errors)
        #expect(try FileTree(at: scratch.root) == before)
    }
}
