import SeriesSystem
import SeriesText

/// What a command was asked for, on standard output.
enum Answer {
    static func show(_ text: String) -> ExitStatus { show(Array(text.utf8)) }

    /// Whoever saves it into a file must hear of it when the disk is full.
    static func show(_ bytes: [UInt8]) -> ExitStatus {
        do throws(SystemError) {
            try bytes.withRun { (run) throws(SystemError) in try FileHandle.standardOutput().finish(with: run) }
            return .success
        } catch {
            Terminal.errors.write("seriesgen: cannot write to standard output: \(error.reason)\n")
            return .failure
        }
    }
}
