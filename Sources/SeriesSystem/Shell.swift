#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

package enum Shell {
    /// Makes sure that what is open as standard input, output and errors is nothing else: whoever started us may have closed them,
    /// and then the next files that we open would take their places. To be called before anything else.
    package static func openStandardFiles() {
        for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 && errno == EBADF {
            // Takes the lowest number that is free, which is this one.
            _ = unsafe open("/dev/null", number == STDIN_FILENO ? O_RDONLY : O_WRONLY)
        }
    }

    /// What the system may tell this process by signals; to be called before the program starts others.
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
