import SeriesKit
import SeriesSystem

/// `seriesgen lock`.
enum LockCommand {
    static func run(_ arguments: LockArguments) throws(UsageError) -> ExitStatus {
        let today = try Day.named(arguments.today)
        try BuildFolders.checkRoot(arguments.root)
        let report = Lock.run(
            LockOptions(
                root: arguments.root, forgets: arguments.forgets, today: today, jobs: Parallel.processorCount))
        DiagnosticOutput.show(report.diagnostics, root: arguments.root)
        guard report.isSuccess else {
            Terminal.errors.write("content/urls.lock is as it was: \(DiagnosticOutput.count(report.diagnostics))\n")
            return .failure
        }
        Terminal.output.write(LockSummary.text(for: report))
        return .success
    }
}
