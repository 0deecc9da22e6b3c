internal import SeriesModel
internal import SeriesSystem

/// Turns a folder of Markdown into the site of an article series.
public enum Build {
    /// Builds the site, or reports everything that keeps it from being built; then nothing is written.
    public static func run(_ options: BuildOptions) -> BuildReport {
        var run = BuildRun(jobs: options.jobs)
        let content = options.root + "/" + ContentTree.folder

        let tree = run.stage(.load) { _ in ContentTree.load(from: content) }
        let settings = run.stage(.load) { _ in SiteSettings.read(tree, in: content) }
        let theme = run.stage(.load) { _ in Theme.load(from: options.root) }
        let templates = run.stage(.load) { _ in theme.compile() }
        run.note(tree.diagnostics, settings.diagnostics, theme.diagnostics, templates.diagnostics)

        let texts = run.stage(.parse) { jobs in
            let parser = TextParser(folder: content, settings: settings)
            return Parallel.map(tree.texts.count, jobs: jobs) { parser.parse(tree.texts[$0]) }
        }
        let outline = run.stage(.link) { _ in Outline(tree, settings, texts, options) }
        let addresses = run.stage(.link) { _ in AddressBook(tree, texts, outline, assets: theme.assets) }
        let resolved = run.stage(.link) { jobs in
            let resolver = LinkResolver(
                texts: texts, settings: settings, outline: outline, addresses: addresses)
            return Parallel.map(texts.count, jobs: jobs) { resolver.resolve($0) }
        }
        let mistakes = run.stage(.check) { _ in
            SiteCheck.diagnostics(tree, settings, texts, outline, addresses, resolved)
        }
        run.note(texts.flatMap(\.diagnostics), mistakes)
        if run.report.diagnostics.containsError { return run.finished() }

        let pictures = run.stage(.link) { jobs in
            PictureBook(of: texts, resolved, addresses, content: content, assets: theme.assets, jobs: jobs)
        }
        let site = run.stage(.link) { _ in
            SiteAssembly(
                settings: settings, outline: outline, addresses: addresses, texts: texts, resolved: resolved,
                pictures: pictures
            ).site(url: options.url)
        }
        let plan = run.stage(.link) { jobs in
            let pages = PagePlan.pages(of: site, tree, outline, addresses)
            return Pagination.spread(pages, of: site, templates.set, jobs: jobs)
        }
        run.note(PaginationCheck.diagnostics(for: plan, addresses.claims, templates.set))
        if run.report.diagnostics.containsError { return run.finished() }
        let writer = SiteWriter(
            model: SiteModel(site, plan), templates: templates.set,
            copies: addresses.copies.map { (content + "/" + $0.source, $0.address) }, assets: theme.assets)
        let written = run.stage(.write) { jobs in writer.write(to: options.output, jobs: jobs) }
        run.count(site, pages: writer.pages.count, sourceBytes: texts.reduce(0) { $0 + $1.size }, written.summary)
        run.note(written.diagnostics)
        run.report.remains = BuildReport.Remains(texts, resolved, writer)
        return run.finished()
    }
}
