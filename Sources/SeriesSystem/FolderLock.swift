#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Keeps other processes from having one for the same folder as long as it lives.
///
/// Of the system's advisory kind: it ends with its process, also when that is killed, and leaves no file.
package struct FolderLock: ~Copyable, Sendable {
    /// What we do under a lock takes seconds at most; whoever holds one for longer hangs.
    package static let patience = Duration.seconds(10)

    private let handle: FileHandle

    /// Waits for others for as long as `patience`, and calls `onWait` before. `other` says in an error who that may be:
    /// "another build".
    package init(
        on folder: String, against other: String, patience: Duration = patience, onWait: () -> Void = {}
    ) throws(SystemError) {
        let handle = try FileHandle.folder(folder)
        guard handle.lock(waitingAtMost: patience, onWait: onWait) else {
            throw SystemError(
                action: "write into", path: folder, code: EWOULDBLOCK, explanation: "\(other) is at work there")
        }
        self.handle = handle
    }
}
