internal import SeriesFrontMatter
internal import SeriesSystem

/// A site after the stages from load to parse. It can be linked as it is on one day and as it will be on another.
struct ParsedSite: Sendable {
    /// The path of `content/` on the disk.
    let content: String
    let tree: ContentTree
    let settings: SiteSettings
    let glossaries: GlossaryFiles
    /// Still being read, mostly: texts are there sooner, and need none of it.
    let theming: Background<Theme>
    let parser: TextParser
    /// As they are before the terms in them are looked for.
    let texts: [ParsedText]
    /// Whether what needs the site's URL counts as there.
    let assumesURL: Bool

    /// The stage link. `outline` is that of the site with these options.
    func linked(
        _ outline: Outline, _ options: SiteOptions, _ run: inout BuildRun, _ history: Background<CommitDays>?
    ) -> LinkedSite {
        let terms = run.stage(.link) { _ in TermBook(tree, self.texts, outline, glossaries) }
        let texts = run.stage(.parse) { jobs in parser.reread(self.texts, for: terms, outline, jobs: jobs) }
        let theme = run.stage(.load) { _ in theming.result }
        let tags = run.stage(.link) { _ in TagBook(texts, outline) }
        let addresses = run.stage(.link) { jobs in
            AddressBook(
                tree, texts, outline, tags, terms, theme, redirects: settings.site?.redirects ?? [],
                hasURL: assumesURL || (options.url ?? settings.site?.url?.value) != nil, jobs: jobs)
        }
        let uses = run.stage(.link) { _ in TermUses(of: terms, in: texts, outline, addresses) }
        let resolver = run.stage(.link) { _ in
            LinkResolver(
                texts: texts, parser: parser, settings: settings, outline: outline, addresses: addresses, tags: tags,
                uses: uses)
        }
        let resolved = run.stage(.link) { jobs in Parallel.map(texts.count, jobs: jobs) { resolver.resolve($0) } }
        let prerequisites = run.stage(.link) { _ in Prerequisites(tree, texts, outline, addresses) }
        return LinkedSite(
            parsed: self, options: options, theme: theme, texts: texts, outline: outline, tags: tags, uses: uses,
            addresses: addresses, resolved: resolved, prerequisites: prerequisites, history: history)
    }
}
