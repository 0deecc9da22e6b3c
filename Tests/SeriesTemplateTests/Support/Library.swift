import SeriesModel
import SeriesTemplate

/// The model that tests and the examples of docs/templates.md use: a small series about lighthouses.
final class Library: Sendable {
    struct Article {
        var title: String
        var url: SiteURL
        var minutes: Int
        var summary: String
        var body: Markup
        var updated: CivilDate?
        var tags: [Int32]
        var extra: ExtraValue
        var isPlanned: Bool
        var headings: [String]
        var source: String?

        init(
            title: String, slug: String, minutes: Int = 5, summary: String = "", body: Markup = .empty,
            updated: CivilDate? = nil, tags: [Int32] = [], extra: ExtraValue = .none, isPlanned: Bool = false,
            headings: [String] = [], source: String? = nil
        ) {
            self.title = title
            url = SiteURL(path: "/\(slug)/")
            self.minutes = minutes
            self.summary = summary
            self.body = body
            self.updated = updated
            self.tags = tags
            self.extra = extra
            self.isPlanned = isPlanned
            self.headings = headings
            self.source = source
        }
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

    static let lighthouses = Library(
        title: "Lights & Lenses", author: "Ida Lewis", website: "https://example.org/ida?a=1&b=2",
        articles: [
            Article(
                title: "Why ships need light", slug: "why", minutes: 4, summary: "Rocks don't move.",
                body: Markup(
                    bytes: Array("<p>See <a href=\"\">the lens</a>.</p>".utf8),
                    gaps: [.init(offset: 16, .address(SiteURL(path: "/lens/")))]),
                updated: CivilDate(year: 2026, month: 3, day: 14), tags: [0, 1],
                extra: .map([
                    .init(key: "mood", value: .text("calm")),
                    .init(key: "places", value: .list([.text("Brest"), .text("Kiel")])),
                    .init(key: "sea-state", value: .text("4")),
                    .init(
                        key: "keeper",
                        value: .map([.init(key: "name", value: .text("Ida")), .init(key: "age", value: .text("34"))])),
                ]),
                headings: ["Rocks", "Fog"], source: "https://example.org/why"),
            Article(title: "The <Fresnel> lens", slug: "lens", minutes: 7, tags: [1], source: "javascript:alert(1)"),
            Article(title: "Keepers", slug: "keepers", minutes: 1, isPlanned: true),
        ],
        tags: ["Sea", "Glass & more"])
}

extension Library {
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
                    Member(
                        "place", [MemberParameter(nil, .int), MemberParameter("of", .int)], .string,
                        "A number among others, in words."
                    ) { _, _, arguments in
                        guard case .int(let number) = arguments[0], case .int(let count) = arguments[1] else {
                            return .none
                        }
                        return .string("number \(number) of \(count)")
                    },
                    Member("tags", .list(.object("Topic")), "All topics.") { model, _ in
                        .list(ValueList(objects: 0..<model.tags.count))
                    },
                ]),
            ObjectType(
                "Article", "One part.",
                members: [
                    Member("title", .string, "Its title.") { .string($0.articles[Int($1.index)].title) },
                    Member("url", .url, "Its page.") { .url($0.articles[Int($1.index)].url) },
                    Member("part", .int, "Its number, from 1.") { _, handle in .int(Int(handle.index) + 1) },
                    Member("minutes", .int, "How long it takes to read.") { .int($0.articles[Int($1.index)].minutes) },
                    Member("summary", .string, "A sentence or nothing.") {
                        .string($0.articles[Int($1.index)].summary)
                    },
                    Member("body", .markup, "The text.") { .markup($0.articles[Int($1.index)].body) },
                    Member("updated", .optional(.date), "When it changed last.") {
                        .optional($0.articles[Int($1.index)].updated)
                    },
                    Member("isPlanned", .bool, "Whether it is not written yet.") {
                        .bool($0.articles[Int($1.index)].isPlanned)
                    },
                    Member("tags", .list(.object("Topic")), "Its topics.") {
                        .list(ValueList(indices: $0.articles[Int($1.index)].tags))
                    },
                    Member("keywords", .list(.string), "The names of its topics.") { model, handle in
                        .list(ValueList(strings: model.articles[Int(handle.index)].tags.map { model.tags[Int($0)] }))
                    },
                    Member("headings", .list(.object("Heading")), "Its headings.") { model, handle in
                        .list(
                            ValueList(
                                parts: 0..<model.articles[Int(handle.index)].headings.count, of: Int(handle.index)))
                    },
                    Member("next", .optional(.object("Article")), "The part behind it.") { model, handle in
                        Int(handle.index) + 1 < model.articles.count
                            ? .object(Handle(index: Int(handle.index) + 1)) : .none
                    },
                    Member("source", .optional(.string), "Where it first appeared.") {
                        .optional($0.articles[Int($1.index)].source)
                    },
                    Member("extra", .extra, "The rest of its front matter.", absentKeys: ["title", "by"]) {
                        .extra($0.articles[Int($1.index)].extra)
                    },
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
                        .string(model.articles[Int(handle.index)].headings[Int(handle.sub)])
                    },
                    Member("url", .url, "Its place.") { model, handle in
                        .url(
                            model.articles[Int(handle.index)].url.with(
                                fragment: model.articles[Int(handle.index)].headings[Int(handle.sub)].lowercased()))
                    },
                ]),
            pages, pageLink,
        ],
        entries: [
            EntryPoint(
                "article.html", "The page of an article.",
                variables: [
                    Variable("article", .object("Article"), "The article."),
                    Variable("series", .object("Series"), "Its series."),
                ], pages: Variable("pages", .object("Pages"), "The pages of the list.")),
            EntryPoint(
                "index.html", "The first page.", variables: [Variable("series", .object("Series"), "The series.")]),
            EntryPoint("feed.xml", "The feed.", variables: [Variable("series", .object("Series"), "The series.")]),
            EntryPoint("data.json", "The data.", variables: [Variable("series", .object("Series"), "The series.")]),
            EntryPoint("notes.txt", "The notes.", variables: [Variable("series", .object("Series"), "The series.")]),
        ])

    static let assets = [
        "style.css": SiteURL(path: "/assets/style.css"), "logo.svg": SiteURL(path: "/assets/logo.svg"),
        "fonts/plain.woff2": SiteURL(path: "/assets/fonts/plain.woff2"),
    ]
}
