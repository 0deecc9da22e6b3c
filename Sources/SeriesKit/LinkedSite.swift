internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesSystem

/// A site after the stages from load to link: all that is known of it before it is checked as a whole.
struct LinkedSite: Sendable {
    /// The path of `content/` on the disk.
    let content: String
    let tree: ContentTree
    let settings: SiteSettings
    let theme: Theme
    let texts: [ParsedText]
    let outline: Outline
    let tags: TagBook
    let uses: TermUses
    let addresses: AddressBook
    let resolved: [ResolvedText]
    let prerequisites: Prerequisites
    /// When texts last changed: what git answers while the rest of the site is read. Nil when there was nothing to ask.
    let history: Background<CommitDays>?

    /// Runs the stages, and notes in `run` how long they took and what is wrong. Git is asked only when `asksGit`. What needs
    /// the site's URL counts as there when `assumesURL`: builds alone may be told it.
    static func read(
        _ options: BuildOptions, _ run: inout BuildRun, asksGit: Bool = false, assumesURL: Bool = false
    ) -> LinkedSite {
        let content = options.root + "/" + ContentTree.folder

        // Beside all that follows: templates take nothing from the content, and only pages need them.
        let theming = Background(jobs: options.jobs) { Theme.load(from: options.root) }

        let tree = run.stage(.load) { jobs in ContentTree.load(from: content, jobs: jobs) }
        let settings = run.stage(.load) { jobs in SiteSettings.read(tree, in: content, jobs: jobs) }
        let glossaries = run.stage(.load) { _ in GlossaryFiles.read(tree, in: content) }
        run.note(tree.diagnostics, settings.diagnostics, glossaries.diagnostics)

        let parser = TextParser(folder: content, settings: settings)
        let read = run.stage(.parse) { jobs in
            Parallel.map(tree.texts.count, jobs: jobs) { parser.parse(tree.texts[$0]) }
        }
        let outline = run.stage(.link) { _ in Outline(tree, settings, read, options) }
        let question = asksGit ? HistoryQuestion(read, settings, outline, content: content) : nil
        let history = question.map { question in Background(jobs: options.jobs) { question.answer() } }
        let terms = run.stage(.link) { _ in TermBook(tree, settings, read, outline, glossaries) }
        let texts = run.stage(.parse) { jobs in parser.reread(read, for: terms, outline, jobs: jobs) }
        let theme = run.stage(.load) { _ in theming.result }
        run.note(theme.diagnostics)
        let tags = run.stage(.link) { _ in TagBook(texts, outline) }
        let addresses = run.stage(.link) { jobs in
            AddressBook(
                tree, texts, outline, tags, terms, assets: theme.assets, ownFiles: theme.ownFiles,
                redirects: settings.site?.redirects ?? [],
                hasURL: assumesURL || (options.url ?? settings.site?.url?.value) != nil, jobs: jobs)
        }
        let uses = run.stage(.link) { _ in TermUses(of: terms, in: texts, outline, addresses) }
        let resolved = run.stage(.link) { jobs in
            let resolver = LinkResolver(
                texts: texts, settings: settings, outline: outline, addresses: addresses, tags: tags, uses: uses)
            return Parallel.map(texts.count, jobs: jobs) { resolver.resolve($0) }
        }
        let prerequisites = run.stage(.link) { _ in Prerequisites(tree, texts, outline, addresses) }
        run.note(texts.flatMap(\.diagnostics))
        return LinkedSite(
            content: content, tree: tree, settings: settings, theme: theme, texts: texts,
            outline: outline, tags: tags, uses: uses, addresses: addresses, resolved: resolved,
            prerequisites: prerequisites, history: history)
    }
}
