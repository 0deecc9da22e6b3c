import SeriesKit
import SeriesModel
import SeriesSystem

/// `seriesgen build`.
enum BuildCommand {
    static func run(_ arguments: BuildArguments) throws(UsageError) -> ExitStatus {
        let clock = ContinuousClock()
        let start = clock.now
        guard let today = arguments.today ?? SystemClock.today() else {
            Terminal.errors.write("seriesgen: the machine does not know the day\n  help: name it: --now 2026-11-24\n")
            return .usage
        }
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
