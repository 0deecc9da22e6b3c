/// Turns a folder of Markdown into the site of an article series.
public enum Build {
    /// Builds the site into the folder `output`, or reports everything that keeps it from being built; then nothing is
    /// written. Calls `onWait` before it waits for another build that is at work in `output`.
    public static func run(
        _ options: SiteOptions, into output: String, onWait: () -> Void = {}
    ) -> BuildReport {
        var run = BuildRun(jobs: options.jobs)
        let checked = CheckedSite(options, for: .build, &run) { linked in
            OutputCheck.diagnostics(for: linked.addresses.claims, in: output, root: options.root)
                + LengthCheck.diagnostics(for: linked.addresses.claims, linked.texts, in: output)
                + RedirectsCheck.diagnostics(for: linked.settings, url: options.url)
        }
        guard let assembled = checked.assembled else { return run.finished() }
        let writer = run.stage(.link) { _ in SiteWriter(assembled) }
        let written = run.stage(.write) { jobs in writer.write(to: output, jobs: jobs, onWait: onWait) }
        run.count(assembled, written.summary)
        run.note(written.diagnostics)
        run.report.remains = BuildReport.Remains(assembled, writer)
        return run.finished()
    }
}
