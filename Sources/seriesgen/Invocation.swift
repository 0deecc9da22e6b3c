import SeriesKit
import SeriesModel
import SeriesSystem
import SeriesText

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
            self = .build(try BuildArguments(WordReader(rest, of: CommandTable.build)))
        case CommandTable.lock.name:
            self = .lock(try LockArguments(WordReader(rest, of: CommandTable.lock)))
        case CommandTable.list.name:
            self = .list(try ListArguments(WordReader(rest, of: CommandTable.list)))
        case CommandTable.markdown.name:
            self = .markdown(try MarkdownArguments(WordReader(rest, of: CommandTable.markdown)))
        case CommandTable.help.name:
            self = .help(try HelpTopic(WordReader(rest, of: CommandTable.help)))
        case "--help", "-h": self = .help(try HelpTopic(WordReader(rest, of: CommandTable.help)))
        case "--version":
            if let word = rest.first { throw .tooMany(word, help: "--help") }
            self = .version
        default:
            if let form = CommandTable.all.first(where: { $0.takes(first) }) {
                throw UsageError(
                    "'\(first)' stands before the command",
                    suggestion: "write the command first: seriesgen \(form.name) \(first)")
            }
            let known = CommandTable.all.map(\.name) + ["--help", "--version"]
            throw .unknown(first.hasPrefix("-") ? "option" : "command", first, among: known, help: "--help")
        }
    }
}

struct BuildArguments: Equatable {
    var root = "."
    /// Nil for `output/` in the root.
    var output: String?
    var url: String?
    var includesDrafts = false
    var includesFuture = false
    var today: CivilDate?
    var jobs: Int?
    var isQuiet = false
    var showsTimings = false

    init(_ words: WordReader) throws(UsageError) {
        for (option, value) in words.options {
            switch option {
            case "--root": root = value
            case "--output": output = value
            case "--url": url = try Self.siteURL(value)
            case "--drafts": includesDrafts = true
            case "--future": includesFuture = true
            case "--now": today = try Self.day(value)
            case "--jobs": jobs = try Self.jobs(value)
            case "--quiet": isQuiet = true
            default: showsTimings = true
            }
        }
    }

    private static func siteURL(_ text: String) throws(UsageError) -> String {
        do throws(BuildOptions.URLMistake) {
            return try BuildOptions.siteURL(text)
        } catch {
            throw UsageError("--url: \(error.message)", suggestion: error.suggestion)
        }
    }

    static func day(_ text: String) throws(UsageError) -> CivilDate {
        guard let day = CivilDate(iso: text) else {
            throw UsageError("--now: '\(text)' is no day", suggestion: "write it as 2026-11-24")
        }
        return day
    }

    private static func jobs(_ text: String) throws(UsageError) -> Int {
        guard let jobs = Int(text), jobs >= 1 else {
            throw UsageError("--jobs: '\(text)' is no number of jobs", suggestion: "write a whole number from 1")
        }
        return jobs
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

enum HelpTopic: Equatable {
    case overview
    case command(String)
    case templates
    case frontMatter
    case settings
    case readingTime
    /// In the language of that tag.
    case labels(String)

    /// What is explained beside the commands.
    static let subjects: [(name: String, topic: HelpTopic)] = [
        ("front-matter", .frontMatter), ("settings", .settings), ("templates", .templates),
        ("reading-time", .readingTime), ("labels", .labels("en")),
    ]

    init(_ words: WordReader) throws(UsageError) {
        guard let name = words.operand else {
            self = .overview
            return
        }
        if let language = words.secondOperand {
            guard name == "labels" else { throw .tooMany(language, help: "help help") }
            self = try Self.labels(in: language)
            return
        }
        let commands = CommandTable.all.map(\.name)
        if let subject = Self.subjects.first(where: { $0.name == name }) {
            self = subject.topic
        } else if commands.contains(name) {
            self = .command(name)
        } else {
            throw .unknown("topic", name, among: commands + Self.subjects.map(\.name), help: "--help")
        }
    }

    private static func labels(in language: String) throws(UsageError) -> HelpTopic {
        guard LabelReference.settings(language: language) != nil else {
            throw UsageError("'\(language)' is no language tag", suggestion: "write one such as en, de or pt-BR")
        }
        return .labels(language)
    }
}
