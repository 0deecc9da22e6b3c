import SeriesKit
import SeriesModel
import SeriesSystem
import SeriesText

/// Diagnostics on the terminal.
enum DiagnosticOutput {
    /// Those of the site in the folder `root`.
    static func show(_ diagnostics: [Diagnostic], root: String) {
        show(
            diagnostics,
            by: DiagnosticPrinter(
                usesColor: Terminal.errors.wantsColor, path: { SourceText.path(of: $0, root: root) },
                source: { SourceText.bytes(of: $0, root: root) }))
    }

    /// Those of one file, which holds `bytes`.
    static func show(_ diagnostics: [Diagnostic], in bytes: [UInt8]) {
        show(diagnostics, by: DiagnosticPrinter(usesColor: Terminal.errors.wantsColor) { _ in bytes })
    }

    private static func show(_ diagnostics: [Diagnostic], by printer: consuming DiagnosticPrinter) {
        if diagnostics.isEmpty { return }
        var printer = printer
        var text = ""
        for diagnostic in diagnostics {
            text += printer.text(for: diagnostic) + "\n"
            // There may be a million.
            if text.utf8.count < 1 << 16 { continue }
            Terminal.errors.write(text)
            text = ""
        }
        Terminal.errors.write(text)
    }

    /// How many there are: `2 errors and 1 warning`.
    static func count(_ diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        return [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
            .map { Wording.number($0.0, $0.1) }.joined(separator: " and ")
    }
}
