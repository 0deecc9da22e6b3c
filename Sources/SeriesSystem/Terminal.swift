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

    /// Writes everything; a reader that has gone away is no error of ours.
    package func write(_ text: String) {
        text.withRun(write)
    }

    package func write(_ run: ByteRun) {
        var start = 0
        while start < run.count {
            let rest = run[start..<run.count]
            let written = unsafe system_write(rawValue, rest.buffer.baseAddress, rest.count)
            if written < 0 {
                if errno == EINTR { continue }
                return
            }
            start += written
        }
    }
}

private func system_write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(descriptor, bytes, count)
}
