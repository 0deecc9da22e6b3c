import SeriesKit
import SeriesSystem

/// `seriesgen lock`.
enum LockCommand {
    static func run(_ arguments: LockArguments) throws(UsageError) -> ExitStatus {
        let report = Lock.run(try arguments.siteOptions(), forgets: arguments.forgets) {
            Terminal.errors.write("Waiting for another 'seriesgen lock' of this site\n")
        }
        DiagnosticOutput.show(report.diagnostics, root: arguments.root)
        guard report.isSuccess else {
            Terminal.errors.write("content/urls.lock is as it was: \(DiagnosticOutput.count(report.diagnostics))\n")
            return .failure
        }
        return Answer.show(LockSummary.text(for: report))
    }
}
