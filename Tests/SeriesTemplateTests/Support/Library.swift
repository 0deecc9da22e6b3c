import SeriesModel
import SeriesTemplate

/// The model that tests and the examples of docs/templates.md use: a small series about lighthouses.
final class Library: Sendable {
    struct Article {
        var title: String
        var slug: String
        var minutes = 5
        var summary = ""
        var body = Markup.empty
        var updated: CivilDate?
        var tags: [Int32] = []
        var extra = ExtraValue.none
        var isPlanned = false
        var headings: [String] = []
        var source: String?
    }

    let title: String
    let author: String
    let website: String
    let articles: [Article]
    let tags: [String]

    init(title: String, author: String, website: String, articles: [Article], tags: [String]) {
        self.title = title
        self.author = author
        self.website = website
        self.articles = articles
        self.tags = tags
    }

    static func url(of article: Article) -> SiteURL { SiteURL(path: "/\(article.slug)/") }

    static let lighthouses = Library(
        title: "Lights & Lenses", author: "Ida Lewis", website: "https://example.org/ida?a=1&b=2",
        articles: [
            Article(
                title: "Why ships need light", slug: "why", minutes: 4, summary: "Rocks don't move.",
                body: Markup(bytes: Array("<p>See <a href=\"\">the lens</a>.</p>".utf8), links: [.init(offset: 16, target: SiteURL(path: "/lens/"))]),
                updated: CivilDate(year: 2026, month: 3, day: 14), tags: [0, 1],
                extra: .map([
                    .init(key: "mood", value: .text("calm")), .init(key: "places", value: .list([.text("Brest"), .text("Kiel")])),
                    .init(key: "sea-state", value: .text("4")),
                    .init(key: "keeper", value: .map([.init(key: "name", value: .text("Ida")), .init(key: "age", value: .text("34"))])),
                ]),
                headings: ["Rocks", "Fog"], source: "https://example.org/why"),
            Article(title: "The <Fresnel> lens", slug: "lens", minutes: 7, tags: [1], source: "javascript:alert(1)"),
            Article(title: "Keepers", slug: "keepers", minutes: 1, isPlanned: true),
        ],
        tags: ["Sea", "Glass & more"])
}

extension Library {
    private static func article(_ library: Library, _ handle: Handle) -> Article { library.articles[Int(handle.index)] }

    static let schema = Schema<Library>(
        objects: [
            ObjectType(
                "Series", "All articles.",
                members: [
                    Member("title", .string, "Its name.") { model, _ in .string(model.title) },
                    Member("author", .string, "Who wrote it.") { model, _ in .string(model.author) },
                    Member("website", .url, "The author's site.") { model, _ in .externalURL(model.website) },
                    Member("url", .url, "Its first page.") { _, _ in .url(.root) },
                    Member("articles", .list(.object("Article")), "In reading order.") { model, _ in
                        .list(ValueList(objects: 0..<model.articles.count))
                    },
                    Member("tags", .list(.object("Topic")), "All topics.") { model, _ in
                        .list(ValueList(objects: 0..<model.tags.count))
                    },
                ]),
            ObjectType(
                "Article", "One part.",
                members: [
                    Member("title", .string, "Its title.") { .string(article($0, $1).title) },
                    Member("url", .url, "Its page.") { .url(url(of: article($0, $1))) },
                    Member("part", .int, "Its number, from 1.") { _, handle in .int(Int(handle.index) + 1) },
                    Member("minutes", .int, "How long it takes to read.") { .int(article($0, $1).minutes) },
                    Member("summary", .string, "A sentence or nothing.") { .string(article($0, $1).summary) },
                    Member("body", .markup, "The text.") { .markup(article($0, $1).body) },
                    Member("updated", .optional(.date), "When it changed last.") {
                        .optional(article($0, $1).updated, as: Value.date)
                    },
                    Member("isPlanned", .bool, "Whether it is not written yet.") { .bool(article($0, $1).isPlanned) },
                    Member("tags", .list(.object("Topic")), "Its topics.") { .list(ValueList(indices: article($0, $1).tags)) },
                    Member("keywords", .list(.string), "The names of its topics.") { model, handle in
                        .list(ValueList(strings: article(model, handle).tags.map { model.tags[Int($0)] }))
                    },
                    Member("headings", .list(.object("Heading")), "Its headings.") { model, handle in
                        .list(ValueList(parts: 0..<article(model, handle).headings.count, of: Int(handle.index)))
                    },
                    Member("next", .optional(.object("Article")), "The part behind it.") { model, handle in
                        Int(handle.index) + 1 < model.articles.count
                            ? .object(Handle(index: Int(handle.index) + 1)) : .none
                    },
                    Member("source", .optional(.string), "Where it first appeared.") {
                        .optional(article($0, $1).source, as: Value.string)
                    },
                    Member("extra", .extra, "The rest of its front matter.") { .extra(article($0, $1).extra) },
                ]),
            ObjectType(
                "Topic", "What articles are about.",
                members: [
                    Member("name", .string, "Its name.") { model, handle in .string(model.tags[Int(handle.index)]) },
                    Member("url", .url, "Its page.") { _, handle in .url(SiteURL(path: "/topics/\(handle.index)/")) },
                ]),
            ObjectType(
                "Heading", "A heading in an article.",
                members: [
                    Member("text", .string, "Its words.") { model, handle in
                        .string(article(model, handle).headings[Int(handle.sub)])
                    },
                    Member("url", .url, "Its place.") { model, handle in
                        .url(url(of: article(model, handle)).with(fragment: article(model, handle).headings[Int(handle.sub)].lowercased()))
                    },
                ]),
        ],
        entries: [
            EntryPoint(
                "article.html", "The page of an article.",
                variables: [
                    Variable("article", .object("Article"), "The article."), Variable("series", .object("Series"), "Its series."),
                ]),
            EntryPoint("index.html", "The first page.", variables: [Variable("series", .object("Series"), "The series.")]),
            EntryPoint("feed.xml", "The feed.", variables: [Variable("series", .object("Series"), "The series.")]),
            EntryPoint("data.json", "The data.", variables: [Variable("series", .object("Series"), "The series.")]),
            EntryPoint("notes.txt", "The notes.", variables: [Variable("series", .object("Series"), "The series.")]),
        ])

    static let assets = ["style.css": SiteURL(path: "/assets/style.css"), "logo.svg": SiteURL(path: "/assets/logo.svg")]
}
