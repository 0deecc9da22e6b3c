import SeriesKit
import SeriesText

/// What `seriesgen lock` says in the end.
enum LockSummary {
    /// A first lock may hold thousands; the file shows them all.
    private static let mostLines = 20

    static func text(for report: LockReport) -> String {
        let changes = list(report.added, "+ ") + list(report.forgotten, "- ")
        let counts = [(report.added.count, "added"), (report.forgotten.count, "forgotten")].filter { $0.0 > 0 }
            .map { "\($0) \($1)" }
        return changes
            + "content/urls.lock holds \(Wording.number(report.pages, "page")) and "
            + "\(Wording.number(report.headings, "heading")): "
            + (counts.isEmpty ? "nothing changed" : counts.joined(separator: ", ")) + "\n"
    }

    private static func list(_ lines: [String], _ mark: String) -> String {
        let shown = lines.prefix(mostLines).map { mark + TerminalCells.printable($0) + "\n" }.joined()
        return lines.count > mostLines ? shown + "\(mark)and \(lines.count - mostLines) more\n" : shown
    }
}
