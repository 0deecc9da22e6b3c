public import SeriesModel

/// What `Lock` is told from outside.
public struct LockOptions: Sendable {
    /// The folder that holds `content/`.
    public var root: String
    /// Whether lines whose URL is gone are dropped.
    public var forgets: Bool
    /// The day that decides what is published.
    public var today: CivilDate
    /// How much is done at once, at least 1.
    public var jobs: Int

    /// Locks what `root` publishes on `today`.
    public init(root: String, forgets: Bool = false, today: CivilDate, jobs: Int) {
        self.root = root
        self.forgets = forgets
        self.today = today
        self.jobs = jobs
    }
}
