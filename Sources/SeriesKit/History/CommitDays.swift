internal import SeriesModel

/// The days on which texts got the words that they have, as the commits of a git repository tell.
struct CommitDays: Sendable {
    /// By the position of the text in the list of all parsed ones. A text with changes that are not committed has the day of
    /// what is committed; one that the last commit does not have has none.
    let days: [Int: CivilDate]
    /// Why there are no days, if that is worth a word.
    let diagnostics: [Diagnostic]

    subscript(position: Int) -> CivilDate? { days[position] }
}
