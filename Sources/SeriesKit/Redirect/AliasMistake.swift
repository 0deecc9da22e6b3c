internal import SeriesModel

/// What an author writes under `aliases` and is no address of the site.
struct AliasMistake: Sendable {
    let mistake: Mistake
    let text: Int
    let span: SourceSpan
}
