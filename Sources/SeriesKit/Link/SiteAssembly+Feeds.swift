internal import SeriesModel

extension SiteAssembly {
    /// Adds what programs look for; of the feeds those that have something to tell.
    func addFeeds(to site: inout Site) {
        site.favicon = addresses.favicon
        site.sitemap = addresses.fixedFiles.first { $0.kind == .sitemap }?.address.url
        for file in addresses.fixedFiles where file.kind == .feed {
            let articles = file.series.map { site.series[$0].articles } ?? site.articles.indices
            if !file.isReplaced {
                guard let feed = Self.feed(of: articles, site, file) else { continue }
                site.feeds.append(feed)
            }
            if let series = file.series { site.series[series].feed = file.address.url }
            if file.series == nil || site.isOneSeries { site.feed = file.address.url }
        }
    }

    /// Nil when nothing in it has a day: a feed must tell when it changed (RFC 4287 §4.1.1).
    private static func feed(of articles: Range<Int>, _ site: Site, _ file: FixedFile) -> Feed? {
        let newest = site.newest(among: articles)
        if newest.isEmpty { return nil }
        var changes: [CivilDate] = []
        for change in newest.compactMap({ site.articles[Int($0)].document.lastChange }) {
            changes.append(max(changes.last ?? change, change))
        }
        return Feed(url: file.address.url, series: file.series, articles: newest, changes: changes)
    }
}
