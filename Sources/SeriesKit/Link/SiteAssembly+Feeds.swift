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
        let dated = articles.compactMap { index -> (index: Int, day: CivilDate, change: CivilDate)? in
            let document = site.articles[index].document
            guard !document.isDraft, let change = document.lastChange else { return nil }
            return (index, document.date ?? change, change)
        }
        if dated.isEmpty { return nil }
        // Of one day, the later part is the newer one.
        let newest = dated.sorted { ($0.day, $0.index) > ($1.day, $1.index) }
        var changes: [CivilDate] = []
        for article in newest { changes.append(max(changes.last ?? article.change, article.change)) }
        return Feed(
            url: file.address.url, series: file.series, articles: newest.map { Int32($0.index) }, changes: changes)
    }
}
