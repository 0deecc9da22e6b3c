internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel

/// What is no mistake today, and will be an error once a text that waits for its date is published: nobody may be there that
/// day to see a build fail.
struct ComingCheck {
    private let site: LinkedSite
    private let coming: LinkedSite
    /// Of the texts that wait, by their files as people see them.
    private let days: [String: CivilDate]

    /// `known` are the mistakes that the site has today.
    static func diagnostics(for site: LinkedSite, besides known: [Diagnostic], jobs: Int) -> [Diagnostic] {
        let waiting = site.outline.heldBack.compactMapValues(\.date)
        if waiting.isEmpty { return [] }
        let coming = site.parsed.linkedWithoutDates(site.options, jobs: jobs)
        let check = ComingCheck(
            site: site, coming: coming,
            days: Dictionary(waiting.map { (site.texts[$0].place.file, $1) }) { first, _ in first })
        let told = Set(known.map(Told.init))
        let mistakes = SiteCheck.diagnostics(for: coming, jobs: jobs).filter {
            $0.severity == .error && !told.contains(Told($0))
        }
        return mistakes.map(check.warning)
            + waiting.sorted { $0.key < $1.key }.flatMap { check.impatience(of: $0, on: $1) }
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

    private func warning(for mistake: Diagnostic) -> Diagnostic {
        let places = [mistake.place].compactMap(\.self) + mistake.related.map(\.place)
        let all = Set(days.values)
        let day = places.compactMap { days[$0.file] }.max() ?? (all.count == 1 ? all.first : nil)
        return Diagnostic(
            .warning, Self.message(mistake.message, from: day), at: mistake.place, suggestion: mistake.suggestion,
            related: mistake.related)
    }

    private static func message(_ mistake: String, from day: CivilDate?) -> String {
        (day.map { "from \($0.iso) on" } ?? "once the texts that wait for their dates are published")
            + ", this is an error: \(mistake)"
    }

    // MARK: What comes later still

    /// What a text that waits asks for, and that is published after it.
    private func impatience(of text: Int, on day: CivilDate) -> [Diagnostic] {
        func mistake(_ other: Int, _ name: String, _ span: SourceSpan) -> Diagnostic? {
            guard let otherDay = site.outline.heldBack[other]?.date, otherDay > day else { return nil }
            return .warning(
                Self.message("'\(name)' is not published before \(otherDay.iso)", from: day),
                at: ContentTree.place(site.texts[text].text.path, span), suggestion: "leave it out until then")
        }
        let required = (coming.prerequisites.requirements[text] ?? []).compactMap { requirement -> Diagnostic? in
            guard let other = requirement.article, site.outline.announced[other] == nil else { return nil }
            return mistake(other, requirement.name.value, requirement.name.span)
        }
        let linked = coming.texts[text].fragment.references.compactMap { reference -> Diagnostic? in
            guard
                case .text(let other)? = try? coming.resolver.resolve(
                    reference.destination, as: reference.purpose, from: text, isAutolink: reference.isAutolink
                ).target
            else { return nil }
            // A link to a part that readers are told of is no more than text until then.
            if reference.purpose == .link, site.outline.announced[other] != nil { return nil }
            return mistake(other, reference.destination, reference.span)
        }
        return required + linked
    }
}

extension Outline.Hold {
    fileprivate var date: CivilDate? { if case .scheduled(let date) = self { date } else { nil } }
}
