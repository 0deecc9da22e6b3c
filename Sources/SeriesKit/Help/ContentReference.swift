internal import SeriesFrontMatter
internal import SeriesText

/// The keys that authors can write, from the tables that read them.
public enum ContentReference {
    /// Those of articles and pages, for a terminal.
    public static var frontMatter: String {
        """
        Front matter: what an article or a page may start with, between two lines '---'. All of it is optional.

        \(table(FrontMatter.knownKeys))

        \(keysOfTexts)

        Keys of other generators that mean the same, where the key above is missing:

        \(foreign)

        Any other key is kept for templates: \\(article.extra.level).

        Below 'defines', for a term of which there is more to say than 'HTTP: What it means.':

        \(table(TermEntry.knownKeys))

        """
    }

    /// Those of `series.yaml`, for a terminal.
    public static var settings: String {
        """
        series.yaml: what a series, and in the top folder the site, says about itself.

        \(table(SeriesSettings.knownKeys))

        Below 'parts', for a part that is not written yet:

        \(table(SeriesSettings.knownPlannedPartKeys))

        Below 'readingTime':

        \(table(SeriesSettings.knownReadingTimeKeys))

        Any other key is kept for templates: \\(series.extra.sponsor).

        In the glossary.yaml beside it, for a term of which there is more to say than 'HTTP: What it means.':

        \(table(TermEntry.knownGlossaryKeys))

        """
    }

    /// Which keys are not for all texts, or are for all.
    static var keysOfTexts: String {
        let keys = FrontMatter.knownKeys
        let ofArticles = keys.filter { $0.elsewhere[.page] != nil }
        let ofAll = keys.filter { $0.elsewhere.isEmpty }
        return "\(listed(ofArticles)) are for articles.\n"
            + "In an introduction, which is the index.md of a series or of the site, \(listed(ofAll)) count."
    }

    private static func listed(_ keys: [KnownKey]) -> String {
        let names = keys.compactMap(\.names.first).map { "'\($0)'" }
        return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    }

    private static var foreign: String {
        ForeignKey.all.map { "  " + $0.names.joined(separator: ", ") + "\n      (\($0.meaning))" }.joined(
            separator: "\n")
    }

    private static func table(_ keys: [KnownKey]) -> String {
        let rows = keys.flatMap { [[$0.names.joined(separator: ", "), $0.meaning], ["", "(\($0.form))"]] }
        return TextColumns.lines(of: rows).map { "  " + $0 }.joined(separator: "\n")
    }
}
