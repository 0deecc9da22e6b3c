#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

package enum Shell {
    /// What the system may tell this process by signals; to be called before anything else.
    package static func takeSignals() {
        // Whoever started us may have left word that nobody asks how programs end, and then the system forgets it.
        _ = signal(SIGCHLD, SIG_DFL)
        // A file that gets too large is an error of its write, and no end without a word.
        _ = signal(SIGXFSZ, SIG_IGN)
    }

    package static func exit(with status: ExitStatus) -> Never {
        system_exit(status.rawValue)
    }
}

private func system_exit(_ code: Int32) -> Never { exit(code) }
