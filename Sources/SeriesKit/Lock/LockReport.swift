public import SeriesModel

/// What `Lock` did, and what it found.
public struct LockReport: Sendable {
    /// In the order in which people read them.
    public let diagnostics: [Diagnostic]
    /// The lines that are new, sorted.
    public internal(set) var added: [String] = []
    /// The lines that were dropped, sorted.
    public internal(set) var forgotten: [String] = []
    /// How many lines there are for pages, aliases and files.
    public internal(set) var pages = 0
    /// How many lines there are for headings.
    public internal(set) var headings = 0

    init(_ run: BuildRun) {
        diagnostics = run.finished().diagnostics
    }

    /// Whether the lock holds all that is published now.
    public var isSuccess: Bool { !diagnostics.containsError }
}
