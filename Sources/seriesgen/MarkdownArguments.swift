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
            "--commonmark", "print plain CommonMark instead, as libcmark does; front matter is text to it"
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
