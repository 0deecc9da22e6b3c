/// What the command line asks for, read and checked.
enum Invocation: Equatable {
    case build(BuildArguments)
    case lock(LockArguments)
    case list(ListArguments)
    case markdown(MarkdownArguments)
    case help(HelpTopic)
    case version

    /// `words` are those behind the program's name.
    init(_ words: [String]) throws(UsageError) {
        guard let first = words.first else {
            self = .help(.overview)
            return
        }
        let rest = Array(words.dropFirst())
        if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }),
            let form = CommandTable.all.first(where: { $0.name == first })
        {
            self = .help(.command(form.name))
            return
        }
        switch first {
        case CommandTable.build.name:
            self = .build(try BuildArguments(options: WordReader(rest, of: CommandTable.build)))
        case CommandTable.lock.name:
            self = .lock(try LockArguments(options: WordReader(rest, of: CommandTable.lock)))
        case CommandTable.list.name:
            self = .list(try ListArguments(options: WordReader(rest, of: CommandTable.list)))
        case CommandTable.markdown.name:
            self = .markdown(try MarkdownArguments(WordReader(rest, of: CommandTable.markdown)))
        case CommandTable.help.name:
            self = .help(try HelpTopic(WordReader(rest, of: CommandTable.help)))
        case "--help", "-h": self = .help(try HelpTopic(WordReader(rest, of: CommandTable.help)))
        case "--version":
            if let word = rest.first { throw .tooMany(word, help: "--help") }
            self = .version
        default: throw Self.unknown(first, rest)
        }
    }

    /// What other generators call a command that we leave to others.
    private static let previews = ["preview", "serve", "server", "watch"]

    private static func unknown(_ first: String, _ rest: [String]) -> UsageError {
        let forms = CommandTable.all.filter { $0.takes(first) }
        if let form = forms.first(where: { rest.contains($0.name) }) ?? forms.first {
            let line = ["seriesgen", form.name, first] + rest.filter { $0 != form.name }
            return UsageError(
                "'\(first)' stands before the command",
                suggestion: "write the command first: \(line.joined(separator: " "))")
        }
        if HelpTopic.subjects.contains(where: { $0.name == first }) {
            return UsageError("unknown command '\(first)'", suggestion: "did you mean 'seriesgen help \(first)'?")
        }
        if previews.contains(first) {
            return UsageError(
                "unknown command '\(first)'",
                suggestion:
                    "'python3 -m http.server -d output' shows what 'seriesgen build' wrote, at http://localhost:8000")
        }
        let known = CommandTable.all.map(\.name) + ["--help", "--version"]
        return .unknown(first.hasPrefix("-") ? "option" : "command", first, among: known, help: "--help")
    }
}
