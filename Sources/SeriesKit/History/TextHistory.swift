internal import SeriesModel

/// Follows texts back through the commits, from what they are now, until it meets the commit that made each of them what it
/// says.
///
/// A text is known by git's name for its bytes and not by its path alone. So a commit on a branch whose version was given up
/// in a merge does not count, and each step leads to the version before, wherever it stood.
struct TextHistory: Sendable {
    /// A version of a text.
    private struct Version {
        /// What the caller knows the text by.
        let text: Int
        /// Git's name for the bytes.
        let name: String
        /// The commit that made the next version of this one; nil for the last there is.
        let successor: String?
    }

    /// By the path that each text has at this point of the history; several can come from one file.
    private var versions: [String: [Version]] = [:]
    /// Of those that came from outside of `content/`, what they were there, by paths from the root of the repository on.
    private var outside: [String: [Version]] = [:]
    /// Versions whose turn has not come, by the commit that made the next one of each: what stands in their place until that is
    /// met is another text.
    private var later: [String: [(path: String, version: Version)]] = [:]
    /// The days of the texts whose commit was met.
    private(set) var days: [Int: CivilDate] = [:]
    /// Of these texts, those that their commits added.
    private(set) var added: Set<Int> = []

    /// Adds a text as it is now, at `path` from `content/` on; `name` is git's for its bytes.
    mutating func follow(_ text: Int, at path: String, _ name: String) {
        versions[path, default: []].append(Version(text: text, name: name, successor: nil))
    }

    /// Whether nothing is left to be found where the commits are taken from.
    var isDone: Bool { versions.isEmpty && later.isEmpty }

    /// Goes on with the texts that came from outside of `content/`, and with no others. From here on, paths are those from
    /// the root of the repository on. Gives where they stood.
    mutating func goOnOutside() -> Set<String> {
        versions = outside
        outside = [:]
        return startAgain()
    }

    /// Gets ready for commits from the last one on, with others among them, and gives where the texts stood.
    mutating func startAgain() -> Set<String> {
        let unfinished = versions
        versions = [:]
        for (path, all) in unfinished {
            for version in all {
                if let successor = version.successor {
                    later[successor, default: []].append((path, version))
                } else {
                    versions[path, default: []].append(version)
                }
            }
        }
        return Set(unfinished.keys).union(later.values.joined().map(\.path))
    }

    /// Goes one commit back. A text whose commit came too early, before one that was made on top of it, stays open; `body`
    /// reads the text of that name, and `apart` tells what the commit, a merge, did to each of its parents.
    mutating func take<Failure>(
        _ commit: GitCommit, body: (String) throws(Failure) -> TextBody,
        apart: () throws(Failure) -> [GitCommit]
    ) throws(Failure) {
        defer {
            for (path, version) in later.removeValue(forKey: commit.name) ?? [] {
                versions[path, default: []].append(version)
            }
        }
        var changed: [(version: Version, change: GitCommit.Change)] = []
        for change in commit.changes { for version in claim(change) { changed.append((version, change)) } }
        if changed.isEmpty { return }
        var earlier = EarlierTexts(before: [commit])
        var inParents: EarlierTexts?
        for (version, change) in changed {
            var found = try origin(of: change, &earlier, body: body)
            if found == nil, change.isNewToAParent {
                var texts = if let inParents { inParents } else { EarlierTexts(before: try apart()) }
                found = try origin(of: change, &texts, body: body)
                inParents = texts
            }
            switch found {
            case .file(let path, let name):
                versions[path, default: []].append(
                    Version(text: version.text, name: name, successor: commit.name))
            case .outside(let path, let name):
                outside[path, default: []].append(
                    Version(text: version.text, name: name, successor: commit.name))
            case nil:
                days[version.text] = commit.day
                // What a commit takes away may be what the text said under another name.
                if change.old.isEmpty, !earlier.hasRemovals { added.insert(version.text) }
            }
        }
    }

    /// Takes out the versions that `change` made.
    private mutating func claim(_ change: GitCommit.Change) -> [Version] {
        guard change.new != nil, let all = versions[change.path] else { return [] }
        let rest = all.filter { $0.name != change.new }
        versions[change.path] = rest.isEmpty ? nil : rest
        return all.filter { $0.name == change.new }
    }

    /// Where the text of a change was said before, if it was.
    private func origin<Failure>(
        of change: GitCommit.Change, _ earlier: inout EarlierTexts, body: (String) throws(Failure) -> TextBody
    ) throws(Failure) -> EarlierTexts.Origin? {
        guard let new = change.new else { return nil }
        if change.old.contains(new) { return .file(path: change.path, name: new) }
        if let path = earlier.path(of: new) { return .file(path: path, name: new) }
        if change.old.isEmpty && !earlier.hasRemovals { return nil }
        let said = try body(new)
        for old in change.old where try body(old).saysTheSame(as: said) { return .file(path: change.path, name: old) }
        let origin = try earlier.origin(saying: said, body: body)
        // What a text said here before is another text, which this commit took away.
        if case .outside? = origin, !change.old.isEmpty { return nil }
        return origin
    }
}
