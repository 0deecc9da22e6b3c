internal import SeriesModel

extension OutputPage {
    /// The pages of what the content says: all but redirects and `fixedFiles`.
    static func pages(
        of site: Site, _ labels: SiteLabels, _ tree: ContentTree, _ outline: Outline, _ addresses: AddressBook
    ) -> [OutputPage] {
        var pages: [OutputPage] = []
        // With some room for the home page, the list of tags and glossaries.
        pages.reserveCapacity(site.series.count + site.articles.count + site.pages.count + site.tags.count + 8)
        if !tree.isOneSeries { pages.append(OutputPage(subject: .home, address: addresses.home)) }
        for (index, address) in addresses.series.enumerated() {
            let words = labels.ofSeries[index]
            pages.append(OutputPage(subject: .series(index), address: address, labelSet: words))
            for (article, text) in zip(site.series[index].articles, outline.articles[index]) {
                guard let address = addresses.texts[text] else { continue }
                pages.append(
                    OutputPage(subject: .article(article, ofSeries: index), address: address, labelSet: words))
            }
        }
        for (index, text) in outline.pages.enumerated() {
            guard let address = addresses.texts[text] else { continue }
            pages.append(
                OutputPage(
                    subject: address == AddressBook.notFound ? .notFound(page: index) : .page(index), address: address))
        }
        if let index = addresses.tagIndex { pages.append(OutputPage(subject: .tags, address: index)) }
        for (tag, address) in addresses.tags.enumerated() {
            pages.append(OutputPage(subject: .tag(tag), address: address))
        }
        pages += glossaries(of: site, labels, addresses)
        pages += addresses.ownFiles.map {
            OutputPage(subject: .file(template: PageKind.file.template + $0.file), address: $0)
        }
        return pages
    }

    private static func glossaries(
        of site: Site, _ labels: SiteLabels, _ addresses: AddressBook
    ) -> [OutputPage] {
        let shared = site.isOneSeries ? nil : site.glossary
        let all =
            [(glossary: shared, series: nil as Int?, labelSet: 0)]
            + site.series.enumerated().map { ($1.glossary, $0, labels.ofSeries[$0]) }
        return zip(all.filter { $0.glossary != nil }, addresses.glossaries).map { page, address in
            OutputPage(
                subject: .glossary(ofSeries: page.series, terms: page.glossary?.terms ?? 0..<0), address: address,
                labelSet: page.labelSet)
        }
    }
}
