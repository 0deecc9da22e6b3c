import SeriesKit

/// What `--timings` prints.
enum TimingTable {
    static func text(for report: BuildReport) -> String {
        let total = report.stages.reduce(Duration.zero) { $0 + $1.duration }
        var rows = report.stages.map { row($0.name.rawValue, $0.duration) }
        let totalRow = row("total", total)
        // What was not written took no time that says anything.
        guard report.isSuccess else { return (rows + [totalRow]).joined(separator: "\n") + "\n" }
        let seconds = max(total / .seconds(1), 1e-9)
        rows.append(
            "  of which rendering, added up over all jobs: \(Wording.milliseconds(report.summary.rendering)) ms")
        rows.append(totalRow)
        rows.append(
            "  \(Int(Double(report.articles) / seconds)) articles/s, "
                + "\(rounded(Double(report.sourceBytes) / seconds / 1e6)) MB/s of Markdown, "
                + "\(rounded(Double(report.summary.bytes) / seconds / 1e6)) MB/s of pages")
        return rows.joined(separator: "\n") + "\n"
    }

    private static func row(_ name: String, _ duration: Duration) -> String {
        let text = Wording.milliseconds(duration)
        return name + String(repeating: " ", count: max(1, 18 - name.count - text.count)) + text + " ms"
    }

    private static func rounded(_ value: Double) -> String {
        "\((value * 10).rounded() / 10)"
    }
}
