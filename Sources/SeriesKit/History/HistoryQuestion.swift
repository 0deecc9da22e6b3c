internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// When did these texts last change? Git is asked for all at once.
struct HistoryQuestion: Sendable {
    private let asked: GitAtWork
    /// Where the texts stand in the list of all parsed ones, by their paths from `content/` on.
    private let positions: [String: Int]
    /// Days beyond it are mistakes of clocks.
    private let latest: CivilDate?

    /// Git at work on the folder at `content`, the path of `content/` on the disk, before anybody knows which texts to ask for.
    /// Nil when these settings want no days of it, or nobody can tell any.
    static func prepare(_ settings: SiteSettings, content: String, jobs: Int) -> Background<GitAtWork?> {
        Background(jobs: jobs) { settings.mayUseGitDates ? Git.find(around: content).map(GitAtWork.init) : nil }
    }

    /// Nil when there is nothing to ask, or nobody.
    init?(
        _ texts: [ParsedText], _ settings: SiteSettings, _ outline: Outline, on today: CivilDate,
        _ git: Background<GitAtWork?>
    ) {
        let open = texts.indices.filter { position in
            let parsed = texts[position]
            // No page shows when its introduction changed.
            return parsed.text.hasOwnPage && parsed.frontMatter.updated == nil && outline.heldBack[position] == nil
                && settings.usesGitDates(for: parsed.text.role)
        }
        guard !open.isEmpty, let asked = git.result else { return nil }
        // In the east, the author's day may have begun before that of the build.
        self.init(open.map { (texts[$0].text.path, $0) }, asked, latest: today.next)
    }

    init(_ files: [(path: String, position: Int)], _ asked: GitAtWork, latest: CivilDate? = nil) {
        self.asked = asked
        self.latest = latest
        positions = Dictionary(files) { first, _ in first }
    }

    func answer() -> CommitDays {
        do throws(GitFailure) {
            let history = try history()
            return CommitDays(
                days: latest.map { latest in history.days.filter { $0.value <= latest } } ?? history.days,
                added: history.added, diagnostics: [])
        } catch {
            // Half of the days would be worse than none: they would say of the other articles that nothing changed.
            return CommitDays(days: [:], added: [], diagnostics: [error.diagnostic])
        }
    }

    private func history() throws(GitFailure) -> TextHistory {
        var answers = try asked.takeAnswers()
        let place = try answers.readPlace()
        var history = TextHistory()
        try answers.forEachCommittedFile { path, name in
            if let position = positions[path] { history.follow(position, at: path, name) }
        }
        if history.isDone { return history }
        if place.isShallow { throw .shallow }
        try answers.walk(&history, prefix: place.prefix)
        try followOutside(&history)
        return history
    }

    /// More names at once cost git more than all of the repository.
    private static let mostNames = 50

    /// Follows the texts that came from elsewhere in the repository, from file to file.
    private func followOutside(_ history: inout TextHistory) throws(GitFailure) {
        var paths = history.goOnOutside()
        while !paths.isEmpty {
            let folders = Set(paths.map(\.parentFolder))
            let names = [paths, folders, [""]].first { $0.count <= Self.mostNames } ?? [""]
            try asked.git.walk(&history, through: names.sorted())
            let next = history.startAgain()
            // Nobody knows where these come from.
            if next == paths { return }
            paths = next
        }
    }
}

extension SiteSettings {
    fileprivate var mayUseGitDates: Bool {
        (site?.usesGitDates ?? true) || series.contains { $0.usesGitDates ?? true }
    }

    fileprivate func usesGitDates(for role: ContentTree.Text.Role) -> Bool {
        let answer = role.governingSeries.map { series[$0].usesGitDates } ?? site?.usesGitDates
        return answer ?? true
    }
}
