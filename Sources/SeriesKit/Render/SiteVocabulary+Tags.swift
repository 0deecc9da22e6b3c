internal import SeriesModel
internal import SeriesTemplate

extension SiteVocabulary {
    static let tag = ObjectType<SiteModel>(
        "Tag", "A subject that articles and pages share.",
        members: [
            Member("name", .string, "The subject, as it is written first.") { .string($0.tag($1).name) },
            Member("url", .url, "Its page.") { .url($0.tag($1).url) },
            Member("articles", .list(.object("Article")), "The articles with this tag, one series after the other.") {
                .list(ValueList(indices: $0.tag($1).articles))
            },
            Member("pages", .list(.object("Page")), "The standalone pages with this tag.") { model, handle in
                .list(ValueList(handles: model.tag(handle).pages.map { SiteModel.handle(ofPage: Int($0)) }))
            },
        ])
}
