import SeriesKit
import SeriesModel
import SeriesSystem

/// What the options of a command say that looks at a site.
protocol SiteArguments: CommandArguments, Sendable {
    /// The folder that holds `content/`.
    var root: String { get set }
    /// Nil for today.
    var today: CivilDate? { get set }
}

extension SiteArguments {
    static var rootOption: OptionField<Self> {
        OptionField("--root", takes: "DIR", "the folder with content/ (default: this one)") { $0.root = $1 }
    }

    /// `--now`, which `summary` explains.
    static func dayOption(_ summary: String) -> OptionField<Self> {
        OptionField("--now", takes: "YYYY-MM-DD", summary) { (arguments, value) throws(UsageError) in
            guard let day = CivilDate(iso: value) else {
                throw UsageError("--now: '\(value)' is no day", suggestion: "write it as 2026-11-24")
            }
            arguments.today = day
        }
    }

    /// The site as these arguments have it, on all processors.
    func siteOptions() throws(UsageError) -> SiteOptions {
        guard let day = today ?? SystemClock.today() else {
            throw UsageError("the machine does not know the day", suggestion: "name it: --now 2026-11-24")
        }
        try checkRoot()
        return SiteOptions(root: root, today: day, jobs: Parallel.processorCount)
    }

    private func checkRoot() throws(UsageError) {
        let kind: Files.Kind?
        do throws(SystemError) {
            kind = try Files.kindBehindLinks(of: root)
        } catch {
            throw UsageError("cannot look at '\(root)': \(error.reason)")
        }
        guard kind == .folder else {
            throw UsageError("there is no folder '\(root)'", suggestion: "--root names the folder that holds content/")
        }
    }
}
