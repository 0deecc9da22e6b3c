#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How a command ended, for scripts.
package enum ExitStatus: Int32, Sendable {
    case success = 0
    /// The input is wrong, or the system said no.
    case failure = 1
    /// The command line is wrong.
    case usage = 2
}

package enum Shell {
    /// Lets this process learn how the programs ended that it starts. Whoever started it may have left word that nobody
    /// asks, and then the system forgets it. To be called before the first program is started.
    package static func keepsExitStatuses() {
        _ = signal(SIGCHLD, SIG_DFL)
    }

    package static func exit(with status: ExitStatus) -> Never {
        system_exit(status.rawValue)
    }
}

private func system_exit(_ code: Int32) -> Never { exit(code) }
