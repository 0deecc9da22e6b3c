import SeriesKit
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
