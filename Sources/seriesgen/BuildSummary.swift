import SeriesKit
import SeriesText

/// What a build says beside diagnostics: mostly its last lines.
enum BuildSummary {
    static func success(_ report: BuildReport, output: String, duration: Duration) -> String {
        let summary = report.summary
        let parts = [
            count(summary.created, "new"), count(summary.changed, "changed"), count(summary.removed, "removed"),
        ].compactMap(\.self)
        let changes = parts.isEmpty ? "nothing changed" : parts.joined(separator: ", ")
        let series = report.series == 1 ? "" : " in \(report.series) series"
        return heldBack(report)
            + "Built \(Wording.number(report.articles, "article"))\(series) "
            + "(\(Wording.number(report.pages, "page"))) into \(path(output)): "
            + "\(changes), in \(Wording.milliseconds(duration)) ms\n" + advice(report)
    }

    /// What a reader does not see yet, so that nobody looks for the mistake.
    private static func heldBack(_ report: BuildReport) -> String {
        let reasons = [
            report.drafts > 0 ? "\(Wording.number(report.drafts, "draft")) (shown with --drafts)" : nil,
            report.scheduled > 0
                ? "\(Wording.number(report.scheduled, "text")) with a later date (shown with --future)" : nil,
        ].compactMap(\.self)
        return reasons.isEmpty ? "" : "Held back: \(reasons.joined(separator: ", "))\n"
    }

    /// Said once, with the first build into a folder: not all sites want to be found.
    private static func advice(_ report: BuildReport) -> String {
        guard report.siteURL == nil, report.summary.changed + report.summary.unchanged == 0 else { return "" }
        return "For a feed and a sitemap, say in content/series.yaml where it will be: url: https://example.com/\n"
    }

    static func waiting(output: String) -> String { "Waiting for another build that writes into \(path(output))\n" }

    static func failure(_ report: BuildReport) -> String {
        let summary = report.summary
        // The disk may fill up on the way.
        let isUntouched = summary.created + summary.changed + summary.removed == 0
        return (isUntouched ? "Nothing was written: " : "Not all was written: ")
            + DiagnosticOutput.count(report.diagnostics) + "\n"
    }

    private static func count(_ count: Int, _ what: String) -> String? {
        count > 0 ? "\(count) \(what)" : nil
    }

    private static func path(_ path: String) -> String {
        let inside = path.hasPrefix("./") ? path.dropFirst(2).drop { $0 == "/" } : path[...]
        if inside.isEmpty { return "./" }
        let short = TerminalCells.printable(String(inside))
        return short.hasSuffix("/") ? short : short + "/"
    }
}
