internal import SeriesModel
internal import SeriesSystem

/// All that can be wrong with a site as a whole.
enum SiteCheck {
    /// Found with `jobs` threads.
    static func diagnostics(for site: LinkedSite, jobs: Int) -> [Diagnostic] {
        let (settings, texts, outline, addresses) = (site.settings, site.texts, site.outline, site.addresses)
        // No text knows of another one, and the addresses know of none.
        let places = Background(jobs: jobs) { AddressCheck.diagnostics(for: addresses.claims) }
        var diagnostics = Parallel.map(texts.count, jobs: jobs) { index in
            outline.withheld[index] == nil ? Self.diagnostics(for: texts[index], settings) : []
        }
        .flatMap(\.self)
        diagnostics += LinkCheck.diagnostics(for: site.resolved.flatMap(\.broken), texts, addresses)
        diagnostics += UnreadKeyCheck.diagnostics(for: site)
        diagnostics += LanguageKeyCheck.diagnostics(for: site)
        diagnostics += ForeignNameCheck.diagnostics(for: site)
        diagnostics += OrderCheck.diagnostics(for: outline, texts)
        diagnostics += TitleCheck.diagnostics(for: outline, texts)
        diagnostics += NameOrderCheck.diagnostics(for: site)
        diagnostics += PartListCheck.diagnostics(site.tree, settings, outline, texts)
        diagnostics += TermCheck.diagnostics(for: site.uses, settings, texts)
        diagnostics += PrerequisiteCheck.diagnostics(for: site)
        diagnostics += TagCheck.diagnostics(for: site.tags)
        diagnostics += CopyCheck.diagnostics(for: addresses.copies, in: site.content)
        diagnostics += places.result
        diagnostics += LengthCheck.diagnostics(for: addresses.claims, texts)
        diagnostics += AliasCheck.diagnostics(for: addresses, texts)
        return diagnostics
    }

    /// What can be wrong with a published text on its own.
    private static func diagnostics(for parsed: ParsedText, _ settings: SiteSettings) -> [Diagnostic] {
        let place = { ContentTree.place(parsed.text.path, $0) }
        var diagnostics = TextCheck.diagnostics(for: parsed)
        diagnostics += IntroductionCheck.diagnostics(for: parsed)
        if let mistake = SeriesKeyCheck.diagnostics(for: parsed, settings) { diagnostics.append(mistake) }
        diagnostics += HTMLCheck.diagnostics(for: parsed)
        diagnostics += HeadingIDCheck.diagnostics(for: parsed.fragment, at: place)
        diagnostics += FootnoteCheck.diagnostics(for: parsed.fragment, at: place)
        diagnostics += FigureCheck.diagnostics(for: parsed)
        diagnostics += TemplateTagCheck.diagnostics(for: parsed.fragment, at: place)
        diagnostics += LostLinkCheck.diagnostics(for: parsed.fragment, at: place)
        diagnostics += LostReferenceCheck.diagnostics(for: parsed.fragment, at: place)
        diagnostics += UnspacedHeadingCheck.diagnostics(for: parsed.fragment, at: place)
        diagnostics += MarkdownInHTMLCheck.diagnostics(for: parsed.fragment, at: place)
        return diagnostics
    }
}
