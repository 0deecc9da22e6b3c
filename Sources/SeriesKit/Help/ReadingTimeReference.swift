internal import SeriesText

/// How reading times are computed, for people: `seriesgen help reading-time`.
public enum ReadingTimeReference {
    /// For a terminal, with the speeds that are used.
    public static var text: String {
        """
        How long an article takes to read

        Words are counted and divided by the words that people read in a minute; Chinese and Japanese text is counted by
        characters, and Korean, which has spaces, by words. Thai, Lao, Khmer and Burmese text counts as a word for each 4.7
        characters, the mean of the study below. Titles, pictures and raw HTML do not count. Code counts as prose
        of as many words, and is shown apart, too. Times are added up in seconds and rounded once, to the nearest minute and
        at least to 1, when they are shown: so the time of a series is that of the whole, and not a sum of rounded parts.

        The usual speeds, by the 'language' of the series:

        \(table)

        English is the mean rate of silent reading of non-fiction: M. Brysbaert, "How many words do we read per minute? A
        review and meta-analysis of reading rate", Journal of Memory and Language 109 (2019). The other languages stand to
        English as in a study of 17 languages, read aloud: S. Trauzettel-Klosinski, K. Dietz and the IReST Study Group,
        "Standardized assessment of reading performance: the new international reading speed texts IReST", Investigative
        Ophthalmology & Visual Science 53 (2012). Languages that are not listed take the speed of English.

        Other speeds go into series.yaml:

          readingTime:
            wordsPerMinute: 200
            charactersPerMinute: 300
            codeWordsPerMinute: 100

        """
    }

    private static var table: String {
        let words = UsualSpeed.wordsAloud.map { language, name, _ in
            Row(language, name, UsualSpeed(of: language).wordsPerMinute, "words a minute")
        }
        let characters = UsualSpeed.charactersAloud.map { language, name, _ in
            Row(language, name, UsualSpeed(of: language).charactersPerMinute, "characters a minute")
        }
        return table(words + characters)
    }

    /// The speed of a language, as it is shown.
    struct Row {
        let language: String
        let name: String
        let rate: String
        let unit: String

        init(_ language: String, _ name: String, _ rate: Double, _ unit: String) {
            (self.language, self.name, self.unit) = (language, name, unit)
            self.rate = String(Int(rate.rounded()))
        }
    }

    static func table(_ rows: [Row]) -> String {
        let width = rows.map(\.rate.count).max() ?? 0
        let cells = rows.map { [$0.language, $0.name, $0.rate.flushRight(in: width) + " " + $0.unit] }
        return TextColumns.lines(of: cells).map { "  " + $0 }.joined(separator: "\n")
    }
}
