internal import SeriesModel

/// A former address of a text that no alias can stand at.
struct TakenAddress: Sendable {
    let address: Address
    let text: Int
    let span: SourceSpan
    /// What stands there, by position among the claims of the site.
    let owner: Int
}
