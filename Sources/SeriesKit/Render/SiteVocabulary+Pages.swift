internal import SeriesTemplate

extension SiteVocabulary {
    static let pages = ObjectType<SiteModel>(
        "Pages", "The pages over which `\\paginate` spreads a list.",
        members: [
            Member("number", .int, "Which of them is shown, from 1.") { .int($0.outputPages[Int($1.index)].number) },
            Member("count", .int, "How many there are, at least 1.") { .int($0.outputPages[Int($1.index)].count) },
            Member("current", .url, "The page that is shown.") { .url($0.outputPages[Int($1.index)].address.url) },
            Member("previous", .optional(.url), "The page before it.") { $0.neighborPage(of: $1, by: -1) },
            Member("next", .optional(.url), "The page behind it.") { $0.neighborPage(of: $1, by: 1) },
            Member("all", .list(.object("PageLink")), "All of them, in order.") { model, handle in
                .list(ValueList(parts: model.siblings(of: Int(handle.index)), of: Int(handle.index)))
            },
        ])

    static let pageLink = ObjectType<SiteModel>(
        "PageLink", "One of the pages over which `\\paginate` spreads a list.",
        members: [
            Member("number", .int, "Its number, from 1.") { .int($0.outputPages[Int($1.sub)].number) },
            Member("url", .url, "Its address.") { .url($0.outputPages[Int($1.sub)].address.url) },
            Member("isCurrent", .bool, "Whether it is the page that is shown.") { _, handle in
                .bool(handle.index == handle.sub)
            },
        ])
}

extension SiteModel {
    /// The value of `pages` on the page at that position of `SiteModel.outputPages`. Of a `PageLink`, `index` is the page that shows
    /// the link and `sub` the one that it leads to.
    static func pages(at index: Int) -> Value { .object(Handle(index: index)) }

    /// What `\paginate` makes of the page at that position, itself included.
    fileprivate func siblings(of index: Int) -> Range<Int> {
        let first = index - (outputPages[index].number - 1)
        return first..<first + outputPages[index].count
    }

    fileprivate func neighborPage(of handle: Handle, by step: Int) -> Value {
        let index = Int(handle.index)
        return siblings(of: index).contains(index + step) ? .url(outputPages[index + step].address.url) : .none
    }
}
