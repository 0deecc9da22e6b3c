import SeriesModel
import SeriesTemplate

/// The pages of the first article: `index` is the number of the one that is shown, `sub` how many there are.
extension Library {
    static let pages = ObjectType<Library>(
        "Pages", "The pages of a list.",
        members: [
            Member("number", .int, "Which is shown.") { .int(Int($1.index)) },
            Member("count", .int, "How many there are.") { .int(Int($1.sub)) },
            Member("current", .url, "The one that is shown.") { $0.page(Int($1.index)) },
            Member("previous", .optional(.url), "The one before it.") {
                $1.index > 1 ? $0.page(Int($1.index) - 1) : .none
            },
            Member("next", .optional(.url), "The one behind it.") {
                $1.index < $1.sub ? $0.page(Int($1.index) + 1) : .none
            },
            Member("all", .list(.object("PageLink")), "All of them.") {
                .list(ValueList(parts: 1..<Int($1.sub) + 1, of: Int($1.index)))
            },
        ])

    /// `index` is the number of the page that is shown, `sub` that of the one that the link leads to.
    static let pageLink = ObjectType<Library>(
        "PageLink", "One of the pages.",
        members: [
            Member("number", .int, "Its number.") { .int(Int($1.sub)) },
            Member("url", .url, "Its address.") { $0.page(Int($1.sub)) },
            Member("isCurrent", .bool, "Whether it is shown.") { .bool($1.index == $1.sub) },
        ])

    private func page(_ number: Int) -> Value { .url(address(ofPage: number)) }

    func address(ofPage number: Int) -> SiteURL {
        let first = articles[0].url.path
        return SiteURL(path: number == 1 ? first : first + "page/\(number)/")
    }
}
