internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel

/// Puts the site together from texts whose links are resolved.
struct SiteAssembly {
    let settings: SiteSettings
    let outline: Outline
    let addresses: AddressBook
    let texts: [ParsedText]
    let resolved: [ResolvedText]
    let pictures: PictureBook
    let uses: TermUses

    func site(url: String?) -> Site {
        let root = settings.site
        var site = Site(
            title: root?.title?.value ?? "", description: root?.description?.value,
            authors: Self.names(root?.authors ?? []),
            language: root?.language ?? "en", url: url ?? root?.url?.value, extra: root?.extra ?? .map([]))
        site.introduction = outline.home.map { introduction($0, at: addresses.home, settings: root) }
        for index in settings.series.indices { add(index, to: &site) }
        site.pages = outline.pages.compactMap { index in
            addresses.texts[index].map { document(index, at: $0, authors: [], settings: root) }
        }
        addTerms(to: &site)
        return site
    }

    private func add(_ index: Int, to site: inout Site) {
        let own = settings.series[index]
        let authors = own.authors.isEmpty ? site.authors : Self.names(own.authors)
        let start = site.articles.count
        let firstPart = site.parts.count
        for (position, part) in outline.parts[index].enumerated() {
            let content: Part.Content
            switch part {
            case .article(let article):
                guard let address = addresses.texts[article] else { continue }
                let document = document(article, at: address, authors: authors, settings: own)
                content = .article(site.articles.count)
                site.articles.append(Article(document: document, series: index, part: site.parts.count))
            case .heldBack(let article): content = .planned(heldBack(article))
            case .planned(let entry):
                content = .planned(
                    PlannedPart(title: entry.title.value, teaser: entry.teaser?.value, date: entry.date?.value))
            }
            site.parts.append(Part(number: position + 1, content))
        }
        let articles = site.articles[start...]
        site.series.append(
            Series(
                url: addresses.series[index].url, title: own.title?.value ?? "", description: own.description?.value,
                authors: authors,
                introduction: outline.introductions[index].map {
                    introduction($0, at: addresses.series[index], settings: own)
                },
                articles: start..<site.articles.count, parts: firstPart..<site.parts.count,
                readingTime: articles.reduce(.zero) { $0 + $1.document.readingTime },
                lastChange: articles.compactMap(\.document.lastChange).max(), extra: own.extra))
    }

    /// Readers learn of an article that is held back no more than that it is to come.
    private func heldBack(_ index: Int) -> PlannedPart {
        let parsed = texts[index]
        let title = parsed.fragment.title ?? FileName.title(ofSlug: parsed.slug)
        guard case .scheduled(let date) = outline.withheld[index] else { return PlannedPart(title: title) }
        return PlannedPart(title: title, date: date)
    }

    private func introduction(_ index: Int, at address: Address, settings: SeriesSettings?) -> Document {
        document(index, at: address, authors: [], settings: settings)
    }

    private func document(
        _ index: Int, at address: Address, authors: [String], settings: SeriesSettings?
    ) -> Document {
        let parsed = texts[index]
        let speed = settings?.readingSpeed ?? ReadingSpeed()
        let matter = parsed.frontMatter
        return Document(
            source: parsed.place.file, url: address.url, title: parsed.fragment.title ?? "",
            description: matter.description?.value, summary: parsed.fragment.summary, date: parsed.publicationDate,
            updated: matter.updated?.value,
            isDraft: matter.isDraft, tags: matter.tags.map(\.value),
            authors: matter.authors.isEmpty ? authors : Self.names(matter.authors), image: resolved[index].image,
            extra: matter.extra, headings: parsed.fragment.headings,
            contentsDepth: settings?.contentsDepth ?? 6,
            readingTime: speed.time(forProse: parsed.fragment.prose, code: parsed.fragment.code),
            body: pictures.completed(resolved[index].body, of: parsed.fragment))
    }

    private static func names(_ authors: [Author]) -> [String] { authors.map(\.name) }
}

/// What a text's links lead to.
struct ResolvedText: Sendable {
    var body = Markup.empty
    var image: LinkTarget?
    var broken: [BrokenReference] = []
}
