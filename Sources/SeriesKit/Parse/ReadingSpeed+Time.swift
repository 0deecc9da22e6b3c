internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel

extension ReadingSpeed {
    /// The mean silent reading rate for English non-fiction: M. Brysbaert, "How many words do we read per minute? A review and
    /// meta-analysis of reading rate", Journal of Memory and Language 109 (2019).
    static let usualWordsPerMinute = 238.0
    /// Between the rates for Chinese (255) and Japanese (357) characters read aloud in S. Trauzettel-Klosinski and K. Dietz,
    /// "Standardized assessment of reading performance: the new international reading speed texts IReST", Investigative
    /// Ophthalmology & Visual Science 53 (2012), raised by the same paper-to-paper step as English (aloud 228, silent 238).
    static let usualCharactersPerMinute = 320.0

    /// How long this takes to read. Code takes as long as prose of as many words, unless the author says otherwise.
    func time(forProse prose: WordCount, code: WordCount) -> ReadingTime {
        let words = wordsPerMinute ?? Self.usualWordsPerMinute
        let characters = charactersPerMinute ?? Self.usualCharactersPerMinute
        let minutes =
            Double(prose.words) / words + Double(prose.characters + code.characters) / characters
            + Double(code.words) / (codeWordsPerMinute ?? words)
        return ReadingTime(seconds: minutes * 60)
    }
}
