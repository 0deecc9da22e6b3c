internal import SeriesModel

/// Why git gives no days.
enum GitFailure: Error, Sendable, Hashable {
    /// The repository holds the last commits only.
    case shallow
    /// It holds the commits, and not what files said before.
    case partial
    /// Git says no, in its own words.
    case refusal(String)
    /// It did not answer in time.
    case silence
    /// It could not be started, or did not do what git does.
    case malfunction(String)

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
        case .partial:
            (
                "this clone lacks earlier versions of the articles, so git cannot tell when they were last changed",
                "clone it without '--filter'"
            )
        case .refusal(let words):
            (
                "git does not read this repository: \(words)",
                "run 'git log' in this folder to learn what to do"
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
