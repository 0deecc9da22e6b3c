internal import SeriesModel

extension OutputPage {
    /// How many URLs a sitemap may have (sitemaps.org, "Sitemap index files").
    static let longestSitemap = 50_000

    /// The files that programs ask for by name, but for those that the site has itself. `pages` is all else that is
    /// written, in the order in which the model knows it.
    static func fixedFiles(
        of site: Site, _ labels: SiteLabels, listing pages: [OutputPage], _ addresses: AddressBook,
        longestSitemap: Int = OutputPage.longestSitemap
    ) -> [OutputPage] {
        // In the order of their files; those with nothing to tell are not there.
        var feeds = site.feeds.indices[...]
        return addresses.fixedFiles.filter { !$0.isReplaced }.flatMap { file -> [OutputPage] in
            switch file.kind {
            case .sitemap:
                return sitemaps(at: file.address, of: entries(for: pages, site, labels), addresses, longestSitemap)
            case .feed:
                guard let index = feeds.first, site.feeds[index].url == file.address.url else { return [] }
                feeds.removeFirst()
                return [
                    OutputPage(
                        subject: .feed(index), address: file.address,
                        labelSet: site.feeds[index].series.map { labels.ofSeries[$0] } ?? 0)
                ]
            case .notFound: return [OutputPage(subject: .notFound(page: nil), address: file.address)]
            case .robots: return [OutputPage(subject: .robots, address: file.address)]
            }
        }
    }

    /// One, or as many as it takes with one in front that lists them.
    private static func sitemaps(
        at address: Address, of entries: [Int32], _ addresses: AddressBook, _ longestSitemap: Int
    ) -> [OutputPage] {
        func sitemap(_ address: Address, _ entries: ArraySlice<Int32>, _ others: [Address] = []) -> OutputPage {
            OutputPage(subject: .sitemap(of: Array(entries), in: others.map(\.url)), address: address)
        }
        if entries.count <= longestSitemap { return [sitemap(address, entries[...])] }
        let starts = Array(stride(from: 0, to: entries.count, by: longestSitemap))
        let free = (1...).lazy.map { Address(file: "sitemap-\($0).xml") }.filter {
            addresses.target(atPath: $0.file) == nil
        }
        let files = Array(free.prefix(starts.count))
        return [sitemap(address, [], files)]
            + zip(files, starts).map { sitemap($0, entries[$1..<min($1 + longestSitemap, entries.count)]) }
    }

    /// By position in `pages`: all that readers look for, and no drafts.
    private static func entries(for pages: [OutputPage], _ site: Site, _ labels: SiteLabels) -> [Int32] {
        let model = SiteModel(site, pages, labels.sets)
        return pages.indices.filter { index in
            switch pages[index].kind {
            case .notFound: false
            default: pages[index].isPage && model.document(of: pages[index])?.isDraft != true
            }
        }.map { Int32($0) }
    }
}
