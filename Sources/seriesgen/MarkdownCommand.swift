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
            Terminal.errors.write("seriesgen: cannot read '\(name)': \(error.reason)\n")
            return .failure
        }
        let (html, diagnostics) =
            switch arguments.form {
            case .commonMark: MarkdownPreview.commonMark(bytes, file: name)
            case .gitHub: MarkdownPreview.gitHub(bytes, file: name)
            case .article: MarkdownPreview.article(bytes, file: name)
            }
        var printer = DiagnosticPrinter(usesColor: Terminal.errors.wantsColor) { _ in bytes }
        for diagnostic in diagnostics { Terminal.errors.write(printer.text(for: diagnostic)) }
        if diagnostics.containsError { return .failure }
        return Answer.show(html)
    }
}

struct MarkdownArguments: Equatable {
    /// What the HTML is for.
    enum Form: String, CaseIterable {
        case article
        case gitHub = "--github"
        case commonMark = "--commonmark"
    }

    /// Nil for standard input.
    var file: String?
    var form = Form.article

    init(_ words: WordReader) throws(UsageError) {
        let forms = Set(words.options.compactMap { Form(rawValue: $0.name) })
        if forms.count > 1 {
            throw UsageError(
                "--commonmark and --github ask for two forms of one text", suggestion: "leave one of them out")
        }
        form = forms.first ?? .article
        file = words.operand == "-" ? nil : words.operand
    }
}
