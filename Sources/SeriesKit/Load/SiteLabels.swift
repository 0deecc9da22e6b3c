internal import SeriesFrontMatter
internal import SeriesLabels

/// The words of the interface in all languages of a site.
struct SiteLabels: Sendable {
    /// Those of the site, and behind them those of series with others. Series that share all words share one set.
    private(set) var sets: [LabelSet]
    /// For each series the position of its own among `sets`.
    private(set) var ofSeries: [Int] = []

    var site: LabelSet { sets[0] }

    init(_ site: SeriesSettings?, _ series: [SeriesSettings]) {
        let base = Words(site)
        var positions = [base: 0]
        sets = [base.labels]
        for settings in series {
            let words = Words(settings)
            if positions[words] == nil {
                positions[words] = sets.count
                sets.append(words.labels)
            }
            ofSeries.append(positions[words] ?? 0)
        }
    }

    /// The position among `sets` of those for the page of a text.
    func position(for role: ContentTree.Text.Role) -> Int {
        role.governingSeries.map { ofSeries[$0] } ?? 0
    }

    /// The language of a series, or of what belongs to the site.
    func language(ofSeries series: Int?) -> String { sets[series.map { ofSeries[$0] } ?? 0].language }

    subscript(role: ContentTree.Text.Role) -> LabelSet { sets[position(for: role)] }

    /// What a set is made of.
    private struct Words: Hashable {
        let language: String
        let own: [Label: LabelText]

        init(_ settings: SeriesSettings?) {
            language = settings.languageTag
            own = Dictionary((settings?.labels ?? []).map { ($0.label, $0.text) }) { _, last in last }
        }

        var labels: LabelSet {
            language == LabelSet.english.language && own.isEmpty ? .english : LabelSet(language: language, own: own)
        }
    }
}
