import SeriesKit
import SeriesSystem

/// `seriesgen build`.
enum BuildCommand {
    static func run(_ arguments: BuildArguments) throws(UsageError) -> ExitStatus {
        let clock = ContinuousClock()
        let start = clock.now
        let options = try arguments.buildOptions()
        let output = try arguments.outputFolder()
        let report = Build.run(options, into: output) {
            if !arguments.isQuiet { Terminal.errors.write(BuildSummary.waiting(output: output)) }
        }
        report.keepUntilExit()
        DiagnosticOutput.show(report.diagnostics, root: options.root)
        let timings = arguments.showsTimings ? TimingTable.text(for: report) : ""
        guard report.isSuccess else {
            Terminal.output.write(timings)
            Terminal.errors.write(BuildSummary.failure(report))
            return .failure
        }
        let summary = BuildSummary.success(report, output: output, duration: clock.now - start)
        return Answer.show(timings + (arguments.isQuiet ? "" : summary))
    }
}
