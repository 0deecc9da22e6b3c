internal import SeriesModel
internal import SeriesTemplate

extension SiteVocabulary {
    static let part = ObjectType<SiteModel>(
        "Part", "One place in the outline of a series: an article, or what is planned.",
        members: [
            Member("number", .int, "Its position, from 1.") { .int($0.part($1).number) },
            Member("title", .string, "Its title.") { model, handle in
                switch model.part(handle).content {
                case .article(let index): .string(model.site.articles[index].document.title)
                case .planned(let part): .string(part.title)
                }
            },
            Member(
                "teaser", .optional(.string), "What it is about: the article's `description`, or what the outline says."
            ) { model, handle in
                switch model.part(handle).content {
                case .article(let index):
                    let document = model.site.articles[index].document
                    return .optional(document.description ?? document.summary)
                case .planned(let part): return .optional(part.teaser)
                }
            },
            Member("date", .optional(.date), "The day of publication, also one to come.") { model, handle in
                switch model.part(handle).content {
                case .article(let index): .optional(model.site.articles[index].document.date)
                case .planned(let part): .optional(part.date)
                }
            },
            Member("article", .optional(.object("Article")), "The article, once it is published.") { model, handle in
                switch model.part(handle).content {
                case .article(let index): .object(Handle(index: index))
                case .planned: .none
                }
            },
            Member("isPlanned", .bool, "Whether there is nothing to read yet.") { model, handle in
                switch model.part(handle).content {
                case .article: .bool(false)
                case .planned: .bool(true)
                }
            },
        ])
}
