public import SeriesModel

/// What a build did, and what it found.
public struct BuildReport: Sendable {
    /// A step of the build.
    public struct Stage: Sendable {
        /// In the order in which they begin.
        public enum Name: String, Sendable, CaseIterable {
            case load, parse, link, check, history, write
        }

        /// Which one.
        public let name: Name
        /// As a clock on the wall shows it; of what goes on beside other stages, the time that the build waited for it.
        public let duration: Duration
    }

    /// In the order in which people read them.
    public internal(set) var diagnostics: [Diagnostic] = []
    /// Each with all of its time, in the order in which they began; those that a mistake kept from running are not here.
    public internal(set) var stages: [Stage] = []
    /// How many series are published.
    public internal(set) var series = 0
    /// How many articles are published.
    public internal(set) var articles = 0
    /// How many texts are held back since they are drafts.
    public internal(set) var drafts = 0
    /// How many texts are held back until their day.
    public internal(set) var scheduled = 0
    /// How many pages there are in all for people to look at: articles, indices, standalone pages, tags, glossaries, the further
    /// pages of lists, HTML files of the site's own, and `404.html` where a text makes it. Redirects are not among them.
    public internal(set) var pages = 0
    /// Where the site is published, if that is known.
    public internal(set) var siteURL: String?
    /// The size of all Markdown that was read, in bytes.
    public internal(set) var sourceBytes = 0
    /// What was written; nothing when there is an error.
    public internal(set) var summary = WriteSummary()

    /// The site in memory. Freeing ten thousand articles takes as long as linking them, so a program that ends anyway
    /// leaves that to the system: see `keepUntilExit`.
    var remains: Remains?

    /// What is left of a build when it is done.
    final class Remains: Sendable {
        private let assembled: AssembledSite
        private let writer: SiteWriter

        init(_ assembled: AssembledSite, _ writer: SiteWriter) {
            self.assembled = assembled
            self.writer = writer
        }
    }

    /// Keeps the memory of the build until the process ends. Only for a process that ends soon.
    public func keepUntilExit() {
        if let remains { _ = unsafe Unmanaged.passRetained(remains) }
    }

    /// Whether the site was written.
    public var isSuccess: Bool { !diagnostics.containsError }
}
