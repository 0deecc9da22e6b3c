internal import SeriesFrontMatter
internal import SeriesMarkdown
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
        public var number: Int?
        /// That of the article, or of the plan.
        public var title: String
        /// What readers see of it.
        public var state: State
        /// As people see it; nil for what is only planned.
        public var file: String?
        /// Of prose, characters of Chinese and Japanese included; nil for what is only planned.
        public var words: Int?
        /// Of reading, at least 1; nil for what is only planned.
        public var minutes: Int?
        /// The day of the last change, else that of publication; nil for what cannot be read yet.
        public var updated: CivilDate?
        /// The day for which it is planned or from which it can be read; nil for what can be read, and where none is known.
        public var due: CivilDate?
        /// How many errors its file has.
        public var errors = 0
        /// How many warnings its file has.
        public var warnings = 0
    }

    /// A series and its parts.
    public struct Series: Sendable {
        /// Its name.
        public var title: String
        /// Its folder in `content/`; empty for `content/` itself.
        public var folder: String
        /// What readers are told: `complete`, `in progress`, or nil when it does not say and no part is missing.
        public var status: String?
        /// In reading order; drafts that are not listed stand behind the others.
        public var parts: [Part]
    }

    /// In natural order.
    public private(set) var series: [Series] = []
    /// What a build would say, in the order of reading.
    public private(set) var diagnostics: [Diagnostic] = []

    /// Looks at the site in `options.root`; writes nothing.
    public init(_ options: BuildOptions) {
        var run = BuildRun(jobs: options.jobs)
        let site = LinkedSite.read(options, &run, asksGit: true, assumesURL: true)
        run.note(SiteCheck.diagnostics(for: site, jobs: options.jobs))
        if site.tree.hasLock { run.note(LockCheck.diagnostics(for: site)) }
        let commits = site.history?.result
        run.note(commits?.diagnostics ?? [])
        if !run.report.diagnostics.containsError {
            let assembled = AssembledSite(of: site, jobs: options.jobs)
            run.note(assembled.mistakes, FeedCheck.diagnostics(forLockOf: assembled))
        }
        diagnostics = run.finished().diagnostics
        var counts: [String: (errors: Int, warnings: Int)] = [:]
        for diagnostic in diagnostics {
            guard let file = diagnostic.place?.file else { continue }
            switch diagnostic.severity {
            case .error: counts[file, default: (0, 0)].errors += 1
            case .warning: counts[file, default: (0, 0)].warnings += 1
            }
        }
        var unlisted = Self.unlisted(in: site)
        series = site.tree.series.indices.map { index in
            let settings = site.settings.series[index]
            let usual = UsualSpeed(of: settings.language?.value ?? "en")
            func part(_ text: Int, number: Int?) -> Part {
                var part = Self.part(site.texts[text], site.outline.heldBack[text], settings, usual)
                part.number = number
                let parsed = site.texts[text]
                if part.due == nil, parsed.frontMatter.updated == nil,
                    let day = commits?.change(of: text, publishedOn: parsed.publicationDate)
                {
                    part.updated = max(part.updated ?? day, day)
                }
                let count = counts[part.file ?? ""] ?? (0, 0)
                (part.errors, part.warnings) = count
                return part
            }
            let listed = site.outline.parts[index].enumerated().map { position, entry in
                switch entry {
                case .article(let text), .heldBack(let text): part(text, number: position + 1)
                case .planned(let planned):
                    Part(
                        number: position + 1, title: planned.title.value, state: .planned, due: planned.date?.value)
                }
            }
            let others = (unlisted.removeValue(forKey: index) ?? []).map { part($0, number: nil) }
            return Series(
                title: settings.title?.value ?? "", folder: site.tree.series[index].path,
                status: site.outline.state(of: index, settings)?.rawValue, parts: listed + others)
        }
    }

    /// By series, the articles that are held back and that readers are told nothing of.
    private static func unlisted(in site: LinkedSite) -> [Int: [Int]] {
        var found: [Int: [Int]] = [:]
        for text in site.outline.heldBack.keys.sorted() {
            guard let series = site.texts[text].text.series, site.outline.announced[text] == nil else { continue }
            found[series, default: []].append(text)
        }
        return found
    }

    private static func part(
        _ parsed: ParsedText, _ reason: Outline.Hold?, _ settings: SeriesSettings, _ usual: UsualSpeed
    ) -> Part {
        let state: State =
            switch reason {
            case .draft: .draft
            case .scheduled: .scheduled
            case nil: parsed.frontMatter.isDraft ? .draft : .published
            }
        let prose = parsed.fragment.prose
        let time = settings.readingSpeed.time(forProse: prose, code: parsed.fragment.code, in: usual)
        return Part(
            title: parsed.fragment.title ?? parsed.slug, state: state, file: parsed.place.file,
            words: prose.words + prose.characters, minutes: time.minutes,
            updated: reason != nil ? nil : parsed.frontMatter.updated?.value ?? parsed.publicationDate,
            due: state == .scheduled ? parsed.publicationDate : nil)
    }

    /// How many diagnostics belong to none of the parts.
    public var problemsElsewhere: Int {
        diagnostics.count - series.flatMap(\.parts).reduce(0) { $0 + $1.errors + $1.warnings }
    }
}
