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

struct BuildArguments: Equatable {
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

    init(_ words: WordReader) throws(UsageError) {
        for (option, value) in words.options {
            switch option {
            case "--root": root = value
            case "--output": output = value
            case "--url": url = try Self.siteURL(value)
            case "--drafts": includesDrafts = true
            case "--future": includesFuture = true
            case "--now": today = try Day.read(value)
            case "--jobs": jobs = try Self.jobs(value)
            case "--quiet": isQuiet = true
            default: showsTimings = true
            }
        }
    }

    private static func siteURL(_ text: String) throws(UsageError) -> String {
        do throws(BuildOptions.URLMistake) {
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
