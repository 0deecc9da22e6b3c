internal import SeriesSystem

/// What a build did to the output folder.
public struct WriteSummary: Sendable, Hashable {
    /// Files that were not there before.
    public var created = 0
    /// Files with new content.
    public var changed = 0
    /// Files that were left as they are.
    public var unchanged = 0
    /// Files of former builds that have no place in the site any more.
    public var removed = 0
    /// The size of all pages.
    public var bytes = 0
    /// The time for rendering, added up over all threads.
    public var rendering = Duration.zero

    mutating func count(_ outcome: OutputFolder.Outcome) {
        switch outcome {
        case .created: created += 1
        case .changed: changed += 1
        case .unchanged: unchanged += 1
        }
    }
}
