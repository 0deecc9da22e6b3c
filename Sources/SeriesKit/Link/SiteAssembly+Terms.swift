internal import SeriesFrontMatter
internal import SeriesModel

extension SiteAssembly {
    /// Adds all terms to `site`, whose articles are known.
    func addTerms(to site: inout Site) {
        let uses = linked.uses
        let book = uses.book
        if book.isEmpty { return }
        let positions = positionsOfArticles
        site.terms = book.terms.enumerated().map { index, term in
            Term(
                name: term.entry.name.value, meaning: term.entry.meaning, also: term.entry.also.map(\.value),
                id: term.id,
                url: uses.url(of: index), definition: uses.definitions[index],
                definedIn: term.definedIn.flatMap { positions[$0] },
                usedIn: uses.texts[index].compactMap { positions[$0] }.sorted())
        }
        for (index, term) in site.terms.enumerated() {
            if let article = term.definedIn { site.articles[article].defines.append(index) }
        }
        for (page, address) in zip(book.pages, addresses.glossaries) {
            let glossary = Glossary(url: address.url, terms: page.terms)
            if let series = page.series { site.series[series].glossary = glossary }
            if page.series == nil || site.isOneSeries { site.glossary = glossary }
        }
    }
}
