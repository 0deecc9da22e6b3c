internal import SeriesFrontMatter
public import SeriesModel

/// What is told of a site from outside, beside its content.
public struct SiteOptions: Sendable {
    /// The folder that holds `content/` and, if the site has them, `templates/`.
    public var root: String
    /// Where the site is published; nil leaves it to `series.yaml`. Ends with `/`.
    public var url: String?
    /// Whether drafts are published.
    public var includesDrafts: Bool
    /// Whether articles with a date after `today` are published.
    public var includesFuture: Bool
    /// The day on which the site is looked at: passed in, so that a build can be repeated.
    public var today: CivilDate
    /// How much is done at once, at least 1.
    public var jobs: Int

    /// The site in `root` as it is published on `today`.
    public init(
        root: String, url: String? = nil, includesDrafts: Bool = false, includesFuture: Bool = false,
        today: CivilDate, jobs: Int
    ) {
        self.root = root
        self.url = url
        self.includesDrafts = includesDrafts
        self.includesFuture = includesFuture
        self.today = today
        self.jobs = jobs
    }

    /// The path of `content/` on the disk.
    var content: String { root + "/" + ContentTree.folder }

    /// The URL of a site as `url` takes it, by the same rules as that of `series.yaml`.
    package static func siteURL(_ text: String) throws(Mistake) -> String {
        try AbsoluteURL.site(text)
    }
}
