internal import SeriesTemplate

/// The kinds of page that a site has, each with a template of its own.
enum PageKind: CaseIterable, Sendable {
    case article
    case series
    case home
    case page

    var entryPoint: EntryPoint {
        let site = Variable("site", .object("Site"), "All that is published.")
        return switch self {
        case .article:
            EntryPoint(
                "article.html", "The page of one article.",
                variables: [
                    site, Variable("series", .object("Series"), "The article's series."),
                    Variable("article", .object("Article"), "The article that is shown."),
                ])
        case .series:
            EntryPoint(
                "series.html", "The index of a series; with one series, the home page.",
                variables: [site, Variable("series", .object("Series"), "The series that is shown.")])
        case .home:
            EntryPoint("home.html", "The home page of a site with several series.", variables: [site])
        case .page:
            EntryPoint(
                "page.html", "A standalone page.",
                variables: [site, Variable("page", .object("Page"), "The page that is shown.")])
        }
    }
}

/// A page that is going to be written.
struct PlannedPage: Sendable {
    let kind: PageKind
    let address: Address
    /// The values of the template's variables, in its order.
    let variables: [Value]
}
