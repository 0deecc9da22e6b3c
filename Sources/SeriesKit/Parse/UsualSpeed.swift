internal import SeriesLabels

/// How fast people read texts of a language, where the author says nothing else.
struct UsualSpeed: Sendable, Hashable {
    let wordsPerMinute: Double
    /// Of the scripts that put no spaces between words.
    let charactersPerMinute: Double

    /// That of a language tag (BCP 47), by its first part.
    init(of languageTag: String) {
        let language = languageTag.primarySubtag
        let words = Self.wordsAloud.first { $0.language == language }?.rate ?? Self.englishAloud
        let characters = Self.charactersAloud.first { $0.language == language }?.rate ?? Self.meanCharactersAloud
        wordsPerMinute = words * Self.silentForAloud
        charactersPerMinute = characters * Self.silentForAloud
    }

    /// The mean silent reading rate for English non-fiction: M. Brysbaert, "How many words do we read per minute? A review and
    /// meta-analysis of reading rate", Journal of Memory and Language 109 (2019), 104047.
    static let englishSilent = 238.0

    /// Words a minute, read aloud from texts of the same content: S. Trauzettel-Klosinski, K. Dietz and the IReST Study Group,
    /// "Standardized assessment of reading performance: the new international reading speed texts IReST", Investigative
    /// Ophthalmology & Visual Science 53 (2012), 5452–5461. No such study compares silent reading, so that the languages
    /// keep their proportions, and English gives the measure.
    static let wordsAloud: [(language: String, name: String, rate: Double)] = [
        ("ar", "Arabic", 138), ("de", "German", 179), ("en", "English", 228), ("es", "Spanish", 218),
        ("fi", "Finnish", 161), ("fr", "French", 195), ("he", "Hebrew", 187), ("it", "Italian", 188),
        ("nl", "Dutch", 202), ("pl", "Polish", 166), ("pt", "Portuguese", 181), ("ru", "Russian", 184),
        ("sl", "Slovenian", 180), ("sv", "Swedish", 199), ("tr", "Turkish", 166),
    ]

    /// Characters a minute, from the same texts.
    static let charactersAloud: [(language: String, name: String, rate: Double)] = [
        ("ja", "Japanese", 357), ("zh", "Chinese", 255),
    ]

    private static let englishAloud = 228.0
    private static let silentForAloud = englishSilent / englishAloud
    private static let meanCharactersAloud =
        charactersAloud.reduce(0) { $0 + $1.rate } / Double(charactersAloud.count)
}
