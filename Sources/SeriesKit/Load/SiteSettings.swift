internal import SeriesFrontMatter
internal import SeriesLabels
internal import SeriesModel
internal import SeriesSystem

/// What the `series.yaml` files say.
struct SiteSettings: Sendable {
    /// For each series of the tree its own, with what it leaves out taken from the site's.
    var series: [SeriesSettings] = []
    /// `content/series.yaml`; nil when there is none.
    var site: SeriesSettings?
    /// The words of the interface.
    private(set) var labels = SiteLabels(nil, [])
    var diagnostics: [Diagnostic] = []

    static func read(_ tree: ContentTree, in folder: String, jobs: Int) -> SiteSettings {
        var all = SiteSettings()
        if tree.hasRootSettings {
            let read = read(ContentTree.settings, in: folder)
            all.site = read.settings
            all.diagnostics += read.diagnostics
            all.checkLabels(of: all.site, in: ContentTree.settings)
            if !tree.isOneSeries { all.refuseKeysOfSeries() }
        } else if !tree.series.isEmpty, !tree.diagnostics.contains(where: \.isAboutSettingsOfSite) {
            all.diagnostics.append(
                .error(
                    "the site with these series has no name",
                    suggestion: "make content/series.yaml with a line: title: My site"))
        }
        let found = Parallel.map(tree.series.count, jobs: jobs) { index in
            tree.series[index].path.isEmpty ? nil : read(tree.series[index].settings, in: folder)
        }
        for (series, read) in zip(tree.series, found) {
            guard let read else {
                all.series.append(all.site ?? SeriesSettings())
                continue
            }
            let own = read.settings
            all.diagnostics += read.diagnostics
            if let url = own.url {
                all.diagnostics.append(
                    .error(
                        "only the site has a 'url'", at: ContentTree.place(series.settings, url.span),
                        suggestion: "move the line to content/series.yaml"))
            }
            if let host = own.redirects.first {
                all.diagnostics.append(
                    .error(
                        "only the site has 'redirects'", at: ContentTree.place(series.settings, host.span),
                        suggestion: "move the line to content/series.yaml"))
            }
            if let html = own.allowsHTML, html.value, let site = all.site?.allowsHTML, !site.value {
                all.diagnostics.append(Self.loosened(at: ContentTree.place(series.settings, html.span), by: site.span))
            }
            all.checkLabels(of: own, inherited: all.site, in: series.settings)
            all.series.append(own.completed(by: all.site))
        }
        all.labels = SiteLabels(all.site, all.series)
        return all
    }

    /// The title of the index that an introduction stands on; nil for a text with a page of its own.
    func titleOfIndex(for text: ContentTree.Text) -> String? {
        if text.hasOwnPage { return nil }
        let settings = text.role.governingSeries.map { series[$0] } ?? site
        return settings?.title?.value ?? ""
    }

    /// With series in folders, `content/series.yaml` speaks of the site.
    private mutating func refuseKeysOfSeries() {
        let spans = [("parts", site?.parts?.span), ("status", site?.status?.span)]
        for case (let key, let span?) in spans {
            diagnostics.append(
                .error(
                    "only a series has '\(key)'", at: ContentTree.place(ContentTree.settings, span),
                    suggestion: "move it to the series.yaml of its series"))
        }
    }

    /// Whoever writes a series must not be able to switch off what protects the site from it.
    private static func loosened(at place: SourcePlace, by span: SourceSpan) -> Diagnostic {
        .error(
            "the site refuses raw HTML, and no series can allow it", at: place,
            suggestion: "remove the line; or take it out of content/series.yaml, "
                + "and write html: false in the series.yaml of each other series",
            related: [.init("the site says so here", at: ContentTree.place(ContentTree.settings, span))])
    }

    private mutating func checkLabels(
        of settings: SeriesSettings?, inherited: SeriesSettings? = nil, in path: String
    ) {
        guard let settings else { return }
        diagnostics += LabelCheck.diagnostics(
            for: settings, inherited: inherited, in: ContentTree.shown(path))
    }

    private static func read(
        _ path: String, in folder: String
    ) -> (settings: SeriesSettings, diagnostics: [Diagnostic]) {
        do throws(ContentFile.Unreadable) {
            let bytes = try ContentFile.read(path, in: folder)
            return SeriesSettings.read(from: bytes, file: ContentTree.shown(path))
        } catch {
            var settings = SeriesSettings()
            settings.mayLackParts = true
            return (settings, [error.diagnostic])
        }
    }
}

extension Diagnostic {
    /// Whether `content/series.yaml` is there, and cannot be read.
    fileprivate var isAboutSettingsOfSite: Bool { place == ContentTree.place(ContentTree.settings) }
}

extension SeriesSettings {
    /// With what a series leaves out as the site says it.
    fileprivate func completed(by site: SeriesSettings?) -> SeriesSettings {
        var settings = self
        settings.language = language ?? site?.language
        // The site's words are in the site's language.
        let isOfSite =
            settings.language?.value.primarySubtag == site.languageTag.primarySubtag
        settings.labels = (isOfSite ? site?.labels ?? [] : []) + labels
        settings.readingSpeed = readingSpeed.completed(by: site?.readingSpeed)
        settings.allowsHTML = site?.allowsHTML?.value == false ? site?.allowsHTML : allowsHTML ?? site?.allowsHTML
        settings.isTypographic = isTypographic ?? site?.isTypographic
        settings.hasMath = hasMath ?? site?.hasMath
        settings.contentsDepth = contentsDepth ?? site?.contentsDepth
        settings.usesGitDates = usesGitDates ?? site?.usesGitDates
        settings.linksTerms = linksTerms ?? site?.linksTerms
        return settings
    }
}

extension ReadingSpeed {
    fileprivate func completed(by other: ReadingSpeed?) -> ReadingSpeed {
        var speed = self
        speed.wordsPerMinute = speed.wordsPerMinute ?? other?.wordsPerMinute
        speed.charactersPerMinute = speed.charactersPerMinute ?? other?.charactersPerMinute
        speed.codeWordsPerMinute = speed.codeWordsPerMinute ?? other?.codeWordsPerMinute
        return speed
    }
}
