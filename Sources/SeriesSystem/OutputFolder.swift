package import SeriesText
internal import Synchronization

/// The folder that a site is written into, with its promises: whoever looks sees each file whole, old or new; files that
/// did not change are not touched; nor are files that we never wrote.
///
/// Look at `obstacles` first, then `prepare` once, then `write` and `copy` from any number of tasks, then `finish` once.
package final class OutputFolder: Sendable {
    package enum Outcome: Sendable, Hashable {
        case created
        case changed
        case unchanged
    }

    /// Something of somebody else's that stands where the site wants to write.
    package struct Obstacle: Sendable, Hashable {
        /// Below the output folder.
        package let path: String
        package let kind: Files.Kind
    }

    /// The same folder as the file, so that the move is one step; a name that nobody else uses.
    private static let temporarySuffix = ".seriesgen-new"

    private let root: String
    private let planned: OutputManifest
    private let previous: OutputManifest
    private let wasInterrupted: Bool
    /// What stood at the folders that the planned files need, before this build; no entry where nothing did.
    private let folders: [String: Files.Kind]
    private let hasAnnounced = Atomic(false)
    private let announcement = Mutex(())

    /// A folder in which exactly the files at `paths` (each inside it, see `OutputPath`) are to stand in the end.
    ///
    /// Only looks; nothing is changed before `prepare`.
    package init(at root: String, paths: Set<String>) throws(SystemError) {
        self.root = root
        planned = OutputManifest(paths: paths)
        (previous, wasInterrupted) = try OutputManifest.read(in: root)
        var folders: [String: Files.Kind] = [:]
        if try Files.kindBehindLinks(of: root) == .folder {
            // Sorted, a folder comes before what is in it; where the outer one is missing, there is nothing to look at.
            for folder in Set(paths.flatMap(OutputPath.folders(above:))).sorted() {
                guard Self.parent(of: folder).map({ folders[$0] == .folder }) ?? true else { continue }
                folders[folder] = try Files.kind(of: root + "/" + folder)
            }
        }
        self.folders = folders
    }

    /// Whether a file of the site cannot have that path, because the list of files does.
    package static func isReserved(_ path: String) -> Bool {
        path == OutputManifest.fileName || path == OutputManifest.unfinishedFileName
    }

    /// What stands in the way, in order.
    package func obstacles() throws(SystemError) -> [Obstacle] {
        var obstacles: [Obstacle] = []
        for (folder, kind) in folders where kind != .folder && !previous.paths.contains(folder) {
            obstacles.append(Obstacle(path: folder, kind: kind))
        }
        for path in planned.paths where !previous.paths.contains(path) && standsInOldFolder(path) {
            guard let kind = try Files.kind(of: root + "/" + path) else { continue }
            if kind == .folder, try filesOfOurs(in: path) != nil { continue }
            obstacles.append(Obstacle(path: path, kind: kind))
        }
        return obstacles.sorted { $0.path < $1.path }
    }

    /// Makes room: removes files of ours where a folder is wanted, and folders of ours where a file is.
    package func prepare() throws(SystemError) {
        try Files.createFolders(root)
        if wasInterrupted {
            for path in previous.paths { try Files.removeFile(root + "/" + path + Self.temporarySuffix) }
        }
        for (folder, kind) in folders where kind != .folder {
            try announceChange()
            try Files.removeFile(root + "/" + folder)
        }
        for path in planned.paths where !previous.paths.contains(path) && standsInOldFolder(path) {
            guard try Files.kind(of: root + "/" + path) == .folder, let files = try filesOfOurs(in: path) else {
                continue
            }
            try announceChange()
            for file in files { try remove(file) }
        }
    }

    /// Puts `run` at `path`, which is one of the planned ones.
    package func write(_ run: ByteRun, to path: String) throws(SystemError) -> Outcome {
        try replace(path, with: run)
    }

    /// Puts the content of the file at `source` (an ordinary path) at `path`, which is one of the planned ones.
    package func copy(_ source: String, to path: String) throws(SystemError) -> Outcome {
        let bytes = try Files.read(source)
        return try bytes.withRun { (run) throws(SystemError) in try replace(path, with: run) }
    }

    /// Removes what former builds wrote and this one did not, and notes down what is ours now.
    ///
    /// Returns how many files were removed.
    package func finish() throws(SystemError) -> Int {
        let stale = previous.paths.subtracting(planned.paths)
        for path in stale.sorted() {
            try announceChange()
            try remove(path)
        }
        let list = planned.bytes
        _ = try list.withRun { (run) throws(SystemError) in try replace(OutputManifest.fileName, with: run) }
        try Files.removeFile(root + "/" + OutputManifest.unfinishedFileName)
        return stale.count
    }

    // MARK: -

    private func replace(_ path: String, with run: ByteRun) throws(SystemError) -> Outcome {
        let target = root + "/" + path
        var outcome = Outcome.created
        if standsInOldFolder(path) {
            if try Files.kind(of: target) == .file {
                if try FileHandle.reading(target, followsLinks: false).holdsExactly(run) { return .unchanged }
                outcome = .changed
            }
            try announceChange()
        } else if let folder = Self.parent(of: path) {
            try announceChange()
            try Files.createFolders(root + "/" + folder)
        }
        let temporary = target + Self.temporarySuffix
        try FileHandle.writing(temporary).write(run)
        try Files.rename(temporary, to: target)
        return outcome
    }

    /// Removes a file of ours, and the folders that are empty then.
    private func remove(_ path: String) throws(SystemError) {
        for folder in OutputPath.folders(above: path) {
            // Somebody put a link in our folder's place: what it leads to is not ours.
            guard try Files.kind(of: root + "/" + folder) == .folder else { return }
        }
        // This build may have made a folder of what was a file.
        guard try Files.kind(of: root + "/" + path) != .folder else { return }
        try Files.removeFile(root + "/" + path)
        for folder in OutputPath.folders(above: path).reversed() {
            guard Files.removeEmptyFolder(root + "/" + folder) else { return }
        }
    }

    /// Before the first change, the paths that this build may touch are noted down for the case that it is killed.
    private func announceChange() throws(SystemError) {
        if hasAnnounced.load(ordering: .acquiring) { return }
        let failure = announcement.withLock { _ -> SystemError? in
            if hasAnnounced.load(ordering: .relaxed) { return nil }
            defer { hasAnnounced.store(true, ordering: .releasing) }
            let all = OutputManifest(paths: previous.paths.union(planned.paths)).bytes
            do throws(SystemError) {
                let file = try FileHandle.writing(root + "/" + OutputManifest.unfinishedFileName)
                try all.withRun { (run) throws(SystemError) in try file.write(run) }
                return nil
            } catch { return error }
        }
        if let failure { throw failure }
    }

    /// Whether the folder of `path` was there before this build, so that something may stand at `path`.
    private func standsInOldFolder(_ path: String) -> Bool {
        Self.parent(of: path).map { folders[$0] == .folder } ?? true
    }

    /// The files below a folder, when all of them were written by former builds; nil when anything else is in it.
    private func filesOfOurs(in folder: String) throws(SystemError) -> [String]? {
        var files: [String] = []
        for name in try Files.names(in: root + "/" + folder) {
            let path = folder + "/" + name
            switch try Files.kind(of: root + "/" + path) {
            case .folder:
                guard let inner = try filesOfOurs(in: path) else { return nil }
                files += inner
            case .file where previous.paths.contains(path): files.append(path)
            default: return nil
            }
        }
        return files
    }

    private static func parent(of path: String) -> String? {
        path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
}
