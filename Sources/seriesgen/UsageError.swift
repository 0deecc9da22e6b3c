import SeriesText

/// The command line makes no sense.
struct UsageError: Error, Equatable {
    let message: String
    let suggestion: String?

    init(_ message: String, suggestion: String? = nil) {
        self.message = message
        self.suggestion = suggestion
    }

    /// A word that is none of those that could stand there.
    static func unknown(_ kind: String, _ word: String, among known: [String], help: String) -> UsageError {
        UsageError(
            "unknown \(kind) '\(word)'",
            suggestion: NearestName.question(for: word, among: known) ?? "'seriesgen \(help)' lists them all")
    }

    /// A word where nothing can stand any more.
    static func tooMany(_ word: String, help: String) -> UsageError {
        UsageError("'\(word)' is one word too many", suggestion: "'seriesgen \(help)' shows what can stand there")
    }

    /// As it is shown, ending with a line feed.
    var text: String {
        let lines = ["seriesgen: \(message)"] + (suggestion.map { ["  help: \($0)"] } ?? [])
        // A word of the command line may hold what would steer the terminal.
        return lines.map { TerminalCells.printable($0) + "\n" }.joined()
    }
}
