internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel

/// The rows of a listing, one for each part of a series.
struct ListedParts {
    private let site: LinkedSite
    private let commits: CommitDays?
    /// By file.
    private let problems: [String: (errors: Int, warnings: Int)]
    /// By series, the articles that are held back and that readers are told nothing of.
    private let unlisted: [Int: [Int]]

    init(of site: LinkedSite, _ commits: CommitDays?, _ diagnostics: [Diagnostic]) {
        self.site = site
        self.commits = commits
        problems = Self.problems(in: diagnostics)
        unlisted = Self.unlisted(in: site)
    }

    func series(_ index: Int) -> SiteListing.Series {
        let settings = site.settings.series[index]
        let usual = UsualSpeed(of: settings.languageTag)
        let listed = site.outline.parts[index].enumerated().map { position, entry -> SiteListing.Part in
            switch entry {
            case .article(let text), .heldBack(let text): part(text, number: position + 1, settings, usual)
            case .planned(let planned):
                SiteListing.Part(
                    number: position + 1, title: planned.title.value, state: .planned, file: nil, words: nil,
                    minutes: nil,
                    updated: nil, due: planned.date?.value, errors: 0, warnings: 0)
            }
        }
        let others = unlisted[index, default: []].map { part($0, number: nil, settings, usual) }
        return SiteListing.Series(
            title: settings.title?.value, folder: site.tree.series[index].path,
            status: site.outline.status(of: index, settings), parts: listed + others)
    }

    private func part(
        _ text: Int, number: Int?, _ settings: SeriesSettings, _ usual: UsualSpeed
    ) -> SiteListing.Part {
        let parsed = site.texts[text]
        let reason = site.outline.heldBack[text]
        let state: SiteListing.State =
            switch reason {
            case .draft: .draft
            case .scheduled: .scheduled
            case nil: parsed.isDraft ? .draft : .published
            }
        let prose = parsed.fragment.prose
        let time = settings.readingSpeed.time(forProse: prose, code: parsed.fragment.code, in: usual)
        let (day, file) = (parsed.publicationDate, parsed.place.file)
        let change = Document.lastChange(
            updated: parsed.frontMatter.updated?.value, date: day,
            committed: commits?.change(of: text, publishedOn: day))
        let count = problems[file] ?? (0, 0)
        return SiteListing.Part(
            number: number, title: parsed.fragment.title ?? parsed.slug, state: state, file: file,
            words: prose.words + prose.characters, minutes: time.minutes, updated: reason == nil ? change : nil,
            due: state == .scheduled ? day : nil, errors: count.errors, warnings: count.warnings)
    }

    private static func problems(in diagnostics: [Diagnostic]) -> [String: (errors: Int, warnings: Int)] {
        var counts: [String: (errors: Int, warnings: Int)] = [:]
        for diagnostic in diagnostics {
            guard let file = diagnostic.place?.file else { continue }
            switch diagnostic.severity {
            case .error: counts[file, default: (0, 0)].errors += 1
            case .warning: counts[file, default: (0, 0)].warnings += 1
            }
        }
        return counts
    }

    private static func unlisted(in site: LinkedSite) -> [Int: [Int]] {
        var found: [Int: [Int]] = [:]
        for text in site.outline.heldBack.keys.sorted() {
            guard let series = site.texts[text].text.series, site.outline.announced[text] == nil else { continue }
            found[series, default: []].append(text)
        }
        return found
    }
}
