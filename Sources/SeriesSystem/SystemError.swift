#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The operating system said no.
package struct SystemError: Error, Sendable, Hashable {
    /// What was tried, as a verb: "read", "write", "create".
    package let action: String
    package let path: String
    /// The system's `errno`.
    package let code: Int32
    /// Says more than the system's words for the code, where there is more to be said.
    var explanation: String?

    /// The error that the system call before this one left in `errno`.
    package static func last(_ action: String, _ path: String) -> SystemError {
        SystemError(action: action, path: path, code: errno)
    }

    /// Whether something took longer than it may.
    package var isTimeout: Bool { code == ETIMEDOUT }

    /// Whether another process has what was wanted.
    package var isBusy: Bool { code == EWOULDBLOCK }

    /// Whether the disk is full, or what a user or a file may take of it, so that each further file meets the same.
    package var isLackOfSpace: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

    /// Why, mostly in the system's own words: "Permission denied".
    package var reason: String {
        if let explanation { return explanation }
        guard let text = unsafe strerror(code) else { return "error \(code)" }
        return unsafe String(cString: text)
    }
}
