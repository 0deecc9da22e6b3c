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
                + (linked.tree.hasLock ? LockCheck.diagnostics(for: linked) : [])
        }
        run.note(mistakes)
        if run.report.diagnostics.containsError {
            run.note(checking.result)
            return run.finished()
        }

        let (texts, resolved, addresses) = (linked.texts, linked.resolved, linked.addresses)
        let assets = linked.theme.assets
        let pictures = run.stage(.link) { jobs in
            PictureBook(of: texts, resolved, addresses, content: linked.content, assets: assets, jobs: jobs)
        }
        run.note(run.stage(.check) { _ in checking.result })
        if run.report.diagnostics.containsError { return run.finished() }
        // Whoever made a mistake does not wait for git.
        let commits = linked.history.map { history in run.stage(.history) { _ in history.result } }
        let site = run.stage(.link) { jobs in
            SiteAssembly(linked: linked, pictures: pictures, commits: commits).site(url: options.url, jobs: jobs)
        }
        let labels = linked.settings.labels
        let redirects = Redirect.all(addresses, texts, linked.settings)
        var pages = run.stage(.link) { jobs in
            var pages = OutputPage.pages(of: site, labels, linked.tree, linked.outline, addresses)
            pages += redirects.map(\.page)
            return Pagination.spread(pages, of: site, labels, linked.theme.templates, jobs: jobs)
        }
        let pageCount = pages.count(where: \.isPage)
        run.note(
            commits?.diagnostics ?? [],
            PaginationCheck.diagnostics(for: pages, addresses.claims, linked.theme.templates),
            FeedCheck.diagnostics(for: site, of: linked))
        if run.report.diagnostics.containsError { return run.finished() }
        pages += OutputPage.fixedFiles(of: site, labels, listing: pages, addresses)
        let writer = SiteWriter(
            model: SiteModel(site, pages, labels.sets), templates: linked.theme.templates,
            copies: addresses.copies.map { (linked.content + "/" + $0.source, $0.address) },
            assets: assets + linked.settings.redirectFiles(of: redirects, siteURL: site.url))
        let written = run.stage(.write) { jobs in writer.write(to: options.output, jobs: jobs) }
        run.count(
            site, linked.outline, pages: pageCount, sourceBytes: texts.reduce(0) { $0 + $1.size }, written.summary)
        run.note(written.diagnostics)
        run.report.remains = BuildReport.Remains(linked, writer)
        return run.finished()
    }
}
