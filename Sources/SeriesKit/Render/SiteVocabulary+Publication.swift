internal import SeriesModel
internal import SeriesTemplate

/// What others than readers want to know: feed readers, search engines, and all that makes a preview of a link.
extension SiteVocabulary {
    static let publicationMembers: [Member<SiteModel>] = [
        Member(
            "hasURL", .bool,
            "Whether `url` in `series.yaml` or `--url` says where the site is published, and so `absolute:` is that."
        ) { model, _ in
            .bool(model.site.url != nil)
        },
        Member("feed", .optional(.url), "The feed of all its series, if there is one.") { model, _ in
            .optional(model.site.feed)
        },
        Member("sitemap", .optional(.url), "The list of its pages for search engines, if there is one.") { model, _ in
            .optional(model.site.sitemap)
        },
        Member(
            "favicon", .optional(.url), "`favicon.svg`, `.png` or `.ico` at its root, if its content has such a file."
        ) { model, _ in
            .optional(model.site.favicon)
        },
        Member("locale", .optional(.string), "`language` as Open Graph writes it, such as `en_US`.") { model, _ in
            .optional(OpenGraphLocale.of(model.site.language))
        },
    ]

    static let feed = ObjectType<SiteModel>(
        "Feed", "What is new in a series, or in all of them.",
        members: [
            Member("url", .url, "The feed itself.") { .url($0.feed($1).url) },
            Member("home", .url, "The page that it belongs to: the index of the series, or the home page.") {
                .url($0.series(of: $0.feed($1))?.url ?? .root)
            },
            Member("title", .string, "The name of the series, or of the site.") {
                .string($0.series(of: $0.feed($1))?.title ?? $0.site.title)
            },
            Member("description", .optional(.string), "What the series, or the site, is about.") { model, handle in
                let series = model.series(of: model.feed(handle))
                return .optional(series == nil ? model.site.description : series?.description)
            },
            Member("authors", .list(.string), "The names of those who write it.") {
                .list(ValueList(strings: $0.series(of: $0.feed($1))?.authors ?? $0.site.authors))
            },
            Member("language", .string, "The language tag, such as `en`.") {
                .string($0.series(of: $0.feed($1))?.language ?? $0.site.language)
            },
            Member(
                "updated", [MemberParameter("ofNewest", .int)], .date,
                "The day of the last change to one of its articles, of which so many are shown."
            ) { model, handle, arguments in
                guard case .int(let count) = arguments[0] else { return .none }
                let changes = model.feed(handle).changes
                return .date(changes[min(max(count, 1), changes.count) - 1])
            },
            Member(
                "articles", .list(.object("Article")),
                "All its articles of which some day is known, the newest first; no drafts."
            ) {
                .list(ValueList(indices: $0.feed($1).articles))
            },
        ])

    static let sitemapEntry = ObjectType<SiteModel>(
        "SitemapEntry", "A page in the list for search engines.",
        members: [
            Member("url", .url, "Its address.") { .url($0.outputPages[Int($1.index)].address.url) },
            Member("updated", .optional(.date), "The day of its last change, where that is known.") { model, handle in
                .optional(model.lastChange(of: model.outputPages[Int(handle.index)]))
            },
        ])
}

extension SiteModel {
    fileprivate func feed(_ handle: Handle) -> Feed { site.feeds[Int(handle.index)] }

    /// Nil for the feed of all series.
    fileprivate func series(of feed: Feed) -> Series? { feed.series.map { site.series[$0] } }

    fileprivate func lastChange(of page: OutputPage) -> CivilDate? {
        switch page.subject {
        case .series(let index): site.series[index].lastChange
        case .home: site.lastChange
        default: document(of: page)?.lastChange
        }
    }
}
