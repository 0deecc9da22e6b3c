internal import SeriesModel
internal import SeriesSystem

/// A site after the stages from load to link: all that is known of it before it is checked as a whole.
struct LinkedSite: Sendable {
    let parsed: ParsedSite
    /// What it was linked with.
    let options: SiteOptions
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

    /// The path of `content/` on the disk.
    var content: String { parsed.content }
    var tree: ContentTree { parsed.tree }
    var settings: SiteSettings { parsed.settings }

    /// The same site as it will be on a later day.
    func linked(on day: CivilDate, jobs: Int) -> LinkedSite {
        var options = options
        options.today = day
        var run = BuildRun(jobs: jobs)
        return parsed.linked(Outline(tree, settings, parsed.texts, options), options, &run, nil)
    }

    /// Runs the stages, and notes in `run` how long they took and what is wrong. What needs the site's URL counts
    /// as there when `assumesURL`.
    static func read(_ options: SiteOptions, _ run: inout BuildRun, assumesURL: Bool = false) -> LinkedSite {
        let content = options.content

        // Beside all that follows: templates take nothing from the content, and only pages need them.
        let theming = Background(jobs: options.jobs) { Theme.load(from: options.root) }

        let tree = run.stage(.load) { jobs in ContentTree.load(from: content, jobs: jobs) }
        let settings = run.stage(.load) { jobs in SiteSettings.read(tree, in: content, jobs: jobs) }
        let glossaries = run.stage(.load) { _ in GlossaryFiles.read(tree, in: content) }
        run.note(tree.diagnostics, settings.diagnostics, glossaries.diagnostics)

        let git = HistoryQuestion.prepare(settings, content: content, jobs: options.jobs)

        let parser = TextParser(folder: content, settings: settings)
        let texts = run.stage(.parse) { jobs in
            Parallel.map(tree.texts.count, jobs: jobs) { parser.parse(tree.texts[$0]) }
        }
        let outline = run.stage(.link) { _ in Outline(tree, settings, texts, options) }
        let question = HistoryQuestion(texts, settings, outline, on: options.today, git)
        let history = question.map { question in Background(jobs: options.jobs) { question.answer() } }
        let parsed = ParsedSite(
            content: content, tree: tree, settings: settings, glossaries: glossaries, theming: theming, parser: parser,
            texts: texts, assumesURL: assumesURL)
        let site = parsed.linked(outline, options, &run, history)
        run.note(site.theme.diagnostics, site.texts.flatMap(\.diagnostics))
        return site
    }
}
