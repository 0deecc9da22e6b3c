import SeriesKit
import SeriesSystem

/// `seriesgen list`.
enum ListCommand {
    static func run(_ arguments: ListArguments) throws(UsageError) -> ExitStatus {
        let listing = SiteListing.read(try arguments.siteOptions())
        if listing.series.isEmpty {
            DiagnosticOutput.show(listing.diagnostics, root: arguments.root)
            return .failure
        }
        return Answer.show(arguments.isJSON ? listing.json : ListTable.text(for: listing))
    }
}
