public import SeriesModel

/// What a build is told from outside, beside the content itself.
public struct BuildOptions: Sendable {
    /// The folder that holds `content/` and, if the site has them, `templates/`.
    public var root: String
    /// The folder that the site is written into.
    public var output: String
    /// Where the site is published; nil leaves it to `series.yaml`. Ends with `/`.
    public var url: String?
    /// Whether drafts are published.
    public var includesDrafts: Bool
    /// Whether articles with a date after `today` are published.
    public var includesFuture: Bool
    /// The day on which the site is built: passed in, so that a build can be repeated.
    public var today: CivilDate
    /// How much is done at once, at least 1.
    public var jobs: Int

    /// The build of `root` into `output` as it is published on `today`.
    public init(
        root: String, output: String, url: String? = nil, includesDrafts: Bool = false, includesFuture: Bool = false,
        today: CivilDate, jobs: Int
    ) {
        self.root = root
        self.output = output
        self.url = url
        self.includesDrafts = includesDrafts
        self.includesFuture = includesFuture
        self.today = today
        self.jobs = jobs
    }
}
