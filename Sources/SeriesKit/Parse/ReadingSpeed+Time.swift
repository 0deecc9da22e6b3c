internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel

extension ReadingSpeed {
    /// How long this takes to read for people who read texts in `language`. Code takes as long as prose of as many words,
    /// unless the author says otherwise.
    func time(forProse prose: WordCount, code: WordCount, in language: UsualSpeed) -> ReadingTime {
        let words = wordsPerMinute ?? language.wordsPerMinute
        let characters = charactersPerMinute ?? language.charactersPerMinute
        return ReadingTime(
            proseSeconds: 60 * (Double(prose.words) / words + Double(prose.characters) / characters),
            codeSeconds: 60
                * (Double(code.words) / (codeWordsPerMinute ?? words) + Double(code.characters) / characters))
    }
}
