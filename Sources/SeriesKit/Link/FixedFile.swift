/// A file that programs ask for by its name: feed readers, search engines, servers.
struct FixedFile: Sendable {
    enum Kind: CaseIterable, Sendable {
        case robots
        case notFound
        case sitemap
        case feed

        /// Of the page that seriesgen makes of it.
        var page: PageKind {
            switch self {
            case .robots: .robots
            case .notFound: .notFound
            case .sitemap: .sitemap
            case .feed: .feed
            }
        }

        var name: String { page.template }

        /// Whether it holds absolute URLs alone, so that there is none where nobody knows the site's own.
        var needsURL: Bool {
            switch self {
            case .robots, .notFound: false
            case .sitemap, .feed: true
            }
        }

        /// The kind that a file of this name would be if the site's URL were known.
        static func needingURL(named name: some StringProtocol) -> Kind? {
            allCases.first { $0.needsURL && $0.name == name }
        }

        static let howToGiveURL =
            "it needs the URL of the site: add a line such as url: https://example.com/ to content/series.yaml"
    }

    let kind: Kind
    let address: Address
    /// The series that a feed tells of; nil for all else.
    var series: Int?
    /// Whether a file of `content/` stands there already, which is then as good as ours.
    let isReplaced: Bool
}
