internal import SeriesModel
internal import SeriesSystem

/// Why git gives no days.
enum GitFailure: Error, Sendable, Hashable {
    /// The repository holds the last commits only.
    case shallow
    /// Its files are said to stand elsewhere, or nowhere, whatever stands around it.
    case elsewhere
    /// It holds the commits, and not what files said before, or not which files there were.
    case partial
    /// It lacks what git has under that name, and is no clone that could do without.
    case damaged(String)
    /// Git says no, in its own words, and may say which command helps.
    case refusal(String, advice: String? = nil)
    /// It did not answer in time.
    case silence
    /// It could not be started, or did not do what git does.
    case malfunction(String)

    init(_ error: SystemError) {
        self = error.isTimeout ? .silence : .malfunction(error.reason)
    }

    /// Whether it is about a branch that is to get its first commit.
    var saysThatNothingIsCommitted: Bool {
        if case .refusal(let words, _) = self { words.hasSuffix(" does not have any commits yet") } else { false }
    }

    /// Whether a line of what git says speaks of something that a clone with `--filter` has not fetched.
    static func tellsOfPartialClone(_ line: String) -> Bool {
        line.contains("promisor remote") || line.hasPrefix("warning: lazy fetching disabled")
    }

    /// Without dates the site is still right, and so this is never an error.
    var diagnostic: Diagnostic {
        let (message, suggestion) = texts
        return .warning(message, suggestion: suggestion + ", or write 'gitDates: false' in content/series.yaml")
    }

    private var texts: (message: String, suggestion: String) {
        switch self {
        case .shallow:
            (
                "this is a shallow clone, so git cannot tell when articles were last changed",
                "fetch the whole history: 'git fetch --unshallow', or 'fetch-depth: 0' for actions/checkout on GitHub"
            )
        case .elsewhere:
            (
                "to git, the files of this repository are not here, so it cannot tell when articles were last changed",
                "look at 'git config core.bare' and 'git config core.worktree'"
            )
        case .partial:
            (
                "this clone lacks earlier versions of the articles, so git cannot tell when they were last changed",
                "clone it without '--filter'"
            )
        case .damaged(let name):
            (
                "this repository lacks \(name), an earlier version of an article, so git cannot tell when that was last changed",
                "run 'git fsck' to see what is damaged"
            )
        case .refusal(let words, let advice):
            (
                "git does not read this repository: \(words)",
                advice.map { "if you trust it, do as git says: '\($0)'" }
                    ?? "run 'git log' in this folder to learn what to do"
            )
        case .silence:
            (
                "git did not tell in time when articles were last changed",
                "run 'git log content' to see what keeps it"
            )
        case .malfunction(let words):
            (
                "git did not tell when articles were last changed: \(words)",
                "run 'git log content' to see what is wrong"
            )
        }
    }
}
