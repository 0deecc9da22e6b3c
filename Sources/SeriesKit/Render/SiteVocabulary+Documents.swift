internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesTemplate

extension SiteVocabulary {
    static let article = ObjectType<SiteModel>(
        "Article", "One part of a series, written and published.",
        members: documentMembers + [
            Member("series", .object("Series"), "The series that it is a part of.") {
                .object(Handle(index: $0.article($1).series))
            },
            Member("part", .int, "Its position in `series.parts`, from 1.") { model, handle in
                .int(model.site.parts[model.article(handle).part].number)
            },
            Member("defines", .list(.object("Term")), "The terms that it defines.") {
                .list(ValueList(handles: $0.article($1).defines.map { Handle(index: $0) }))
            },
            Member(
                "timeLeft", .int,
                "The minutes that are still to read from here on: it and all published parts behind it."
            ) { model, handle in
                .int(model.article(handle).timeLeft.minutes)
            },
            Member(
                "feedBody", .markup,
                "Its text for feeds: without what needs a style sheet, a script or the page around it."
            ) {
                let document = $0.article($1).document
                return .markup(FeedHTML.markup(document.body, on: document.url))
            },
            Member("requires", .list(.object("Article")), "What to read first, in any series: `requires`.") {
                model, handle in
                .list(ValueList(handles: model.article(handle).requires.map { Handle(index: $0) }))
            },
            Member("previous", .optional(.object("Article")), "The published part before it.") { model, handle in
                model.neighbor(of: handle, by: -1)
            },
            Member("next", .optional(.object("Article")), "The published part behind it.") { model, handle in
                model.neighbor(of: handle, by: 1)
            },
        ] + outlineMembers)

    static let page = ObjectType<SiteModel>("Page", "A standalone page.", members: documentMembers + outlineMembers)

    /// What articles and pages have in common.
    private static let documentMembers: [Member<SiteModel>] = [
        Member("title", .string, "Its title.") { .string($0.document($1).title) },
        Member(
            "description", .optional(.string),
            "One or two sentences about it: those of its front matter, else its text up to `<!-- more -->`, else its first paragraph."
        ) {
            let document = $0.document($1)
            return .optional(document.description ?? document.summary)
        },
        Member(
            "ownDescription", .optional(.string),
            "The description of its front matter alone, to show above its text."
        ) {
            .optional($0.document($1).description)
        },
        Member("url", .url, "Its address.") { .url($0.document($1).url) },
        Member("body", .markup, "Its text.") { .markup($0.document($1).body) },
        Member("date", .optional(.date), "The day of publication.") {
            .optional($0.document($1).date)
        },
        Member("updated", .optional(.date), "The day of the last change, else that of publication.") {
            .optional($0.document($1).lastChange)
        },
        Member("readingTime", .int, "The minutes that it takes to read, at least 1.") {
            .int($0.document($1).readingTime.minutes)
        },
        Member("proseTime", .int, "Those of `readingTime` that go to everything but blocks of code.") {
            .int($0.document($1).readingTime.proseMinutes)
        },
        Member("codeTime", .int, "Those of `readingTime` that go to blocks of code; 0 when they are few.") {
            .int($0.document($1).readingTime.codeMinutes)
        },
        Member("authors", .list(.string), "The names of those who wrote it.") {
            .list(ValueList(strings: $0.document($1).authors))
        },
        Member("tags", .list(.object("Tag")), "Its subjects.") { .list(ValueList(indices: $0.document($1).tags)) },
        Member("image", .optional(.url), "The picture that stands for it.") {
            switch $0.document($1).image {
            case .own(let url): .url(url)
            case .external(let url): .externalURL(url)
            case nil: .none
            }
        },
        Member("imageWidth", .optional(.int), "The width of `image` in pixels, where it is a file that tells.") {
            .optional($0.document($1).imageSize?.width)
        },
        Member("imageHeight", .optional(.int), "The height of `image` in pixels, where it is a file that tells.") {
            .optional($0.document($1).imageSize?.height)
        },
        Member("isDraft", .bool, "Whether it is a draft, shown because of `--drafts`.") {
            .bool($0.document($1).isDraft)
        },
        Member("extra", .extra, "What else its front matter says.", absentKeys: FrontMatter.knownKeys.allNames) {
            .extra($0.document($1).extra)
        },
    ]

    private static let outlineMembers: [Member<SiteModel>] = [
        Member("headings", .list(.object("Heading")), "All headings of its body, in order.") {
            .list(ValueList(parts: $0.document($1).headings.indices, of: Int($1.index)))
        },
        Member(
            "contents", .list(.object("Heading")),
            "The outermost headings of its body, down to `contentsDepth`; see `children`."
        ) {
            $0.headings(of: Int($1.index), from: 0, below: 0)
        },
        Member("footnotes", .int, "How many footnotes stand at the end of its body.") {
            .int($0.document($1).footnotes)
        },
        Member(
            "digest", .string,
            "Stands for all words of its body: at most seven letters and digits, others when the words change."
        ) { .string($0.document($1).digest) },
    ]
}

extension SiteModel {
    fileprivate func series(of handle: Handle) -> Series { site.series[article(handle).series] }

    fileprivate func neighbor(of handle: Handle, by step: Int) -> Value {
        let index = Int(handle.index) + step
        return series(of: handle).articles.contains(index) ? .object(Handle(index: index)) : .none
    }
}
