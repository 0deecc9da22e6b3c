import SeriesModel
import SeriesText
import Synchronization
import Testing

@testable import SeriesTemplate

/// What is remembered from page to page changes no page.
@Suite struct PassageMemoryTests {
    /// Twelve lights along a coast, and two on another one.
    private static let coast = Library(
        title: "Lights & Lenses", author: "Ida Lewis", website: "https://example.org/",
        articles: (0..<14).map { number in
            Library.Article(
                title: "Light <\(number)>", slug: number < 12 ? "east/light-\(number)" : "west/light-\(number)",
                minutes: number % 3,
                body: Markup(
                    bytes: Array("<a href=\"\">on</a>".utf8),
                    gaps: [.init(offset: 9, .address(SiteURL(path: "/east/light-\((number + 1) % 12)/")))]),
                tags: number % 2 == 0 ? [0, 1] : [], isPlanned: number % 5 == 4,
                headings: number % 4 == 0 ? ["Rocks", "Fog"] : [])
        },
        tags: ["Sea", "Glass & more"])

    private static let templates: [(name: String, files: [(name: String, text: String)])] = [
        ("links", [("article.html", "\\for(a in series.articles)<a href=\"\\(a.url)\">\\(a.title)</a>\n\\endfor")]),
        (
            "the page's own item",
            [
                (
                    "article.html",
                    "\\for(a in series.articles)<a href=\"\\(a.url)\"\\if(a == article) class=\"on\"\\endif>\\if(article != a)\\(a.title)\\endif</a>\n\\endfor"
                )
            ]
        ),
        (
            "what the page is",
            [
                (
                    "article.html",
                    "\\for(a in series.articles)\\(a.title) after \\(article.title), \\(article.minutes)\n\\endfor"
                )
            ]
        ),
        (
            "numbers",
            [
                (
                    "article.html",
                    "\\for((n, a) in series.articles.dropFirst(article.part).enumerated())\\(n) \\(a.title)\n\\endfor"
                )
            ]
        ),
        (
            "a filter",
            [
                (
                    "article.html",
                    "\\for(a in series.articles where a.minutes == article.minutes)\\(a.title)\n\\empty none\\endfor"
                )
            ]
        ),
        (
            "a filter that nothing passes",
            [("article.html", "\\for(a in series.articles where a.minutes > 5)\\(a.title)\n\\empty none\\endfor")]
        ),
        (
            "a variable",
            [
                (
                    "article.html",
                    "\\let(wide = article.part > 6)\\for(a in series.articles)\\(wide ? a.title : \"short\")\n\\endfor"
                )
            ]
        ),
        (
            "loops in loops",
            [
                (
                    "article.html",
                    "\\for(a in series.articles)\\for(h in a.headings)\\(h.text) \\endfor\\for(t in article.tags)\\(t.name)\\endfor\n\\endfor"
                )
            ]
        ),
        ("markup", [("article.html", "\\for(a in series.articles)\\(a.body)\n\\endfor")]),
        (
            "includes",
            [
                (
                    "article.html",
                    "\\include(\"head\")\\include(\"row\", a: article, name: series.title)\\include(\"list\")"
                ),
                ("head.html", "<a href=\"\\(series.url)\">\\(series.title)</a> \\(series.place(1, of: 2))\n"),
                ("row.html", "<a href=\"\\(a.url)\">\\(name) \\(a.title)</a>\n"),
                ("list.html", "\\for(a in series.articles)\\include(\"row\", a: a, name: \"no\")\\endfor"),
            ]
        ),
    ]

    @Test(arguments: templates.indices)
    func pagesAreAsWithoutMemory(_ index: Int) throws {
        let (set, diagnostics) = Bench.compile(Self.templates[index].files)
        try #require(diagnostics.isEmpty, "\(Bench.describe(diagnostics))")
        let template = try #require(set["article.html"])
        var memory = PassageMemory()
        // In order, back, over again, and to the other coast and back.
        let pages = Array(0..<14) + (0..<14).reversed() + [3, 3, 3, 12, 0, 13, 1, 2] + Array(0..<14)
        for page in pages {
            var fresh = PassageMemory()
            let text = Self.render(template, page, &memory)
            #expect(text == Self.render(template, page, &fresh), "\(Self.templates[index].name), page \(page)")
        }
    }

    private static func render(
        _ template: PageTemplate<Library>, _ page: Int, _ memory: inout PassageMemory
    ) -> String {
        var buffer = ByteBuffer()
        template.render(
            coast, globals: Bench.globals("article.html", article: page), page: coast.articles[page].url, siteURL: nil,
            into: &buffer, memory: &memory)
        return buffer.text
    }

    private final class CountedModel: Sendable {
        let questions = Atomic(0)

        static let schema = Schema<CountedModel>(
            objects: [
                ObjectType(
                    "Item", "An item.",
                    members: [
                        Member("name", .string, "Its name.") { model, handle in
                            model.questions.wrappingAdd(1, ordering: .relaxed)
                            return .string("item \(handle.index)")
                        },
                        Member("all", .list(.object("Item")), "All ten.") { _, _ in .list(ValueList(objects: 0..<10)) },
                    ])
            ],
            entries: [
                EntryPoint("item.html", "An item.", variables: [Variable("item", .object("Item"), "The item.")])
            ])
    }

    @Test func rowsOfOtherPagesAreNotAskedForAgain() throws {
        let text = "\\let(all = item.all)\\for(a in all)\\(a.name)\\if(a == item) here\\endif\n\\endfor"
        let (set, diagnostics) = TemplateSet.compile(
            [TemplateSource(name: "item.html", file: "item.html", bytes: Array(text.utf8))],
            schema: CountedModel.schema)
        try #require(diagnostics.isEmpty)
        let template = try #require(set["item.html"])
        let model = CountedModel()
        var memory = PassageMemory()
        for page in 0..<10 {
            var buffer = ByteBuffer()
            template.render(
                model, globals: [.object(Handle(index: page))], page: SiteURL(path: "/\(page)/"), siteURL: nil,
                into: &buffer, memory: &memory)
            #expect(buffer.text.contains("item \(page) here\n"))
        }
        // All ten on the first page; on each later one its own row, and that of the page before.
        #expect(model.questions.load(ordering: .relaxed) == 10 + 9 * 2)
    }
}
