import SeriesKit
import SeriesModel
import SeriesSystem

/// `seriesgen build`.
enum BuildCommand {
    static func run(_ arguments: BuildArguments) throws(UsageError) -> ExitStatus {
        let clock = ContinuousClock()
        let start = clock.now
        let today = try Day.named(arguments.today)
        let folders = try BuildFolders(arguments)
        let report = Build.run(
            BuildOptions(
                root: folders.root, output: folders.output, url: arguments.url,
                includesDrafts: arguments.includesDrafts,
                includesFuture: arguments.includesFuture, today: today,
                jobs: arguments.jobs ?? Parallel.processorCount))
        report.keepUntilExit()
        DiagnosticOutput.show(report.diagnostics, root: folders.root)
        if arguments.showsTimings { Terminal.output.write(TimingTable.text(for: report)) }
        guard report.isSuccess else {
            Terminal.errors.write(BuildSummary.failure(report))
            return .failure
        }
        if !arguments.isQuiet {
            Terminal.output.write(BuildSummary.success(report, output: folders.output, duration: clock.now - start))
        }
        return .success
    }
}

struct BuildArguments: CommandArguments, Equatable {
    var root = "."
    /// Nil for `output/` in the root.
    var output: String?
    var url: String?
    var includesDrafts = false
    var includesFuture = false
    var today: CivilDate?
    var jobs: Int?
    var isQuiet = false
    var showsTimings = false

    static let fields: [OptionField<BuildArguments>] = [
        OptionField("--root", takes: "DIR", "the folder with content/ (default: this one)") { $0.root = $1 },
        OptionField("--output", takes: "DIR", "where the site goes (default: output/ in the root)") { $0.output = $1 },
        OptionField("--url", takes: "URL", "where the site is published, instead of what series.yaml says") {
            (arguments, value) throws(UsageError) in arguments.url = try siteURL(value)
        },
        OptionField("--drafts", "publish drafts, too") { (arguments, _) in arguments.includesDrafts = true },
        OptionField("--future", "publish articles with a date in the future, too") { (arguments, _) in
            arguments.includesFuture = true
        },
        OptionField(
            "--now", takes: "YYYY-MM-DD", "the day to build for (default: today), for repeatable builds"
        ) { (arguments, value) throws(UsageError) in arguments.today = try Day.read(value) },
        OptionField(
            "--jobs", takes: "N", "how many files to work on at once (default: one for each processor)"
        ) { (arguments, value) throws(UsageError) in arguments.jobs = try jobs(value) },
        OptionField("--quiet", "say nothing when all is well") { (arguments, _) in arguments.isQuiet = true },
        OptionField("--timings", "say how long each stage took") { (arguments, _) in arguments.showsTimings = true },
    ]

    private static func siteURL(_ text: String) throws(UsageError) -> String {
        do throws(Mistake) {
            return try BuildOptions.siteURL(text)
        } catch {
            throw UsageError("--url: \(error.message)", suggestion: error.suggestion)
        }
    }

    private static func jobs(_ text: String) throws(UsageError) -> Int {
        guard let jobs = Int(text), jobs >= 1 else {
            throw UsageError("--jobs: '\(text)' is no number of jobs", suggestion: "write a whole number from 1")
        }
        return jobs
    }
}
