internal import SeriesModel

/// What is no mistake today, and will be an error once a text that waits for its date is published: nobody may be there that
/// day to see a build fail.
struct ComingCheck {
    /// How many days with new texts are looked at one by one, those that come first. Each takes as long as to link and check
    /// all texts, so it is as many as take no longer than 2,000 texts, and three of a large site. Of all other days, what is
    /// wrong once the last one has come.
    private static func nearDays(of texts: Int) -> Int { max(3, 2_000 / max(1, texts)) }

    /// Of the texts that wait, by their files as people see them.
    private let days: [String: CivilDate]
    /// What was told of already.
    private var told: Set<Told>

    /// `known` are the mistakes that the site has today.
    static func diagnostics(for site: LinkedSite, besides known: [Diagnostic], jobs: Int) -> [Diagnostic] {
        let waiting = site.outline.heldBack.compactMapValues(\.date)
        var check = ComingCheck(
            days: Dictionary(waiting.map { (site.texts[$0].place.file, $1) }) { first, _ in first },
            told: Set(known.map(Told.init)))
        let days = Set(waiting.values).sorted()
        let nearDays = nearDays(of: site.texts.count)
        var warnings = days.prefix(nearDays).flatMap { day in
            check.news(of: site.linked(on: day, jobs: jobs), jobs) { _ in day }
        }
        if let last = days.dropFirst(nearDays).last {
            warnings += check.news(of: site.linked(on: last, jobs: jobs), jobs, since: check.day(of:))
        }
        return warnings
    }

    /// What makes a mistake the same, whatever there may be to be suggested.
    private struct Told: Hashable {
        let place: SourcePlace?
        let message: String

        init(_ diagnostic: Diagnostic) {
            place = diagnostic.place
            message = diagnostic.message
        }
    }

    /// What is an error then and was none before.
    private mutating func news(
        of coming: LinkedSite, _ jobs: Int, since day: (Diagnostic) -> CivilDate?
    ) -> [Diagnostic] {
        SiteCheck.mistakesOfToday(in: coming, jobs: jobs).compactMap { mistake in
            guard mistake.severity == .error, told.insert(Told(mistake)).inserted else { return nil }
            let start =
                day(mistake).map { "from \($0.iso) on" } ?? "once the texts that wait for their dates are published"
            return Diagnostic(
                .warning, "\(start), this is an error: \(mistake.message)", at: mistake.place,
                suggestion: mistake.suggestion, related: mistake.related)
        }
    }

    /// From when on a mistake of a later day is one, as far as its places tell.
    private func day(of mistake: Diagnostic) -> CivilDate? {
        ([mistake.place].compactMap(\.self) + mistake.related.map(\.place)).compactMap { days[$0.file] }.max()
    }
}

extension Outline.Hold {
    fileprivate var date: CivilDate? { if case .scheduled(let date) = self { date } else { nil } }
}
