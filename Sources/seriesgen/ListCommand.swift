import SeriesKit
import SeriesModel
import SeriesSystem

/// `seriesgen list`.
enum ListCommand {
    static func run(_ arguments: ListArguments) throws(UsageError) -> ExitStatus {
        let today = try Day.named(arguments.today)
        try BuildFolders.checkRoot(arguments.root)
        let listing = SiteListing.read(
            BuildOptions(root: arguments.root, output: "", today: today, jobs: Parallel.processorCount))
        if listing.series.isEmpty {
            DiagnosticOutput.show(listing.diagnostics, root: arguments.root)
            return .failure
        }
        return Answer.show(arguments.isJSON ? listing.json : ListTable.text(for: listing))
    }
}

struct ListArguments: CommandArguments, Equatable {
    var root = "."
    var today: CivilDate?
    var isJSON = false

    static let fields: [OptionField<ListArguments>] = [
        OptionField("--root", takes: "DIR", "the folder with content/ (default: this one)") { $0.root = $1 },
        OptionField("--now", takes: "YYYY-MM-DD", "the day to look at (default: today)") {
            (arguments, value) throws(UsageError) in arguments.today = try Day.read(value)
        },
        OptionField("--json", "print JSON for other programs") { (arguments, _) in arguments.isJSON = true },
    ]
}
