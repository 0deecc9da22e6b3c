internal import SeriesFrontMatter
internal import SeriesLabels
internal import SeriesModel
internal import SeriesTemplate
internal import SeriesText

/// What templates can say about a site: the table that they are checked against, and that `seriesgen help templates` and
/// the reference print.
enum SiteVocabulary {
    static let schema = Schema<SiteModel>(
        objects: [
            site, series, part, article, page, tag, heading, term, pages, pageLink, feed, sitemapEntry, labels,
            labelPatterns,
        ],
        entries: PageKind.allCases.map(\.entryPoint))

    private static let site = ObjectType<SiteModel>(
        "Site", "All that is published.",
        members: [
            Member("title", .string, "The site's name.") { model, _ in .string(model.site.title) },
            Member("description", .optional(.string), "What the site is about.") { model, _ in
                .optional(model.site.description)
            },
            Member("authors", .list(.string), "The names of those who write it.") { model, _ in
                .list(ValueList(strings: model.site.authors))
            },
            Member("language", .string, "The language tag, such as `en`.") { model, _ in .string(model.site.language) },
            Member("direction", .string, "To which side its text runs: `ltr` or `rtl`.") { model, _ in
                .string(TextDirection(of: model.site.language).rawValue)
            },
            Member("url", .url, "The home page.") { _, _ in .url(.root) },
            Member("introduction", .optional(.markup), "What `content/index.md` says.") { model, _ in
                .optional(model.site.introduction?.body)
            },
            Member("series", .list(.object("Series")), "All series, in order.") { model, _ in
                .list(ValueList(objects: model.site.series.indices))
            },
            Member("articles", .list(.object("Article")), "The articles of all series, one series after the other.") {
                model, _ in
                .list(ValueList(objects: model.site.articles.indices))
            },
            Member(
                "newest", .list(.object("Article")),
                "Those of which some day is known, the newest first, by `date` or else their last change; no drafts."
            ) { model, _ in
                .list(ValueList(indices: model.newestArticles))
            },
            Member("pages", .list(.object("Page")), "The standalone pages, by their file names, but for `404.md`.") {
                model, _ in
                .list(model.pages)
            },
            Member("tags", .list(.object("Tag")), "The tags of all articles and pages, by their names.") { model, _ in
                .list(ValueList(objects: model.site.tags.indices))
            },
            Member("tagIndex", .optional(.url), "The page that lists the tags, if there are any.") { model, _ in
                .optional(model.site.tagIndex)
            },
            Member("readingTime", .int, "The minutes that all articles take.") { model, _ in
                .int(model.site.readingTime.minutes)
            },
            Member("updated", .optional(.date), "The day of the last change to an article.") { model, _ in
                .optional(model.site.lastChange)
            },
            Member(
                "extra", .extra, "What else `content/series.yaml` says.", absentKeys: SeriesSettings.knownKeys.allNames
            ) { model, _ in .extra(model.site.extra) },
        ] + publicationMembers
            + glossaryMembers(
                "The page of its `terms`, if there are any.",
                "The terms that all series share; with one series, those of the series."
            ) { model, _ in model.site.glossary })

    private static let series = ObjectType<SiteModel>(
        "Series", "Articles that build on each other.",
        members: [
            Member("title", .string, "The series' name.") { .string($0.series($1).title) },
            Member("description", .optional(.string), "What the series is about.") {
                .optional($0.series($1).description)
            },
            Member("url", .url, "Its index page.") { .url($0.series($1).url) },
            Member("authors", .list(.string), "The names of those who write it.") {
                .list(ValueList(strings: $0.series($1).authors))
            },
            Member("language", .string, "Its language tag, such as `en`.") { .string($0.series($1).language) },
            Member("direction", .string, "To which side its text runs: `ltr` or `rtl`.") {
                .string(TextDirection(of: $0.series($1).language).rawValue)
            },
            Member("isComplete", .bool, "Whether nothing more is to come: `status: complete`, and all parts are there.")
            {
                .bool($0.series($1).status == .complete)
            },
            Member("isInProgress", .bool, "Whether parts are planned, or `status: in progress` says so.") {
                .bool($0.series($1).status == .inProgress)
            },
            Member("introduction", .optional(.markup), "What the series' `index.md` says.") {
                .optional($0.series($1).introduction?.body)
            },
            Member("articles", .list(.object("Article")), "Its published articles, in reading order.") {
                .list(ValueList(objects: $0.series($1).articles))
            },
            Member("parts", .list(.object("Part")), "All its parts, those that are only planned included.") {
                .list(ValueList(objects: $0.series($1).parts))
            },
            Member("readingTime", .int, "The minutes that all its articles take.") {
                .int($0.series($1).readingTime.minutes)
            },
            Member("proseTime", .int, "Those of `readingTime` that go to everything but blocks of code.") {
                .int($0.series($1).readingTime.proseMinutes)
            },
            Member("codeTime", .int, "Those of `readingTime` that go to blocks of code.") {
                .int($0.series($1).readingTime.codeMinutes)
            },
            Member("updated", .optional(.date), "The day of the last change to one of its articles.") {
                .optional($0.series($1).lastChange)
            },
            Member(
                "extra", .extra, "What else its `series.yaml` says.", absentKeys: SeriesSettings.knownKeys.allNames
            ) { .extra($0.series($1).extra) },
            Member("feed", .optional(.url), "Its feed, if there is one; with one series, that of the site.") {
                .optional($0.series($1).feed)
            },
            Member("locale", .optional(.string), "`language` as Open Graph writes it, such as `en_US`.") {
                .optional($0.locales[Int($1.index)])
            },
        ]
            + glossaryMembers(
                "The page of its `terms`, if there are any.",
                "The terms that its articles and its own `glossary.yaml` explain, by their names."
            ) { $0.series($1).glossary })

    private static let heading = ObjectType<SiteModel>(
        "Heading", "A heading in the body of an article or a page.",
        members: [
            Member("text", .string, "Its words.") { .string($0.heading($1).text) },
            Member("level", .int, "1 to 6.") { .int($0.heading($1).level) },
            Member("id", .string, "Its `id` in the page.") { .string($0.heading($1).id) },
            Member("url", .url, "The link to it.") {
                .url(SiteURL(path: $0.document($1).url.path, fragment: $0.heading($1).id.asURLFragment))
            },
            Member(
                "digest", .string,
                "Stands for the words from it to the next heading: at most seven letters and digits, others when the words change."
            ) { .string($0.heading($1).digest) },
            Member("children", .list(.object("Heading")), "The headings right below it, down to `contentsDepth`.") {
                $0.headings(of: Int($1.index), from: Int($1.sub) + 1, below: $0.heading($1).level)
            },
        ])
}
