internal import SeriesModel
internal import SeriesSystem

/// A site of which all is known, and all is checked: what a build writes, a list tells and a lock keeps.
struct CheckedSite {
    /// What it is read for.
    enum Purpose {
        case build
        case list
        case lock(forgets: Bool)

        /// Only builds can be told where the site is published.
        fileprivate var assumesURL: Bool { if case .build = self { false } else { true } }

        fileprivate var writesLock: Bool { if case .lock = self { true } else { false } }

        /// Whether a URL that is gone is no mistake.
        fileprivate var forgets: Bool { if case .lock(let forgets) = self { forgets } else { false } }
    }

    let linked: LinkedSite
    /// What was published before.
    let lock: URLLock
    /// The lines of `lock` that nothing of the site answers to any more.
    private(set) var vanished: [URLLock.Entry]
    /// Nil where there is an error: how many pages there are, and which feeds, is known of a site without mistakes only.
    private(set) var assembled: AssembledSite?

    /// Runs the stages, and notes in `run` how long they took and what is wrong. `checkOutput` finds what speaks against the
    /// place that is written to.
    init(
        _ options: SiteOptions, for purpose: Purpose, _ run: inout BuildRun,
        checkOutput: (LinkedSite) -> [Diagnostic] = { _ in [] }
    ) {
        let linked = LinkedSite.read(options, &run, assumesURL: purpose.assumesURL)
        // Beside the pictures, which can do without it.
        let checking = Background(jobs: options.jobs) { SiteCheck.diagnostics(for: linked, jobs: options.jobs) }
        let (lock, gone) = run.stage(.check) { _ in
            let lock = URLLock.read(of: linked)
            return (lock, VanishedURL.all(in: lock, linked))
        }
        self.linked = linked
        self.lock = lock
        vanished = gone.map(\.entry)
        let mistakes = run.stage(.check) { _ in
            checkOutput(linked) + lock.diagnostics
                + (purpose.writesLock ? [] : LockCheck.emptiness(of: lock, linked))
                + (purpose.forgets ? [] : LockCheck.diagnostics(for: gone, of: lock, linked))
        }
        run.note(mistakes)
        if run.report.diagnostics.containsError {
            run.note(checking.result)
            return
        }

        let pictures = run.stage(.link) { jobs in PictureBook(of: linked, jobs: jobs) }
        run.note(run.stage(.check) { _ in checking.result + PictureCheck.diagnostics(for: pictures, linked) })
        if run.report.diagnostics.containsError { return }
        // Whoever made a mistake does not wait for git.
        let commits = linked.history.map { history in run.stage(.history) { _ in history.result } }
        let assembled = run.stage(.link) { jobs in AssembledSite(linked, pictures, commits, jobs: jobs) }
        let (feeds, late) = run.stage(.check) { _ in
            let check = FeedCheck(assembled)
            let feeds = check.vanished(from: lock)
            return (
                feeds,
                PaginationCheck.diagnostics(for: assembled.pages, linked.addresses.claims, linked.theme.templates)
                    + check.diagnosticsForLinks() + (purpose.forgets ? [] : check.diagnostics(for: feeds))
            )
        }
        vanished += feeds
        run.note(commits?.diagnostics ?? [], late)
        if !run.report.diagnostics.containsError { self.assembled = assembled }
    }
}
