internal import SeriesModel
internal import SeriesTemplate

extension OutputPage {
    /// The pages of what the content says: all but redirects and `fixedFiles`.
    static func pages(
        of site: Site, _ labels: SiteLabels, _ tree: ContentTree, _ outline: Outline, _ addresses: AddressBook
    ) -> [OutputPage] {
        let all = Value.object(Handle(index: 0))
        var pages: [OutputPage] = []
        // With some room for the home page, the list of tags and glossaries.
        pages.reserveCapacity(site.series.count + site.articles.count + site.pages.count + site.tags.count + 8)
        if !tree.isOneSeries { pages.append(OutputPage(kind: .home, address: addresses.home, variables: [all])) }
        for (index, address) in addresses.series.enumerated() {
            let series = Value.object(Handle(index: index))
            let words = labels.ofSeries[index]
            pages.append(OutputPage(kind: .series, address: address, variables: [all, series], labels: words))
            for (article, text) in zip(site.series[index].articles, outline.articles[index]) {
                guard let address = addresses.texts[text] else { continue }
                pages.append(
                    OutputPage(
                        kind: .article, address: address, variables: [all, series, .object(Handle(index: article))],
                        labels: words))
            }
        }
        for (index, text) in outline.pages.enumerated() {
            guard let address = addresses.texts[text] else { continue }
            pages.append(
                OutputPage(
                    kind: address == AddressBook.notFound ? .notFound : .page, address: address,
                    variables: [all, .object(SiteModel.handle(ofPage: index))]))
        }
        if let index = addresses.tagIndex { pages.append(OutputPage(kind: .tags, address: index, variables: [all])) }
        for (tag, address) in addresses.tags.enumerated() {
            pages.append(OutputPage(kind: .tag, address: address, variables: [all, .object(Handle(index: tag))]))
        }
        pages += glossaries(of: site, labels, addresses)
        pages += addresses.ownFiles.map {
            OutputPage(
                kind: .file, address: $0, variables: [all], ownTemplate: PageKind.file.template + $0.file)
        }
        return pages
    }

    private static func glossaries(
        of site: Site, _ labels: SiteLabels, _ addresses: AddressBook
    ) -> [OutputPage] {
        let shared = site.isOneSeries ? nil : site.glossary
        let all =
            [(glossary: shared, series: Value.none, labels: 0)]
            + site.series.enumerated().map { ($1.glossary, .object(Handle(index: $0)), labels.ofSeries[$0]) }
        return zip(all.filter { $0.glossary != nil }, addresses.glossaries).map { page, address in
            let terms = Value.list(ValueList(objects: page.glossary?.terms ?? 0..<0))
            return OutputPage(
                kind: .glossary, address: address, variables: [.object(Handle(index: 0)), page.series, terms],
                labels: page.labels)
        }
    }
}
