package import SeriesText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The two streams that people and other programs read.
package enum Terminal: Int32, Sendable {
    case output = 1
    case errors = 2

    /// Whether to use color: a terminal is at the other end, and neither `NO_COLOR` (no-color.org) nor a dumb terminal
    /// asks for plain text.
    package var wantsColor: Bool {
        guard isatty(rawValue) == 1 else { return false }
        if let noColor = Environment.value(of: "NO_COLOR"), !noColor.isEmpty { return false }
        return Environment.value(of: "TERM") != "dumb"
    }

    /// Writes everything, whatever it takes. What cannot be written is lost: there is no other place to say so. A reader that
    /// has gone away ends the program by SIGPIPE, as it does others.
    package func write(_ text: String) {
        text.withRun(write)
    }

    package func write(_ run: ByteRun) {
        try? FileHandle.copy(of: rawValue, "the terminal", "write").write(run)
    }
}
