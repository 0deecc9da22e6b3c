internal import SeriesTemplate

/// The kinds of page that a site has, each with a template of its own.
enum PageKind: CaseIterable, Sendable {
    case article
    case series
    case home
    case page
    case glossary
    case tags
    case tag
    case redirect
    case notFound
    case feed
    case sitemap
    case robots
    case file

    /// The file name of its template; of a kind with many templates, the folder in which they stand, with a `/` at its end.
    var template: String {
        switch self {
        case .article: "article.html"
        case .series: "series.html"
        case .home: "home.html"
        case .page: "page.html"
        case .glossary: "glossary.html"
        case .tags: "tags.html"
        case .tag: "tag.html"
        case .redirect: "redirect.html"
        case .notFound: "404.html"
        case .feed: "feed.xml"
        case .sitemap: "sitemap.xml"
        case .robots: "robots.txt"
        case .file: "files/"
        }
    }

    /// How its template knows `pages`.
    enum Paging {
        /// It may spread a list over them.
        case many
        /// A file with a fixed name is one page.
        case one
        /// It writes no pages.
        case none
    }

    var paging: Paging {
        switch self {
        case .article, .series, .home, .page, .glossary, .tags, .tag, .redirect, .file: .many
        case .notFound: .one
        case .feed, .sitemap, .robots: .none
        }
    }

    /// With the variables that all kinds have, whose values `SiteModel.globals` gives.
    var entryPoint: EntryPoint {
        let own = ownEntryPoint
        return EntryPoint(
            template, own.summary,
            variables: own.variables + Self.languageVariables + (paging == .one ? [Self.pages] : []),
            pages: paging == .many ? Self.pages : nil)
    }

    private static let languageVariables = [
        Variable("language", .string, "The language tag of the page, such as `en`: its series', else the site's."),
        Variable("direction", .string, "To which side its text runs, `ltr` or `rtl`: for `dir`."),
        Variable("labels", .object("LabelSet"), "The words of the interface in that language."),
    ]

    private var ownEntryPoint: EntryPoint {
        let site = Variable("site", .object("Site"), "All that is published.")
        return switch self {
        case .article:
            EntryPoint(
                template, "The page of one article.",
                variables: [
                    site, Variable("series", .object("Series"), "The article's series."),
                    Variable("article", .object("Article"), "The article that is shown."),
                ])
        case .series:
            EntryPoint(
                template, "The index of a series; with one series, the home page.",
                variables: [site, Variable("series", .object("Series"), "The series that is shown.")])
        case .home:
            EntryPoint(template, "The home page of a site with several series.", variables: [site])
        case .page:
            EntryPoint(
                template, "A standalone page.",
                variables: [site, Variable("page", .object("Page"), "The page that is shown.")])
        case .glossary:
            EntryPoint(
                template, "The terms of a series, or those that all series share.",
                variables: [
                    site,
                    Variable(
                        "series", .optional(.object("Series")),
                        "The series whose terms they are, if they are not all series'."),
                    Variable("terms", .list(.object("Term")), "The terms, in the order of their names."),
                ])
        case .tags:
            EntryPoint(template, "The list of all tags, when there are any.", variables: [site])
        case .tag:
            EntryPoint(
                template, "The page of one tag.",
                variables: [site, Variable("tag", .object("Tag"), "The tag that is shown.")])
        case .redirect:
            EntryPoint(
                template, "The page at an alias, which sends readers on.",
                variables: [
                    site, Variable("target", .url, "The page that it leads to."),
                    Variable("title", .string, "What that page is called."),
                ])
        case .notFound:
            EntryPoint(
                template, "What a server shows where nothing is. All its links lead from the root of the host.",
                variables: [
                    site,
                    Variable(
                        "page", .optional(.object("Page")), "What `content/pages/404.md` says, if there is such a file."
                    ),
                ])
        case .feed:
            EntryPoint(
                template, "The feed of a series, or of all series; only where the site's `url` is known.",
                variables: [site, Variable("feed", .object("Feed"), "The feed that is written.")])
        case .sitemap:
            EntryPoint(
                template, "The list of all pages for search engines; only where the site's `url` is known.",
                variables: [
                    site, Variable("entries", .list(.object("SitemapEntry")), "The pages that this file lists."),
                    Variable(
                        "sitemaps", .list(.url),
                        "The files that list the pages, when these are too many for one; then `entries` is empty."),
                ])
        case .robots:
            EntryPoint(template, "What search engines ask for before they read the site.", variables: [site])
        case .file:
            EntryPoint(
                template,
                "A folder of templates for files of your own: `files/data.json` writes `data.json`, `files/all/index.html` a page.",
                variables: [site])
        }
    }

    private static let pages = Variable(
        "pages", .object("Pages"), "The pages over which `\\paginate` spreads a list; without it, this one alone.")
}
