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

struct LockArguments: CommandArguments, Equatable {
    var root = "."
    var today: CivilDate?
    var forgets = false

    static let fields: [OptionField<LockArguments>] = [
        OptionField("--root", takes: "DIR", "the folder with content/ (default: this one)") { $0.root = $1 },
        OptionField("--now", takes: "YYYY-MM-DD", "the day that decides what is published (default: today)") {
            (arguments, value) throws(UsageError) in arguments.today = try Day.read(value)
        },
        OptionField("--forget", "drop the lines whose URLs are gone, and say which they were") { (arguments, _) in
            arguments.forgets = true
        },
    ]
}
