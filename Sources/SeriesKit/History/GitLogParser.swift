internal import SeriesModel
internal import SeriesText

/// Reads what `git log -z --raw` says, piece by piece as the zero bytes part it:
///
///     2024-05-06 3f2a…      the day of a commit, and git's name for it
///     :100644 100644 old new M    a change in it
///     content/01-a.md       and the file that it is about
///
/// A merge has a colon, a mode and an old name for each of its parents. Whatever does not read like this is passed over.
struct GitLogParser: Sendable {
    /// The path of `content/` in the repository, with the `/` behind it; empty when it is the repository.
    let prefix: [UInt8]
    /// The commit whose changes are being read.
    private var commit: GitCommit?
    /// A change whose file comes next; read only when that is one of ours.
    private var pending: [UInt8]?

    /// Git's names for what a file was and is.
    private struct Names {
        var old: [String] = []
        var new: String?
        var isNewToAParent = false
    }

    init(prefix: [UInt8]) {
        self.prefix = prefix
    }

    /// Takes the next piece in; gives a commit when it is complete, which is when the next one starts.
    mutating func take(_ piece: [UInt8]) -> GitCommit? {
        if let change = pending {
            pending = nil
            add(change, of: piece)
            return nil
        }
        let line = piece.drop { $0 == UInt8(ascii: "\n") }
        if line.isEmpty { return nil }
        guard line.first != UInt8(ascii: ":") else {
            pending = Array(line)
            return nil
        }
        let day = line.prefix { $0 != UInt8(ascii: " ") }
        return finish(
            andStart: GitCommit(
                name: String(decoding: line.dropFirst(day.count + 1), as: UTF8.self),
                day: CivilDate(iso: String(decoding: day, as: UTF8.self))))
    }

    private mutating func add(_ change: [UInt8], of file: [UInt8]) {
        if file.starts(with: prefix) {
            commit?.changes.append(Self.change(change, of: String(decoding: file[prefix.count...], as: UTF8.self)))
            return
        }
        let path = String(decoding: file, as: UTF8.self)
        guard path.isMarkdownPath else { return }
        let change = Self.change(change, of: path)
        if change.new == nil { commit?.removedOutside.append(change) }
    }

    private static func change(_ change: [UInt8], of path: String) -> GitCommit.Change {
        let names = change.withRun(names)
        return GitCommit.Change(path: path, old: names.old, new: names.new, isNewToAParent: names.isNewToAParent)
    }

    /// The last commit; asked for behind the last piece.
    mutating func finish() -> GitCommit? { finish(andStart: nil) }

    private mutating func finish(andStart next: GitCommit?) -> GitCommit? {
        defer { commit = next }
        return commit
    }

    private static func names(_ change: ByteRun) -> Names {
        let parents = change.prefix { $0 == UInt8(ascii: ":") }.count
        let words = change[parents..<change.count].parts(between: UInt8(ascii: " "))
        guard words.count == 2 * (parents + 1) + 1 else { return Names() }
        var names = Names()
        for parent in 0..<parents {
            if let name = name(words[parents + 1 + parent], ofMode: words[parent]) { names.old.append(name) }
        }
        names.new = name(words[2 * parents + 1], ofMode: words[parents])
        names.isNewToAParent = parents > 1 && names.old.count < parents
        return names
    }

    /// Nil when nothing of that name is a file, or a link, and not another repository.
    private static func name(_ name: ByteRun, ofMode mode: ByteRun) -> String? {
        let isText = mode.starts(with: "10") || mode.starts(with: "12")
        return isText && name.prefix { $0 == UInt8(ascii: "0") }.count < name.count ? name.text : nil
    }
}
