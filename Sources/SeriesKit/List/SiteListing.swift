public import SeriesModel
internal import SeriesSystem

/// What `seriesgen list` tells: each series with its parts, in reading order, and what is wrong with each.
public struct SiteListing: Sendable {
    /// What readers see of a part.
    public enum State: String, Sendable {
        case published
        case draft
        /// Published from its date on.
        case scheduled
        /// Not written yet.
        case planned
    }

    /// A part of a series, or a draft that is none yet.
    public struct Part: Sendable {
        /// From 1; nil for what readers do not know of.
        public let number: Int?
        /// That of the article, or of the plan.
        public let title: String
        /// What readers see of it.
        public let state: State
        /// As people see it; nil for what is only planned.
        public let file: String?
        /// Of prose, characters of Chinese and Japanese included; nil for what is only planned.
        public let words: Int?
        /// Of reading, at least 1; nil for what is only planned.
        public let minutes: Int?
        /// The day of the last change, else that of publication; nil for what cannot be read yet.
        public let updated: CivilDate?
        /// The day for which it is planned or from which it can be read; nil for what can be read, and where none is known.
        public let due: CivilDate?
        /// How many errors its file has.
        public let errors: Int
        /// How many warnings its file has.
        public let warnings: Int
    }

    /// A series and its parts.
    public struct Series: Sendable {
        /// Its name; nil where its `series.yaml` gives none, which is an error.
        public let title: String?
        /// Its folder in `content/`; empty for `content/` itself.
        public let folder: String
        /// What readers are told; nil when it does not say and no part is missing.
        public let status: SeriesStatus?
        /// In reading order; drafts that are not listed stand behind the others.
        public let parts: [Part]
    }

    /// In natural order.
    public let series: [Series]
    /// What is wrong with the content, in the order of reading. A build also asks where the site is published and written.
    public let diagnostics: [Diagnostic]

    /// Looks at the site in `options.root`; writes nothing.
    public static func read(_ options: SiteOptions) -> SiteListing {
        var run = BuildRun(jobs: options.jobs)
        let site = CheckedSite(options, for: .list, &run).linked
        let commits = site.history?.result
        run.note(commits?.diagnostics ?? [])
        let diagnostics = run.finished().diagnostics
        let parts = ListedParts(of: site, commits, diagnostics)
        return SiteListing(series: site.tree.series.indices.map(parts.series), diagnostics: diagnostics)
    }

    /// How many diagnostics belong to none of the parts.
    public var problemsElsewhere: Int {
        diagnostics.count - series.flatMap(\.parts).reduce(0) { $0 + $1.errors + $1.warnings }
    }
}
