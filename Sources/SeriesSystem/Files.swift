package import SeriesText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Questions to the file system, by path.
package enum Files {
    package enum Kind: Sendable, Hashable {
        case file
        case folder
        /// A symbolic link, whatever it leads to.
        case link
        /// A pipe, a socket, a device.
        case other
    }

    /// What a folder says of something in it.
    package struct Entry: Sendable {
        package let name: String
        /// Nil where only `kind(of:)` can tell.
        package let kind: Kind?
    }

    /// What stands at `path` itself, links not followed; nil when nothing does.
    package static func kind(of path: String) throws(SystemError) -> Kind? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else {
            if isNothing(errno) { return nil }
            throw .last("look at", path)
        }
        return kind(of: status)
    }

    /// As `kind(of:)`, for what links lead to in the end.
    package static func kindBehindLinks(of path: String) throws(SystemError) -> Kind? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            if isNothing(errno) || errno == ELOOP { return nil }
            throw .last("look at", path)
        }
        return kind(of: status)
    }

    private static func kind(of status: stat) -> Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// The absolute path without any link in it; nil when it leads nowhere.
    package static func resolvedPath(of path: String) throws(SystemError) -> String? {
        guard let resolved = unsafe realpath(path, nil) else {
            if isNothing(errno) || errno == ELOOP { return nil }
            throw .last("read", path)
        }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// What is in a folder, `.` and `..` left out, sorted by name.
    package static func entries(of folder: String) throws(SystemError) -> [Entry] {
        try entries(of: folder, atMost: .max).sorted {
            $0.name < $1.name || ($0.name == $1.name && isFirst($0.name, $1.name))
        }
    }

    /// The first that the disk gives, in its order.
    private static func entries(
        of folder: String, atMost limit: Int
    ) throws(SystemError) -> [Entry] {
        guard let stream = unsafe opendir(folder) else { throw .last("read", folder) }
        defer { unsafe closedir(stream) }
        var entries: [Entry] = []
        while entries.count < limit {
            errno = 0
            guard let entry = unsafe readdir(stream) else {
                // A disk that fails on the way is no end: what is not listed would count as gone.
                guard errno == 0 else { throw .last("read", folder) }
                break
            }
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                unsafe UnsafeRawPointer(tuple).withMemoryRebound(to: CChar.self, capacity: 1) {
                    unsafe String(cString: $0)
                }
            }
            if name == "." || name == ".." { continue }
            let kind: Kind? =
                switch unsafe Int(entry.pointee.d_type) {
                case Int(DT_REG): .file
                case Int(DT_DIR): .folder
                case Int(DT_LNK): .link
                case Int(DT_UNKNOWN): nil
                default: .other
                }
            entries.append(Entry(name: name, kind: kind))
        }
        return entries
    }

    /// The order of two names that are equal to Swift, as `é` in one sign and in two are.
    private static func isFirst(_ name: String, _ other: String) -> Bool {
        name.utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// The names in a folder, `.` and `..` left out, sorted.
    package static func names(in folder: String) throws(SystemError) -> [String] {
        try entries(of: folder).map(\.name)
    }

    /// Whether a folder, which has to be there, holds nothing.
    static func isEmptyFolder(_ path: String) throws(SystemError) -> Bool {
        try entries(of: path, atMost: 1).isEmpty
    }

    /// The whole file, or its first `limit` bytes.
    package static func read(_ path: String, limit: Int = .max) throws(SystemError) -> [UInt8] {
        try FileHandle.reading(path).readToEnd(limit: limit)
    }

    /// Why this user cannot read a file; nil when nothing is known that stands in the way.
    package static func reasonNotToRead(_ path: String) -> SystemError? {
        unsafe access(path, R_OK) == 0 ? nil : .last("read", path)
    }

    /// Makes a folder and those above it; one that is there already is fine, also behind a link.
    package static func createFolders(_ path: String) throws(SystemError) {
        if unsafe mkdir(path, 0o755) == 0 { return }
        switch errno {
        case EEXIST:
            // A link may lead to a disk that is not mounted.
            guard let kind = try kindBehindLinks(of: path) else {
                throw SystemError(action: "create", path: path, code: ENOENT, explanation: "this link leads to nothing")
            }
            guard kind == .folder else { throw SystemError(action: "create", path: path, code: ENOTDIR) }
        case ENOENT:
            guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex else { fallthrough }
            try createFolders(String(path[..<slash]))
            guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .last("create", path) }
        default:
            throw .last("create", path)
        }
    }

    /// Makes a file of `run` at `path`, in place of the one that stands there, whose permissions it gets: whoever reads sees the
    /// old or the new one, whole. It is written at `temporary`, in the same folder, where nothing may stand.
    package static func put(_ run: ByteRun, at path: String, by temporary: String) throws(SystemError) {
        var old = stat()
        let permissions = unsafe stat(path, &old) == 0 ? old.st_mode & 0o7777 : nil
        try put(at: path, by: temporary) { (file) throws(SystemError) in
            try file.finish(with: run)
            guard let permissions else { return }
            if unsafe chmod(temporary, permissions) != 0 { throw .last("write", path) }
        }
    }

    /// The same for what `fill` writes, with the usual permissions.
    static func put(
        at path: String, by temporary: String, _ fill: (consuming FileHandle) throws(SystemError) -> Void
    ) throws(SystemError) {
        let file = try FileHandle.creating(temporary)
        do throws(SystemError) {
            try fill(file)
            try rename(temporary, to: path)
        } catch {
            try? removeFile(temporary)
            throw error
        }
    }

    /// Moves a file over another one in one step: whoever reads sees the old or the new one, whole.
    package static func rename(_ path: String, to newPath: String) throws(SystemError) {
        guard system_rename(path, newPath) == 0 else { throw .last("write", newPath) }
    }

    /// Whether two paths lead to one and the same thing, as those that differ only in case do on many a Mac; links not
    /// followed.
    static func areOne(_ path: String, _ other: String) -> Bool {
        var (one, two) = (stat(), stat())
        guard unsafe lstat(path, &one) == 0, unsafe lstat(other, &two) == 0 else { return false }
        return one.st_dev == two.st_dev && one.st_ino == two.st_ino
    }

    /// Removes a file; one that is not there is fine.
    package static func removeFile(_ path: String) throws(SystemError) {
        guard unsafe unlink(path) != 0, !isNothing(errno) else { return }
        throw .last("remove", path)
    }

    /// Removes a folder if nothing is in it; false when something is.
    @discardableResult
    static func removeEmptyFolder(_ path: String) -> Bool {
        unsafe rmdir(path) == 0
    }

    /// Whether the system says that nothing is there; under a name that is too long, nothing can be.
    private static func isNothing(_ code: Int32) -> Bool {
        code == ENOENT || code == ENOTDIR || code == ENAMETOOLONG
    }
}

private func system_rename(_ path: String, _ newPath: String) -> Int32 { unsafe rename(path, newPath) }
