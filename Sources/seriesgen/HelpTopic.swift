import SeriesKit

/// What `seriesgen help` can explain.
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
    static let subjects: [(name: String, topic: HelpTopic, summary: String)] = [
        ("front-matter", .frontMatter, "the keys that an article or a page may start with"),
        ("settings", .settings, "the keys of series.yaml"),
        ("templates", .templates, "everything that templates can say"),
        ("reading-time", .readingTime, "how minutes are computed, and for whom"),
        (
            "labels", .labels("en"),
            "the words of the interface, to change or translate them; 'help labels de' in German"
        ),
    ]

    init(_ words: WordReader) throws(UsageError) {
        guard let name = words.operands.first else {
            self = .overview
            return
        }
        if let language = words.operands.dropFirst().first {
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
