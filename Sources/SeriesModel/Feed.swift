/// What is new in a series, or in all of them, for programs that look for it.
package struct Feed: Sendable {
    package let url: SiteURL
    /// By position in `Site.series`; nil for the feed of a site with several series.
    package let series: Int?
    /// By position in `Site.articles`, the newest first: those of which some day is known, drafts left out.
    package let articles: [Int32]
    /// The latest change of one of them.
    package let updated: CivilDate

    package init(url: SiteURL, series: Int?, articles: [Int32], updated: CivilDate) {
        self.url = url
        self.series = series
        self.articles = articles
        self.updated = updated
    }
}
