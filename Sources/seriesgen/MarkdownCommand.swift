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
        var printer = DiagnosticPrinter(usesColor: Terminal.errors.wantsColor) { _ in bytes }
        for diagnostic in diagnostics { Terminal.errors.write(printer.text(for: diagnostic)) }
        if diagnostics.containsError { return .failure }
        return Answer.show(html)
    }
}

struct MarkdownArguments: CommandArguments, Equatable {
    /// What the HTML is for.
    enum Form {
        case article
        case gitHub
        case commonMark
    }

    /// Nil for standard input.
    var file: String?
    private(set) var form = Form.article

    static let fields: [OptionField<MarkdownArguments>] = [
        OptionField(
            "--commonmark", "print plain CommonMark instead, as libcmark does; front matter is no part of it"
        ) { (arguments, _) throws(UsageError) in try arguments.choose(.commonMark) },
        OptionField(
            "--github", "print GitHub Flavored Markdown instead, without ids, figures, callouts and colors"
        ) { (arguments, _) throws(UsageError) in try arguments.choose(.gitHub) },
    ]

    init() {}

    init(_ words: WordReader) throws(UsageError) {
        try self.init(options: words)
        file = words.operands.first { $0 != "-" }
    }

    private mutating func choose(_ form: Form) throws(UsageError) {
        guard self.form == .article else {
            throw UsageError(
                "--commonmark and --github ask for two forms of one text", suggestion: "leave one of them out")
        }
        self.form = form
    }
}
