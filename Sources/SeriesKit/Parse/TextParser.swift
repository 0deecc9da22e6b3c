internal import SeriesFrontMatter
internal import SeriesLabels
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// Reads one Markdown file. Knows nothing of the rest of the site, so any number can be read at once.
struct TextParser: Sendable {
    /// The path of `content/` on the disk.
    let folder: String
    let settings: SiteSettings
    private let rulesOfSite: MarkdownRules
    private let rulesOfSeries: [MarkdownRules]

    init(folder: String, settings: SiteSettings) {
        self.folder = folder
        self.settings = settings
        let labels = settings.labels
        rulesOfSite = MarkdownRules(settings.site, labels.site)
        rulesOfSeries = zip(settings.series, labels.ofSeries).map { MarkdownRules($0, labels.sets[$1]) }
    }

    /// The first use of each term that `terms` find is noted down. Without `terms`, which is before they are known, the body
    /// of a text that defines some waits: it is in a series with terms, and would be read for nothing.
    func parse(_ text: ContentTree.Text, terms: [TermMatcher]? = nil) -> ParsedText {
        parse(text, terms: terms, locatesLinks: false)
    }

    /// The links of a text that was read, with their places, for whoever has to tell something of them. Without, if the file
    /// is another one by now.
    func locatedReferences(
        of parsed: ParsedText
    ) -> (body: [MarkdownFragment.Reference], title: [MarkdownFragment.Reference]) {
        let known = parsed.fragment
        let located = parse(parsed.text, terms: [], locatesLinks: true).fragment
        let isSame =
            located.references.map(\.destination) == known.references.map(\.destination)
            && located.titleReferences.map(\.destination) == known.titleReferences.map(\.destination)
        let fragment = isSame ? located : known
        return (fragment.references, fragment.titleReferences)
    }

    private func parse(_ text: ContentTree.Text, terms: [TermMatcher]?, locatesLinks: Bool) -> ParsedText {
        let place = ContentTree.place(text.path)
        let bytes: [UInt8]
        do throws(ContentFile.Unreadable) {
            bytes = try ContentFile.read(text.path, in: folder)
        } catch {
            return ParsedText(text, .unreadable, diagnostics: [error.diagnostic])
        }
        let (document, mistakes) = SplitDocument.split(bytes, file: place.file)
        if mistakes.containsError { return ParsedText(text, .unreadable, diagnostics: mistakes) }
        let (frontMatter, findings) = FrontMatter.read(from: document, file: place.file, in: text.kind)
        if terms == nil, !frontMatter.defines.isEmpty {
            return ParsedText(text, frontMatter: frontMatter, .waiting)
        }
        var rules = text.role.governingSeries.map { rulesOfSeries[$0] } ?? rulesOfSite
        rules.title = frontMatter.title?.value ?? settings.titleOfIndex(for: text)
        rules.isTypographic = frontMatter.isTypographic ?? rules.isTypographic
        rules.hasMath = frontMatter.hasMath ?? rules.hasMath
        rules.terms = terms ?? []
        rules.locatesLinks = locatesLinks
        rules.wantsSummary = frontMatter.description == nil && text.hasOwnPage
        let fragment = bytes.withRun { run in
            Markdown.article(run[document.bodyOffset..<run.count], firstLine: document.bodyLine, rules: rules)
        }
        if let refusal = fragment.refusal {
            let diagnostics = mistakes + findings + [refusal.diagnostic(in: place.file)]
            return ParsedText(
                text, frontMatter: frontMatter, .unreadable, diagnostics: diagnostics, size: bytes.count)
        }
        return ParsedText(
            text, frontMatter: frontMatter, fragment: fragment, diagnostics: mistakes + findings, size: bytes.count)
    }
}

extension MarkdownRules {
    fileprivate init(_ settings: SeriesSettings?, _ labels: LabelSet) {
        self.init()
        self.labels = labels
        refusesHTML = settings?.refusesHTML ?? false
        isTypographic = settings?.isTypographic ?? true
        hasMath = settings?.hasMath ?? false
    }
}
