import SeriesKit
import SeriesModel
import SeriesText

/// The parts of all series for people: a table for each series.
enum ListTable {
    static func text(for listing: SiteListing) -> String {
        var text = listing.series.map(table).joined(separator: "\n")
        let problems = listing.diagnostics.count
        if problems > 0 {
            let elsewhere = listing.problemsElsewhere
            let outside =
                elsewhere == problems ? " outside of the parts" : ", \(elsewhere) of them outside of the parts"
            text += "\n\(DiagnosticOutput.count(listing.diagnostics))\(elsewhere > 0 ? outside : "")"
            text += ": 'seriesgen build' shows where\n"
        }
        return text
    }

    private static func table(of series: SiteListing.Series) -> String {
        let status = series.status.map { " (\($0.rawValue))" } ?? ""
        var text = TerminalCells.printable(series.title ?? "content/" + series.folder) + status + "\n"
        if series.parts.isEmpty { return text + "  no parts yet\n" }
        let rows = [["part", "title", "state", "words", "minutes", "updated", "problems"]] + series.parts.map(cells)
        for line in TextColumns.lines(of: rows, flushRight: numbers) { text += "  " + line + "\n" }
        return text
    }

    /// The columns that are flush right.
    private static let numbers: Set = [0, 3, 4]

    private static func cells(of part: SiteListing.Part) -> [String] {
        [
            part.number.map(String.init) ?? "–", shortened(TerminalCells.printable(part.title)), state(part),
            part.words.map(String.init) ?? "", part.minutes.map(String.init) ?? "", part.updated?.iso ?? "",
            problems(part),
        ]
    }

    private static func state(_ part: SiteListing.Part) -> String {
        part.state.rawValue + (part.due.map { " for \($0.iso)" } ?? "")
    }

    private static func problems(_ part: SiteListing.Part) -> String {
        let counts = [(part.errors, "error"), (part.warnings, "warning")]
        return counts.filter { $0.0 > 0 }.map { Wording.number($0.0, $0.1) }.joined(separator: ", ")
    }

    /// At most 48 cells, so that a usual window holds a row.
    private static func shortened(_ title: String) -> String {
        let room = 48
        if TerminalCells.width(of: title) <= room { return title }
        var short = ""
        var width = 0
        for character in title {
            width += TerminalCells.width(of: character)
            if width >= room { break }
            short.append(character)
        }
        return short + "…"
    }
}
