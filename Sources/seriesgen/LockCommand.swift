import SeriesKit
import SeriesModel
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

struct LockArguments: Equatable {
    var root = "."
    var today: CivilDate?
    var forgets = false

    init(_ words: WordReader) throws(UsageError) {
        for (option, value) in words.options {
            switch option {
            case "--root": root = value
            case "--now": today = try Day.read(value)
            default: forgets = true
            }
        }
    }
}
