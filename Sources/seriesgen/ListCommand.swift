import SeriesKit
import SeriesModel
import SeriesSystem

/// `seriesgen list`.
enum ListCommand {
    static func run(_ arguments: ListArguments) throws(UsageError) -> ExitStatus {
        guard let today = arguments.today ?? SystemClock.today() else {
            Terminal.errors.write("seriesgen: the machine does not know the day\n  help: name it: --now 2026-11-24\n")
            return .usage
        }
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
            case "--now": today = try BuildArguments.day(value)
            default: isJSON = true
            }
        }
    }
}
