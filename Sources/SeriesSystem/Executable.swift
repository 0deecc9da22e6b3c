#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The file of another program of this machine.
package struct Executable: Sendable, Hashable {
    /// Absolute.
    package let path: String

    /// The first program of that name in the folders of `searchPath`, which is what `PATH` holds; nil when there is none.
    ///
    /// Only absolute folders count. An empty or a relative one would let the folder of a site say what is run.
    package static func find(_ name: String, in searchPath: String?) -> Executable? {
        for folder in (searchPath ?? "").split(separator: ":") where folder.hasPrefix("/") {
            let path = folder + "/" + name
            if (try? Files.kindBehindLinks(of: path)) == .file, unsafe access(path, X_OK) == 0 {
                return Executable(path: path)
            }
        }
        return nil
    }

    /// Starts it, without a shell: each argument arrives as it is. `environment` is all that it gets, as `NAME=value`.
    /// What it says about its mistakes is dropped, unless it `mixesErrors` into its output. One that `waitsForReader` stops
    /// after a few kilobytes that nobody has read, and so has done little in vain when nobody wants to read on.
    package func start(
        _ arguments: [String], environment: [String], mixesErrors: Bool = false, waitsForReader: Bool = false,
        patience: Duration
    ) throws(SystemError) -> ChildProcess {
        let (ours, theirs) = try SocketPair.open(for: path)
        defer { close(theirs) }
        if waitsForReader { SocketPair.setLeastRoom(of: theirs) }
        var child = pid_t()
        let code = unsafe Self.withFileActions { actions in
            unsafe posix_spawn_file_actions_adddup2(actions, theirs, 0)
            unsafe posix_spawn_file_actions_adddup2(actions, theirs, 1)
            if mixesErrors {
                unsafe posix_spawn_file_actions_adddup2(actions, theirs, 2)
            } else {
                unsafe posix_spawn_file_actions_addopen(actions, 2, "/dev/null", O_WRONLY, 0)
            }
            return unsafe Self.withCStrings([path] + arguments) { arguments in
                unsafe Self.withCStrings(environment) { environment in
                    unsafe posix_spawn(&child, path, actions, nil, arguments, environment)
                }
            }
        }
        guard code == 0 else {
            close(ours)
            throw SystemError(action: "start", path: path, code: code)
        }
        return ChildProcess(path: path, child: child, descriptor: ours, patience: patience)
    }

    private typealias CStrings = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

    /// Lends `texts` as C has them, with NULL behind the last one.
    private static func withCStrings<Result>(_ texts: [String], _ body: (CStrings) -> Result) -> Result {
        let list = CStrings.allocate(capacity: texts.count + 1)
        for (position, text) in texts.enumerated() { unsafe (list + position).initialize(to: strdup(text)) }
        unsafe (list + texts.count).initialize(to: nil)
        defer {
            for position in texts.indices { unsafe free(list[position]) }
            unsafe list.deallocate()
        }
        return unsafe body(list)
    }

    #if canImport(Darwin)
        private typealias FileActions = posix_spawn_file_actions_t?
    #else
        private typealias FileActions = posix_spawn_file_actions_t
    #endif

    private static func withFileActions<Result>(_ body: (UnsafeMutablePointer<FileActions>) -> Result) -> Result {
        let actions = UnsafeMutablePointer<FileActions>.allocate(capacity: 1)
        unsafe posix_spawn_file_actions_init(actions)
        defer {
            unsafe posix_spawn_file_actions_destroy(actions)
            unsafe actions.deallocate()
        }
        return unsafe body(actions)
    }
}

/// Two ends of one line. A socket and not a pipe, since writing to a pipe whose reader has died would end this process.
private enum SocketPair {
    /// Neither end is handed on to other programs by itself. `path` is for messages.
    static func open(for path: String) throws(SystemError) -> (Int32, Int32) {
        var ends: [Int32] = [-1, -1]
        #if canImport(Glibc)
            let code = unsafe socketpair(
                AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends)
        #elseif canImport(Musl)
            let code = unsafe socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, &ends)
        #else
            let code = unsafe socketpair(AF_UNIX, SOCK_STREAM, 0, &ends)
        #endif
        guard code == 0 else { throw .last("start", path) }
        #if canImport(Darwin)
            for end in ends {
                var isOn: Int32 = 1
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
                unsafe setsockopt(end, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
            }
        #endif
        return (ends[0], ends[1])
    }

    /// Leaves as little room as the system allows for what is written to `end` and not yet read at the other one.
    static func setLeastRoom(of end: Int32) {
        var size: Int32 = 1
        // Where that is refused, it is only slower.
        _ = unsafe setsockopt(end, SOL_SOCKET, SO_SNDBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
}
