internal import SeriesModel
internal import SeriesSystem

/// Turns a folder of Markdown into the site of an article series.
public enum Build {
    /// Builds the site, or reports everything that keeps it from being built; then nothing is written.
    public static func run(_ options: BuildOptions) -> BuildReport {
        var run = BuildRun(jobs: options.jobs)
        let linked = LinkedSite.read(options, &run, asksGit: true)
        // Beside the pictures, which can do without it.
        let checking = Background(jobs: options.jobs) { SiteCheck.diagnostics(for: linked, jobs: options.jobs) }
        let mistakes = run.stage(.check) { _ in
            OutputCheck.diagnostics(for: linked.addresses.claims, options)
                + LengthCheck.diagnostics(for: linked.addresses.claims, linked.texts, in: options.output)
                + RedirectsCheck.diagnostics(for: linked.settings, url: options.url)
                + LockCheck.diagnostics(for: linked)
        }
        run.note(mistakes)
        if run.report.diagnostics.containsError {
            run.note(checking.result)
            return run.finished()
        }

        let pictures = run.stage(.link) { jobs in PictureBook(of: linked, jobs: jobs) }
        run.note(run.stage(.check) { _ in checking.result })
        if run.report.diagnostics.containsError { return run.finished() }
        // Whoever made a mistake does not wait for git.
        let commits = linked.history.map { history in run.stage(.history) { _ in history.result } }
        let assembled = run.stage(.link) { jobs in AssembledSite(linked, pictures, commits, jobs: jobs) }
        let late = run.stage(.check) { _ in assembled.mistakes + FeedCheck(assembled).diagnosticsForLock() }
        run.note(commits?.diagnostics ?? [], late)
        if run.report.diagnostics.containsError { return run.finished() }
        let writer = run.stage(.link) { _ in SiteWriter(assembled) }
        let written = run.stage(.write) { jobs in writer.write(to: options.output, jobs: jobs) }
        run.count(assembled, written.summary)
        run.note(written.diagnostics)
        run.report.remains = BuildReport.Remains(assembled, writer)
        return run.finished()
    }
}
