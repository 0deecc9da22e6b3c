/// Whether more parts are to come.
package enum SeriesStatus: String, Sendable, CaseIterable {
    case complete
    case inProgress = "in progress"
}
