import SeriesKit
import SeriesModel
import SeriesSystem
import SeriesText

/// `seriesgen markdown`.
enum MarkdownCommand {
    static func run(_ arguments: MarkdownArguments) -> ExitStatus {
        let name = arguments.file ?? "standard input"
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes =
                if let file = arguments.file { try Files.read(file) } else {
                    try FileHandle.standardInput().readToEnd()
                }
        } catch {
            Terminal.errors.write("seriesgen: cannot read '\(TerminalCells.printable(name))': \(error.reason)\n")
            return .failure
        }
        let (html, diagnostics) =
            switch arguments.form {
            case .commonMark: MarkdownPreview.commonMark(bytes, file: name)
            case .gitHub: MarkdownPreview.gitHub(bytes, file: name)
            case .article: MarkdownPreview.article(bytes, file: name)
            }
        DiagnosticOutput.show(diagnostics, in: bytes)
        if diagnostics.containsError { return .failure }
        return Answer.show(html)
    }
}
