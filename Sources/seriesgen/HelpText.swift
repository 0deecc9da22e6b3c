import SeriesKit
import SeriesText

/// What the help says, from the tables that the parser and the checker use.
enum HelpText {
    static func text(for topic: HelpTopic) -> String {
        switch topic {
        case .overview: overview
        case .command(let name): CommandTable.all.first { $0.name == name }.map(text(for:)) ?? overview
        case .templates: TemplateReference.text
        case .readingTime: ReadingTimeReference.text
        case .frontMatter: ContentReference.frontMatter
        case .settings: ContentReference.settings
        case .labels(let language): LabelReference.settings(language: language) ?? overview
        }
    }

    private static var overview: String {
        """
        seriesgen turns a folder of Markdown into the site of an article series.

        Usage:
        \(table(CommandTable.all.map { ($0.form, $0.summary) } + [("seriesgen --version", "print the version")]))

        A first site, two files and what to write in them:
          content/series.yaml           title: My series
          content/01-my-first-part.md   # My first part
        Then 'seriesgen build' writes the site into output/, which any web server can serve; to look at it here, type
        'python3 -m http.server -d output' and open http://localhost:8000. 'seriesgen help build' lists the options.

        Explained, each by 'seriesgen help' with its name:
        \(table(HelpTopic.subjects.map { ($0.name, $0.summary) }))

        """
    }

    private static func text(for command: CommandForm) -> String {
        var text = "Usage: \(command.form)\n\n\(command.details)\n"
        if !command.options.isEmpty {
            text += "\nOptions:\n" + table(command.options.map { ($0.form, $0.summary) }) + "\n"
        }
        return text
    }

    /// Two columns, indented.
    static func table(_ rows: [(String, String)]) -> String {
        TextColumns.lines(of: rows.map { [$0, $1] }).map { "  " + $0 }.joined(separator: "\n")
    }
}
