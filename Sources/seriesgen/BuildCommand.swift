import SeriesKit
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
