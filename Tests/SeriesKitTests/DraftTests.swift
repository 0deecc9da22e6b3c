import SeriesKit
import Testing

/// What is said of drafts that are shown.
@Suite struct DraftTests {
    private static let site = [
        "content/series.yaml": "title: S\n", "content/01-a.md": "---\nhidden: true\n---\n# A\n",
        "content/02-b.md": "---\nhidden: true\ndraft: true\n---\n# B\n",
    ]

    /// Whoever hides a draft knows how.
    @Test func whatIsNotHeldBackByItsKey() throws {
        #expect(
            try Scratch(Self.site).warnings { $0.includesDrafts = true } == [
                "content/01-a.md:2: 'hidden' is not read: this article is published"
            ])
    }

    @Test func theListTellsThemFromTheRest() throws {
        let listing = try Scratch(Self.site).listing { $0.includesDrafts = true }
        #expect(listing.series[0].parts.map(\.state) == [.published, .draft])
    }
}
