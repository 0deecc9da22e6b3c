internal import SeriesLabels

/// How fast people read texts of a language, where the author says nothing else.
struct UsualSpeed: Sendable, Hashable {
    typealias Row = (language: String, name: String, rate: Double)

    let wordsPerMinute: Double
    /// Of the scripts that put no spaces between words.
    let charactersPerMinute: Double

    /// That of a language tag (BCP 47), by its first part.
    init(of languageTag: String) {
        let language = languageTag.primarySubtag
        let words = Self.wordsAloud.first { $0.language == language }?.rate ?? Self.english.rate
        let characters = Self.charactersAloud.first { $0.language == language }?.rate ?? Self.meanCharactersAloud
        wordsPerMinute = Self.silent(words)
        charactersPerMinute = Self.silent(characters)
    }

    /// The mean silent reading rate for English non-fiction: M. Brysbaert, "How many words do we read per minute? A review and
    /// meta-analysis of reading rate", Journal of Memory and Language 109 (2019), 104047.
    static let englishSilent = 238.0

    /// Words a minute, read aloud from texts of the same content: S. Trauzettel-Klosinski, K. Dietz and the IReST Study Group,
    /// "Standardized assessment of reading performance: the new international reading speed texts IReST", Investigative
    /// Ophthalmology & Visual Science 53 (2012), 5452–5461. No such study compares silent reading, so that the languages
    /// keep their proportions, and English gives the measure.
    static let wordsAloud: [Row] = [
        ("ar", "Arabic", 138), ("de", "German", 179), english, ("es", "Spanish", 218),
        ("fi", "Finnish", 161), ("fr", "French", 195), ("he", "Hebrew", 187), ("it", "Italian", 188),
        ("nl", "Dutch", 202), ("pl", "Polish", 166), ("pt", "Portuguese", 181), ("ru", "Russian", 184),
        ("sl", "Slovenian", 180), ("sv", "Swedish", 199), ("tr", "Turkish", 166),
    ]

    /// Characters a minute, from the same texts.
    static let charactersAloud: [Row] = [
        ("ja", "Japanese", 357), ("zh", "Chinese", 255),
    ]

    /// The row that all others are compared with.
    private static let english: Row = ("en", "English", 228)
    private static let meanCharactersAloud =
        charactersAloud.reduce(0) { $0 + $1.rate } / Double(charactersAloud.count)

    /// In this order of the two, that of English comes out as it is.
    private static func silent(_ aloud: Double) -> Double { aloud * englishSilent / english.rate }
}
