import SeriesModel
import SeriesSystem

/// The day that a command works for.
enum Day {
    /// The one that the command line names, else today.
    static func named(_ day: CivilDate?) throws(UsageError) -> CivilDate {
        guard let day = day ?? SystemClock.today() else {
            throw UsageError("the machine does not know the day", suggestion: "name it: --now 2026-11-24")
        }
        return day
    }

    /// Reads the value of `--now`.
    static func read(_ text: String) throws(UsageError) -> CivilDate {
        guard let day = CivilDate(iso: text) else {
            throw UsageError("--now: '\(text)' is no day", suggestion: "write it as 2026-11-24")
        }
        return day
    }
}
