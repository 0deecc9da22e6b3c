internal import SeriesModel

/// The days on which texts got the words that they have, as the commits of a git repository tell.
struct CommitDays: Sendable {
    /// By the position of the text in the list of all parsed ones. A text with changes that are not committed has the day of
    /// what is committed; one that the last commit does not have has none.
    let days: [Int: CivilDate]
    /// Of these texts, those that came with their commits and have not changed since.
    let added: Set<Int>
    /// Why there are no days, if that is worth a word.
    let diagnostics: [Diagnostic]

    /// When the words of a text last changed. That it came into the repository is no news to readers of one that was published
    /// on `date`: whole sites come in one commit.
    func change(of text: Int, publishedOn date: CivilDate?) -> CivilDate? {
        date != nil && added.contains(text) ? nil : days[text]
    }
}
