import SeriesKit
import SeriesModel
import SeriesSystem

/// `seriesgen list`.
enum ListCommand {
    static func run(_ arguments: ListArguments) throws(UsageError) -> ExitStatus {
        let today = try Day.named(arguments.today)
        try BuildFolders.checkRoot(arguments.root)
        let listing = SiteListing(
            BuildOptions(root: arguments.root, output: "", today: today, jobs: Parallel.processorCount))
        if listing.series.isEmpty {
            DiagnosticOutput.show(listing.diagnostics, root: arguments.root)
            return .failure
        }
        return Answer.show(arguments.isJSON ? listing.json : ListTable.text(for: listing))
    }
}

struct ListArguments: Equatable {
    var root = "."
    var today: CivilDate?
    var isJSON = false

    init(_ words: WordReader) throws(UsageError) {
        for (option, value) in words.options {
            switch option {
            case "--root": root = value
            case "--now": today = try Day.read(value)
            default: isJSON = true
            }
        }
    }
}
