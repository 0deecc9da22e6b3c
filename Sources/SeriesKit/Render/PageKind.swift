internal import SeriesTemplate

/// The kinds of page that a site has, each with a template of its own.
enum PageKind: String, CaseIterable, Sendable {
    case article = "article.html"
    case series = "series.html"
    case home = "home.html"
    case page = "page.html"
    case glossary = "glossary.html"
    case tags = "tags.html"
    case tag = "tag.html"
    case redirect = "redirect.html"
    case notFound = "404.html"
    case feed = "feed.xml"
    case sitemap = "sitemap.xml"
    case robots = "robots.txt"
    case file = "files/"

    /// The file name of its template; of a kind with many templates, the folder in which they stand, with a `/` at its end.
    var template: String { rawValue }

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
        EntryPoint(
            template, summary,
            variables: [Self.site] + variables + Self.languageVariables + (paging == .one ? [Self.pages] : []),
            pages: paging == .many ? Self.pages : nil)
    }

    private static let site = Variable("site", .object("Site"), "All that is published.")
    private static let pages = Variable(
        "pages", .object("Pages"), "The pages over which `\\paginate` spreads a list; without it, this one alone.")
    private static let languageVariables = [
        Variable("language", .string, "The language tag of the page, such as `en`: its series', else the site's."),
        Variable("direction", .string, "To which side its text runs, `ltr` or `rtl`: for `dir`."),
        Variable("labels", .object("LabelSet"), "The words of the interface in that language."),
    ]

    private var summary: String {
        switch self {
        case .article: "The page of one article."
        case .series: "The index of a series; with one series, the home page."
        case .home: "The home page of a site with several series."
        case .page: "A standalone page."
        case .glossary: "The terms of a series, or those that all series share."
        case .tags: "The list of all tags, when there are any."
        case .tag: "The page of one tag."
        case .redirect: "The page at an alias, which sends readers on."
        case .notFound: "What a server shows where nothing is. All its links lead from the root of the host."
        case .feed: "The feed of a series, or of all series; only where the site's `url` is known."
        case .sitemap: "The list of all pages for search engines; only where the site's `url` is known."
        case .robots: "What search engines ask for before they read the site."
        case .file:
            "A folder of templates for files of your own: `files/data.json` writes `data.json`, `files/all/index.html` a page."
        }
    }

    /// Those that this kind has besides.
    private var variables: [Variable] {
        switch self {
        case .home, .tags, .robots, .file: []
        case .article:
            [
                Variable("series", .object("Series"), "The article's series."),
                Variable("article", .object("Article"), "The article that is shown."),
            ]
        case .series: [Variable("series", .object("Series"), "The series that is shown.")]
        case .page: [Variable("page", .object("Page"), "The page that is shown.")]
        case .glossary:
            [
                Variable(
                    "series", .optional(.object("Series")),
                    "The series whose terms they are, if they are not all series'."),
                Variable("terms", .list(.object("Term")), "The terms, in the order of their names."),
            ]
        case .tag: [Variable("tag", .object("Tag"), "The tag that is shown.")]
        case .redirect:
            [
                Variable("target", .url, "The page that it leads to."),
                Variable("title", .string, "What that page is called."),
            ]
        case .notFound:
            [
                Variable(
                    "page", .optional(.object("Page")), "What `content/pages/404.md` says, if there is such a file.")
            ]
        case .feed: [Variable("feed", .object("Feed"), "The feed that is written.")]
        case .sitemap:
            [
                Variable("entries", .list(.object("SitemapEntry")), "The pages that this file lists."),
                Variable(
                    "sitemaps", .list(.url),
                    "The files that list the pages, when these are too many for one; then `entries` is empty."),
            ]
        }
    }
}
