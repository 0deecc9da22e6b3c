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
    /// A change whose file comes next.
    private var pending: Names?

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
        if let names = pending {
            pending = nil
            guard piece.starts(with: prefix) else {
                if names.new == nil, String(decoding: piece, as: UTF8.self).isMarkdownPath {
                    commit?.removedOutside += names.old
                }
                return nil
            }
            let path = String(decoding: piece[prefix.count...], as: UTF8.self)
            commit?.changes.append(
                GitCommit.Change(
                    path: path, old: names.old, new: names.new, isNewToAParent: names.isNewToAParent))
            return nil
        }
        let line = piece.drop { $0 == UInt8(ascii: "\n") }
        if line.isEmpty { return nil }
        guard line.first != UInt8(ascii: ":") else {
            pending = Self.change(line)
            return nil
        }
        let day = line.prefix { $0 != UInt8(ascii: " ") }
        return finish(
            andStart: GitCommit(
                name: String(decoding: line.dropFirst(day.count + 1), as: UTF8.self),
                day: CivilDate(iso: String(decoding: day, as: UTF8.self))))
    }

    /// The last commit; asked for behind the last piece.
    mutating func finish() -> GitCommit? { finish(andStart: nil) }

    private mutating func finish(andStart next: GitCommit?) -> GitCommit? {
        defer { commit = next }
        return commit
    }

    private static func change(_ line: ArraySlice<UInt8>) -> Names {
        let parents = line.prefix { $0 == UInt8(ascii: ":") }.count
        let words = line.dropFirst(parents).split(separator: UInt8(ascii: " ")).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard words.count == 2 * (parents + 1) + 1 else { return Names() }
        let names = zip(words[0...parents], words[(parents + 1)...]).map { mode, name in
            isText(mode) && name.utf8.contains { $0 != UInt8(ascii: "0") } ? name : nil
        }
        let old = names.dropLast().compactMap(\.self)
        return Names(old: old, new: names.last ?? nil, isNewToAParent: parents > 1 && old.count < parents)
    }

    /// Whether something of that mode is a file, or a link, and not another repository.
    private static func isText(_ mode: String) -> Bool { mode.hasPrefix("10") || mode.hasPrefix("12") }
}
