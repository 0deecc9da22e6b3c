package import SeriesText
internal import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder that a site is written into, with its promises: whoever looks sees each file whole, old or new; files that
/// did not change are not touched; nor are files that we never wrote.
///
/// Look at `obstacles` first, then `prepare` once, then `write` and `copy` from any number of tasks, then `finish` once.
/// As long as it lives, other processes cannot make one for the same folder.
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

    private let root: String
    private let lock: FolderLock
    private let current: OutputManifest
    private let former: FormerBuilds
    private var previous: OutputManifest { former.manifest }
    private let temporaryNames = TemporaryNames()
    /// What stood at the folders that the new files need, before this build; no entry where nothing did.
    private let folders: [String: Files.Kind]
    private let hasAnnounced = Atomic(false)
    /// Why noting down failed, if it did.
    private let announcement = Mutex<SystemError?>(nil)
    private let removed = Atomic(0)

    /// A folder in which exactly the files at `paths` (each inside it, see `OutputPath`) are to stand in the end.
    ///
    /// Makes the folder itself if need be; nothing in it is changed before `prepare`. While another build is at work there, waits
    /// for as long as `patience`, and calls `onWait` before.
    package init(
        at root: String, paths: Set<String>, patience: Duration = FolderLock.patience, onWait: () -> Void = {}
    ) throws(SystemError) {
        self.root = root
        current = OutputManifest(paths: paths)
        // Mistakes of authors have been told of by now; this is for those of ours.
        if let path = paths.filter({ !OutputPath.isInside($0) }).min() {
            throw SystemError(action: "write", path: root + "/" + path, code: EPERM)
        }
        if let path = paths.filter({ OutputPath.isTooLong($0, in: root) }).min() {
            throw SystemError(action: "write", path: root + "/" + path, code: ENAMETOOLONG)
        }
        try Files.createFolders(root)
        lock = try FolderLock(on: root, against: "another build", patience: patience, onWait: onWait)
        former = try FormerBuilds(in: root)
        var folders: [String: Files.Kind?] = [:]
        if try !Files.isEmptyFolder(root) {
            for path in paths {
                if let folder = Self.parent(of: path) { _ = try Self.kind(of: folder, in: root, known: &folders) }
            }
        }
        self.folders = folders.compactMapValues(\.self)
    }

    /// What stands at `folder`, looked up once; where the outer folder is missing, there is nothing to look at.
    private static func kind(
        of folder: String, in root: String, known: inout [String: Files.Kind?]
    ) throws(SystemError) -> Files.Kind? {
        if let kind = known[folder] { return kind }
        var kind: Files.Kind?
        if let outer = parent(of: folder), try Self.kind(of: outer, in: root, known: &known) != .folder {
            kind = nil
        } else {
            kind = try Files.kind(of: root + "/" + folder)
        }
        known[folder] = .some(kind)
        return kind
    }

    /// Whether a file of the site cannot have that path, because a list of files has it, or would have to be a folder.
    package static func isReserved(_ path: String) -> Bool {
        guard hasNameOfOurs(path) else { return false }
        return [OutputManifest.fileName, OutputManifest.unfinishedFileName].contains { name in
            path.hasSameBytes(as: name) || path.begins(with: name + "/")
        }
    }

    /// Whether a file of the site cannot have that path, because files are written under such names before they are whole.
    package static func isTemporary(_ path: String) -> Bool {
        guard hasNameOfOurs(path) else { return false }
        return path.steps.contains { $0.ends(with: TemporaryNames.ending) }
    }

    /// Whether a path needs a second look, as hardly any does.
    private static func hasNameOfOurs(_ path: String) -> Bool { path.withRun { $0.contains(".seriesgen-") } }

    /// What stands in the way, in order.
    package func obstacles() throws(SystemError) -> [Obstacle] {
        var obstacles = former.foreign
        for (folder, kind) in folders where kind != .folder && !previous.paths.contains(folder) {
            obstacles.append(Obstacle(path: folder, kind: kind))
        }
        for path in current.paths where standsInOldFolder(path) {
            switch try Files.kind(of: root + "/" + path) {
            case nil: break
            case .folder: if try filesOfOurs(in: path) == nil { obstacles.append(Obstacle(path: path, kind: .folder)) }
            case let kind?: if !previous.paths.contains(path) { obstacles.append(Obstacle(path: path, kind: kind)) }
            }
        }
        return obstacles.sorted { $0.path < $1.path }
    }

    /// Tidies up after a build that was killed, and removes files of ours where a folder is wanted.
    package func prepare() throws(SystemError) {
        if former.wasInterrupted { try removeHalfWritten() }
        for (folder, kind) in folders.sorted(by: { $0.key < $1.key }) where kind != .folder {
            try announceChange()
            try Files.removeFile(root + "/" + folder)
            removed.add(1, ordering: .relaxed)
        }
    }

    private func removeHalfWritten() throws(SystemError) {
        for list in [OutputManifest.fileName, OutputManifest.unfinishedFileName] {
            try Files.removeFile(root + "/" + OutputManifest.temporaryName(of: list))
        }
        for path in former.halfWritten where try isReachedWithoutLinks(path) {
            try Files.removeFile(root + "/" + path)
        }
    }

    /// Puts `run` at `path`, one of those given to `init`.
    package func write(_ run: ByteRun, to path: String) throws(SystemError) -> Outcome {
        try replace(path, with: run)
    }

    /// Puts the content of the file at `source` (an ordinary path) at `path`, one of those given to `init`.
    package func copy(_ source: String, to path: String) throws(SystemError) -> Outcome {
        let file = try FileHandle.reading(source)
        if try file.size() < FileHandle.chunk {
            return try file.readToEnd().withRun { (run) throws(SystemError) in try replace(path, with: run) }
        }
        // A film is not held in memory.
        return try replace(
            path,
            isHeldBy: { (old) throws(SystemError) in try FileHandle.reading(source).holdsSame(as: old) },
            fill: { (new) throws(SystemError) in try new.finish(copying: FileHandle.reading(source)) })
    }

    /// Removes what former builds wrote and this one did not, and notes down what is ours now.
    ///
    /// Returns how many files were removed.
    package func finish() throws(SystemError) -> Int {
        for path in stalePaths() {
            try announceChange()
            try remove(path)
        }
        let list = OutputManifest.fileName
        _ = try current.bytes.withRun { (run) throws(SystemError) in
            try replace(list, with: run, by: OutputManifest.temporaryName(of: list))
        }
        // Not in vain: on a read-only disk, where nothing had to change, even that fails.
        if former.wasInterrupted || hasAnnounced.load(ordering: .acquiring) {
            try Files.removeFile(root + "/" + OutputManifest.unfinishedFileName)
        }
        return removed.load(ordering: .relaxed)
    }

    /// Notes down, after a failure, that of the paths of this build no others than these hold what it wrote: what somebody
    /// puts at one of them before the next build is none of ours.
    package func abandon(havingWritten paths: Set<String>) {
        guard hasAnnounced.load(ordering: .acquiring) else { return }
        // Where that fails, the longer list stays, which is safe from the other side: nothing of ours is taken for foreign.
        try? note(OutputManifest(paths: previous.paths.union(paths), temporaryNames: temporaryNames))
    }

    // MARK: -

    /// What is ours and has no place any more, in order.
    private func stalePaths() -> [String] {
        var stale: [String] = []
        for path in previous.paths {
            if let index = current.paths.firstIndex(of: path) {
                // Strings are equal when they look the same, and most file systems tell them apart all the same.
                let twin = current.paths[index]
                if twin.hasSameBytes(as: path) || Files.areOne(root + "/" + path, root + "/" + twin) { continue }
            }
            stale.append(path)
        }
        return stale.sorted()
    }

    private func replace(
        _ path: String, with run: ByteRun, by temporary: String? = nil
    ) throws(SystemError) -> Outcome {
        try replace(
            path, isHeldBy: { (old) throws(SystemError) in try old.holdsExactly(run) },
            by: temporary,
            fill: { (new) throws(SystemError) in try new.finish(with: run) })
    }

    /// Puts what `fill` writes at `path`, unless the file that is there holds it.
    private func replace(
        _ path: String, isHeldBy: (borrowing FileHandle) throws(SystemError) -> Bool, by temporary: String? = nil,
        fill: (consuming FileHandle) throws(SystemError) -> Void
    ) throws(SystemError) -> Outcome {
        let target = root + "/" + path
        var outcome = Outcome.created
        if standsInOldFolder(path) {
            let kind = try Files.kind(of: target)
            if kind == .file {
                if try isReadable(target, and: isHeldBy) { return .unchanged }
                outcome = .changed
            }
            try announceChange()
            if kind == .folder { try makeRoom(at: path) }
        } else if let folder = Self.parent(of: path) {
            try announceChange()
            try Files.createFolders(root + "/" + folder)
        }
        try put(at: path, by: temporary, fill)
        return outcome
    }

    /// Whether the file can be read and `holds` is true of it. One that cannot be is replaced, for which nobody has to read it.
    private func isReadable(
        _ path: String, and holds: (borrowing FileHandle) throws(SystemError) -> Bool
    ) throws(SystemError) -> Bool {
        let file: FileHandle
        do throws(SystemError) {
            file = try FileHandle.reading(path, followsLinks: false)
        } catch  where error.code == EACCES {
            return false
        }
        return try holds(file)
    }

    /// Writes beside the place, at `temporary` or under a name of this build's own, and then moves there.
    private func put(
        at path: String, by temporary: String?, _ fill: (consuming FileHandle) throws(SystemError) -> Void
    ) throws(SystemError) {
        let temporary = temporary ?? temporaryNames.path(for: path)
        do throws(SystemError) {
            try Files.put(at: root + "/" + path, by: root + "/" + temporary, fill)
        } catch  where error.path == root + "/" + temporary {
            throw SystemError(action: error.action, path: root + "/" + path, code: error.code)
        }
    }

    /// Removes a file of ours, and the folders that are empty then.
    private func remove(_ path: String) throws(SystemError) {
        guard try isReachedWithoutLinks(path) else { return }
        switch try Files.kind(of: root + "/" + path) {
        case .file:
            try Files.removeFile(root + "/" + path)
            removed.add(1, ordering: .relaxed)
        case nil: break
        // The file has made room for a folder, or somebody put something else there.
        default: return
        }
        for folder in OutputPath.folders(above: path).reversed() {
            guard Files.removeEmptyFolder(root + "/" + folder) else { return }
        }
    }

    /// Removes a folder with nothing but files of ours in it. Those above it stay: this build writes into them.
    private func makeRoom(at folder: String) throws(SystemError) {
        for file in try filesOfOurs(in: folder) ?? [] {
            try Files.removeFile(root + "/" + file)
            removed.add(1, ordering: .relaxed)
        }
        try removeEmptyFolders(folder)
    }

    /// Removes a folder, and those in it, if there is no file at all; a build that was killed may leave such ones.
    private func removeEmptyFolders(_ folder: String) throws(SystemError) {
        guard try Files.kind(of: root + "/" + folder) == .folder else { return }
        for name in try Files.names(in: root + "/" + folder) { try removeEmptyFolders(folder + "/" + name) }
        Files.removeEmptyFolder(root + "/" + folder)
    }

    /// Whether all folders above `path` are there and are folders. A link that somebody put in our folder's place leads to
    /// what is not ours.
    private func isReachedWithoutLinks(_ path: String) throws(SystemError) -> Bool {
        for folder in OutputPath.folders(above: path) {
            guard try Files.kind(of: root + "/" + folder) == .folder else { return false }
        }
        return true
    }

    /// Before the first change, the paths that this build may touch are noted down for the case that it is killed.
    private func announceChange() throws(SystemError) {
        if hasAnnounced.load(ordering: .acquiring) { return }
        let failure = announcement.withLock { failure -> SystemError? in
            if failure != nil || hasAnnounced.load(ordering: .relaxed) { return failure }
            do throws(SystemError) {
                try note(
                    OutputManifest(paths: previous.paths.union(current.paths), temporaryNames: temporaryNames))
                hasAnnounced.store(true, ordering: .releasing)
            } catch { failure = error }
            return failure
        }
        if let failure { throw failure }
    }

    /// Notes down what may be ours in a build that does not come to its end.
    private func note(_ list: OutputManifest) throws(SystemError) {
        let name = OutputManifest.unfinishedFileName
        try list.hastyBytes.withRun { (run) throws(SystemError) in
            try put(at: name, by: OutputManifest.temporaryName(of: name)) { (file) throws(SystemError) in
                try file.finish(with: run)
            }
        }
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
            case .file where previous.paths.contains(path) || former.halfWritten.contains(path): files.append(path)
            default: return nil
            }
        }
        return files
    }

    private static func parent(of path: String) -> String? {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
    }
}
