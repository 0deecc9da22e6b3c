/// What is new in a series, or in all of them, for programs that look for it.
package struct Feed: Sendable {
    package let url: SiteURL
    /// By position in `Site.series`; nil for the feed of a site with several series.
    package let series: Int?
    /// By position in `Site.articles`, the newest first: those of which some day is known, drafts left out.
    package let articles: [Int32]
    /// For each of them, the latest change of it or of one before it.
    package let changes: [CivilDate]

    package init(url: SiteURL, series: Int?, articles: [Int32], changes: [CivilDate]) {
        self.url = url
        self.series = series
        self.articles = articles
        self.changes = changes
    }
}
