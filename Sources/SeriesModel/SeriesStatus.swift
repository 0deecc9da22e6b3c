/// Whether more parts are to come.
public enum SeriesStatus: String, Sendable, CaseIterable {
    /// Nothing more comes, and nothing is missing.
    case complete
    /// More is to come.
    case inProgress = "in progress"
}
