/// Whether more parts are to come.
package enum SeriesStatus: String, Sendable, CaseIterable {
    case complete
    case inProgress = "in progress"

    /// What readers are told of a series whose author says `status`: one is complete when nothing of it is missing, and in
    /// progress when something is. Nil where nobody knows.
    package static func shown(_ status: SeriesStatus?, articles: Int, parts: Int) -> SeriesStatus? {
        if status == .inProgress || articles < parts { return .inProgress }
        return status
    }
}
