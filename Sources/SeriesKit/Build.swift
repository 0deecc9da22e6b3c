internal import SeriesModel
internal import SeriesSystem

/// Turns a folder of Markdown into the site of an article series.
public enum Build {
    /// Builds the site, or reports everything that keeps it from being built; then nothing is written.
    public static func run(_ options: BuildOptions) -> BuildReport {
        var run = BuildRun(jobs: options.jobs)
        let checked = CheckedSite.read(options, &run, asksGit: true)
        let mistakes = run.stage(.check) { _ in
            OutputCheck.diagnostics(for: options)
                + RedirectsCheck.diagnostics(for: checked.settings, url: options.url)
                + (checked.tree.hasLock ? LockCheck.diagnostics(for: checked) : [])
        }
        run.note(mistakes)
        if run.report.diagnostics.containsError { return run.finished() }

        let (texts, resolved, addresses) = (checked.texts, checked.resolved, checked.addresses)
        let assets = checked.theme.assets
        let commits = checked.history.map { history in run.stage(.history) { _ in history.result } }
        run.note(commits?.diagnostics ?? [])
        let pictures = run.stage(.link) { jobs in
            PictureBook(of: texts, resolved, addresses, content: checked.content, assets: assets, jobs: jobs)
        }
        let site = run.stage(.link) { _ in
            SiteAssembly(checked: checked, pictures: pictures, commits: commits).site(url: options.url)
        }
        let labels = checked.settings.labels
        let redirects = Redirect.all(addresses, texts, checked.settings)
        let plan = run.stage(.link) { jobs in
            let pages = PagePlan.pages(of: site, labels, checked.tree, checked.outline, addresses)
            return Pagination.spread(pages + redirects.map(\.page), of: site, labels, checked.templates, jobs: jobs)
        }
        run.note(
            PaginationCheck.diagnostics(for: plan, addresses.claims, checked.templates),
            FeedCheck.diagnostics(for: site, addresses, texts, resolved))
        if run.report.diagnostics.containsError { return run.finished() }
        let files = PagePlan.fixedFiles(of: site, labels, listing: plan, addresses)
        let writer = SiteWriter(
            model: SiteModel(site, plan + files, labels.sets), templates: checked.templates,
            copies: addresses.copies.map { (checked.content + "/" + $0.source, $0.address) },
            assets: assets + checked.settings.redirectFiles(of: redirects, siteURL: site.url))
        let written = run.stage(.write) { jobs in writer.write(to: options.output, jobs: jobs) }
        run.count(
            site, pages: plan.count - redirects.count, sourceBytes: texts.reduce(0) { $0 + $1.size }, written.summary)
        run.note(written.diagnostics)
        run.report.remains = BuildReport.Remains(texts, resolved, writer)
        return run.finished()
    }
}
