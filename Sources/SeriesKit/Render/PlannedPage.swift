internal import SeriesTemplate

/// A page that is going to be written.
struct PlannedPage: Sendable {
    let kind: PageKind
    let address: Address
    /// The file name of its template.
    var template: String { kind == .file ? kind.template + address.file : kind.template }
    /// The values of the template's variables but for those that all kinds share, in its order.
    let variables: [Value]
    /// The position of its words in `SiteModel.labels`.
    var labels = 0
    /// Which of the pages that `\paginate` makes of one, from 1.
    var number = 1
    /// How many pages these are.
    var count = 1
}
