internal import SeriesTemplate

/// A page, or a file with a template, as it is going to be written.
struct OutputPage: Sendable {
    let kind: PageKind
    let address: Address
    /// The values of the template's variables but for those that all kinds share, in its order.
    let variables: [Value]
    /// The position of its words in `SiteModel.labels`.
    var labels = 0
    /// Which of the pages that `\paginate` makes of one, from 1.
    var number = 1
    /// How many pages these are.
    var count = 1
    /// Of a file with a template of its own, the name of that.
    var ownTemplate: String?

    /// The file name of its template.
    var template: String { ownTemplate ?? kind.template }

    /// Whether it is something that people look at.
    var isPage: Bool {
        switch kind {
        case .redirect: false
        case .file: address.isHTML
        default: true
        }
    }
}
