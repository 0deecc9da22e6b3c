internal import SeriesText

/// What stood, before a commit, where it changed something, be it as all its parents have it or as each has: where a text
/// that seems new may come from.
struct EarlierTexts {
    enum Origin {
        /// A file of `content/`; the path from there on, and git's name for its bytes.
        case file(path: String, name: String)
        /// The same outside of `content/`; the path from the root of the repository on.
        case outside(path: String, name: String)
    }

    private let changes: [GitCommit.Change]
    /// Markdown that was removed, by git's names for it.
    private let removed: [(name: String, origin: Origin)]
    private var pathsByName: [String: String]?
    private var removedByDigest: [TextDigest: Origin]?

    init(before differences: [GitCommit]) {
        changes = differences.flatMap(\.changes)
        let inside = changes.filter { $0.new == nil && $0.path.isMarkdownPath }
        removed =
            Self.files(of: inside).map { ($0.name, .file(path: $0.path, name: $0.name)) }
            + Self.files(of: differences.flatMap(\.removedOutside)).map {
                ($0.name, .outside(path: $0.path, name: $0.name))
            }
    }

    var hasRemovals: Bool { !removed.isEmpty }

    /// Where a file of those very bytes stood, be it that two files changed places.
    mutating func path(of name: String) -> String? {
        let all = pathsByName ?? Dictionary(Self.files(of: changes).map { ($0.name, $0.path) }) { first, _ in first }
        pathsByName = all
        return all[name]
    }

    /// A file that was removed and had the same words. Each is read once for all that are added.
    mutating func origin<Failure>(
        saying said: TextBody, body: (String) throws(Failure) -> TextBody
    ) throws(Failure) -> Origin? {
        if removed.isEmpty { return nil }
        if removedByDigest == nil {
            var all: [TextDigest: Origin] = [:]
            for (name, origin) in removed {
                let said = try body(name).digest
                if all[said] == nil { all[said] = origin }
            }
            removedByDigest = all
        }
        return removedByDigest?[said.digest]
    }

    private static func files(of changes: [GitCommit.Change]) -> [(path: String, name: String)] {
        changes.flatMap { change in change.old.map { (change.path, $0) } }
    }
}
