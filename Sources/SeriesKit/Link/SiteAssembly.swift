internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesSystem

/// Puts the site together from texts whose links are resolved.
struct SiteAssembly: Sendable {
    let linked: LinkedSite
    let pictures: PictureBook
    /// Nil where git was not asked.
    let commits: CommitDays?

    var settings: SiteSettings { linked.settings }
    var outline: Outline { linked.outline }
    var addresses: AddressBook { linked.addresses }
    var texts: [ParsedText] { linked.texts }

    /// What the texts of a series have unless they say otherwise.
    private struct Defaults: Sendable {
        let authors: [String]
        let speed: ReadingSpeed
        let usual: UsualSpeed
        let contentsDepth: Int

        init(_ settings: SeriesSettings?, authors: [String], _ usual: UsualSpeed) {
            self.authors = authors
            self.usual = usual
            speed = settings?.readingSpeed ?? ReadingSpeed()
            contentsDepth = settings?.contentsDepth ?? 6
        }
    }

    /// The site, made with `jobs` threads.
    func site(jobs: Int) -> Site {
        let root = settings.site
        var site = Site(
            title: root?.title?.value ?? "", description: root?.description?.value,
            authors: Self.names(root?.authors ?? []),
            language: root.languageTag, url: linked.options.url ?? root?.url?.value,
            extra: root?.extra ?? .map([]))
        let ofPages = Defaults(root, authors: [], UsualSpeed(of: site.language))
        site.introduction = outline.home.map { document($0, at: addresses.home, ofPages) }
        let authors = site.authors
        let ofSeries = settings.series.map { own in
            Defaults(
                own, authors: own.authors.isEmpty ? authors : Self.names(own.authors),
                UsualSpeed(of: own.languageTag))
        }
        let documents = Parallel.map(texts.count, jobs: jobs) { document(ofArticle: $0, ofSeries) }
        for (index, defaults) in ofSeries.enumerated() { add(index, defaults, documents, to: &site) }
        addPrerequisites(to: &site)
        site.pages = outline.pages.compactMap { index in
            addresses.texts[index].map { document(index, at: $0, ofPages) }
        }
        addTerms(to: &site)
        addTags(to: &site)
        addFeeds(to: &site)
        return site
    }

    /// `documents` are those of the articles, by text.
    private func add(_ index: Int, _ defaults: Defaults, _ documents: [Document?], to site: inout Site) {
        let own = settings.series[index]
        let start = site.articles.count
        let firstPart = site.parts.count
        for (position, part) in outline.parts[index].enumerated() {
            let content: Part.Content
            switch part {
            case .article(let article):
                guard let document = documents[article] else { continue }
                content = .article(site.articles.count)
                site.articles.append(Article(document: document, series: index, part: site.parts.count))
            case .heldBack(let article): content = .planned(heldBack(article))
            case .planned(let entry):
                content = .planned(
                    PlannedPart(title: entry.title.value, teaser: entry.teaser?.value, date: entry.date?.value))
            }
            site.parts.append(Part(number: position + 1, content))
        }
        var time = ReadingTime.zero
        for article in (start..<site.articles.count).reversed() {
            time = time + site.articles[article].document.readingTime
            site.articles[article].timeLeft = time
        }
        let articles = site.articles[start...]
        site.series.append(
            Series(
                url: addresses.series[index].url, title: own.title?.value ?? "", description: own.description?.value,
                authors: defaults.authors, language: own.languageTag,
                status: outline.status(of: index, own),
                introduction: outline.introductions[index].map {
                    document($0, at: addresses.series[index], Defaults(own, authors: [], defaults.usual))
                },
                articles: start..<site.articles.count, parts: firstPart..<site.parts.count,
                readingTime: time,
                lastChange: articles.lazy.compactMap { $0.document.lastChange }.max(), extra: own.extra))
    }

    private func addTags(to site: inout Site) {
        site.tagIndex = addresses.tagIndex?.url
        site.tags = zip(linked.tags.tags, addresses.tags).map { Tag(name: $0.name, url: $1.url) }
        for (index, article) in site.articles.enumerated() {
            for tag in article.document.tags { site.tags[Int(tag)].articles.append(Int32(index)) }
        }
        for (index, page) in site.pages.enumerated() {
            for tag in page.tags { site.tags[Int(tag)].pages.append(Int32(index)) }
        }
    }

    /// Where each article stands in `Site.articles`, by the position of its text among all that were parsed.
    var positionsOfArticles: [Int: Int] {
        var positions: [Int: Int] = [:]
        for text in outline.articles.joined() where addresses.texts[text] != nil { positions[text] = positions.count }
        return positions
    }

    private func addPrerequisites(to site: inout Site) {
        let prerequisites = linked.prerequisites
        if prerequisites.requirements.isEmpty { return }
        let positions = positionsOfArticles
        for text in prerequisites.requirements.keys {
            guard let article = positions[text] else { continue }
            site.articles[article].requires = prerequisites.articles(requiredBy: text).compactMap { positions[$0] }
        }
    }

    /// Readers learn of an article that is held back no more than that it is to come.
    private func heldBack(_ index: Int) -> PlannedPart {
        let parsed = texts[index]
        let title = parsed.fragment.title ?? Slug.title(of: parsed.slug)
        guard case .scheduled(let date) = outline.heldBack[index] else { return PlannedPart(title: title) }
        return PlannedPart(title: title, date: date)
    }

    /// Nil for a text that is no published article.
    private func document(ofArticle index: Int, _ ofSeries: [Defaults]) -> Document? {
        guard let series = texts[index].text.series, outline.numbers[index] > 0, let address = addresses.texts[index]
        else { return nil }
        return document(index, at: address, ofSeries[series])
    }

    private func document(_ index: Int, at address: Address, _ defaults: Defaults) -> Document {
        let (parsed, resolved) = (texts[index], linked.resolved[index])
        return Document(
            url: address.url, title: parsed.fragment.title ?? "",
            description: parsed.frontMatter.description?.value, summary: resolved.summary ?? parsed.fragment.summary,
            date: parsed.publicationDate,
            updated: parsed.frontMatter.updated?.value,
            committed: commits?.change(of: index, publishedOn: parsed.publicationDate),
            isDraft: parsed.isDraft, tags: linked.tags.ofTexts[index] ?? [],
            authors: parsed.frontMatter.authors.isEmpty
                ? defaults.authors : Self.names(parsed.frontMatter.authors.map(\.value)),
            image: resolved.image, imageSize: resolved.image.flatMap(pictures.size),
            extra: parsed.frontMatter.extra, headings: resolved.headings ?? parsed.fragment.headings,
            digest: parsed.fragment.digest, contentsDepth: defaults.contentsDepth,
            readingTime: defaults.speed.time(
                forProse: parsed.fragment.prose, code: parsed.fragment.code, in: defaults.usual),
            footnotes: parsed.fragment.footnotes,
            body: pictures.completed(resolved.body, of: parsed.fragment.references))
    }

    private static func names(_ authors: [Author]) -> [String] { authors.map(\.name) }
}
