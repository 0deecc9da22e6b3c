internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesSystem

/// All that can be wrong with a site as a whole.
enum SiteCheck {
    /// Found with `jobs` threads; what will be wrong with it on a later day included.
    static func diagnostics(for site: LinkedSite, jobs: Int) -> [Diagnostic] {
        let mistakes = mistakesOfToday(in: site, jobs: jobs)
        return mistakes + ComingCheck.diagnostics(for: site, besides: mistakes, jobs: jobs)
    }

    /// What is wrong on the day that the site was linked for.
    static func mistakesOfToday(in site: LinkedSite, jobs: Int) -> [Diagnostic] {
        let (settings, texts, outline, addresses) = (site.settings, site.texts, site.outline, site.addresses)
        let today = site.options.today
        let notes = NoteIndex(of: site)
        let ofTexts = Parallel.map(texts.count, jobs: jobs) { index in
            outline.heldBack[index] == nil
                ? Self.diagnostics(for: texts[index], settings, site.theme, notes, on: today) : []
        }
        // No check asks for what another one found. The one that takes longest comes first.
        let checks: [@Sendable () -> [Diagnostic]] = [
            { AddressCheck.diagnostics(for: addresses.claims) },
            { LinkCheck.diagnostics(for: site.resolved.flatMap(\.broken), texts, addresses, site.uses.book) },
            { UnreadKeyCheck.diagnostics(for: site) },
            { LanguageKeyCheck.diagnostics(for: site) },
            { ForeignNameCheck.diagnostics(for: site) },
            { OrderCheck.diagnostics(for: outline, texts) },
            { TitleCheck.diagnostics(for: outline, texts) },
            { NameOrderCheck.diagnostics(for: site) },
            { PartListCheck.diagnostics(site.tree, settings, outline, texts, on: today) },
            { TermCheck.diagnostics(for: site.uses, settings, texts) },
            { PrerequisiteCheck.diagnostics(for: site) },
            { TagCheck.diagnostics(for: site.tags) },
            { CopiedPageCheck.diagnostics(for: site) },
            { CopyCheck.diagnostics(for: site.tree.links, addresses) },
            { CopyCheck.diagnostics(for: addresses.copies, in: site.content) },
            { LeftoverFileCheck.diagnostics(for: addresses.copies) },
            { RepositoryCheck.diagnostics(for: addresses.claims) },
            { LengthCheck.diagnostics(for: addresses.claims, texts) },
            { AliasCheck.diagnostics(for: addresses, texts) },
        ]
        return (ofTexts + Parallel.map(checks.count, jobs: jobs) { checks[$0]() }).flatMap(\.self)
    }

    /// What can be wrong with a published text on its own.
    private static func diagnostics(
        for parsed: ParsedText, _ settings: SiteSettings, _ theme: Theme, _ notes: NoteIndex?, on today: CivilDate
    ) -> [Diagnostic] {
        var diagnostics = TextCheck.diagnostics(for: parsed, theme, on: today)
        diagnostics += MisplacedKeyCheck.diagnostics(for: parsed)
        if let mistake = SeriesKeyCheck.diagnostic(for: parsed, settings, theme) { diagnostics.append(mistake) }
        diagnostics += HTMLCheck.diagnostics(for: parsed)
        let source = parsed.text.path
        diagnostics += FragmentCheck.diagnostics(
            for: parsed.fragment, at: { parsed.place($0) },
            path: { notes?.path(of: $0, from: source) ?? $0.path })
        return diagnostics
    }
}
