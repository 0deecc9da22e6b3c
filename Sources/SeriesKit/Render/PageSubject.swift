internal import SeriesModel
internal import SeriesTemplate

/// What a page shows; numbers are positions in the arrays of `Site`.
enum PageSubject: Sendable {
    case article(Int, ofSeries: Int)
    case series(Int)
    case home
    case page(Int)
    /// Nil for the terms that all series share.
    case glossary(ofSeries: Int?, terms: Range<Int>)
    case tags
    case tag(Int)
    case redirect(to: SiteURL, title: String)
    /// With the page that the content has for it, if there is one.
    case notFound(page: Int?)
    case feed(Int)
    /// By position in `SiteModel.outputPages`; or, when these are too many for a file, those that list them.
    case sitemap(of: [Int32], in: [SiteURL] = [])
    case robots
    /// Something of the site's own, by the file name of its template.
    case file(template: String)

    var kind: PageKind {
        switch self {
        case .article: .article
        case .series: .series
        case .home: .home
        case .page: .page
        case .glossary: .glossary
        case .tags: .tags
        case .tag: .tag
        case .redirect: .redirect
        case .notFound: .notFound
        case .feed: .feed
        case .sitemap: .sitemap
        case .robots: .robots
        case .file: .file
        }
    }

    /// The values of the variables that `PageKind.entryPoint` names, in its order.
    var variables: [Value] {
        let site = Value.object(Handle(index: 0))
        return switch self {
        case .article(let index, let series):
            [site, .object(Handle(index: series)), .object(SiteModel.handle(ofArticle: index))]
        case .series(let index): [site, .object(Handle(index: index))]
        case .page(let index): [site, .object(SiteModel.handle(ofPage: index))]
        case .glossary(let series, let terms):
            [site, series.map { .object(Handle(index: $0)) } ?? .none, .list(ValueList(objects: terms))]
        case .tag(let index): [site, .object(Handle(index: index))]
        case .redirect(let target, let title): [site, .url(target), .string(title)]
        case .notFound(let page): [site, page.map { .object(SiteModel.handle(ofPage: $0)) } ?? .none]
        case .feed(let index): [site, .object(Handle(index: index))]
        case .sitemap(let entries, let files):
            [site, .list(ValueList(indices: entries)), .list(ValueList(values: files.map { .url($0) }))]
        case .home, .tags, .robots, .file: [site]
        }
    }
}
