/// A page, or a file with a template, as it is going to be written.
struct OutputPage: Sendable {
    let subject: PageSubject
    let address: Address
    /// The position of its words in `SiteModel.labels`.
    var labelSet = 0
    /// Which of the pages that `\paginate` makes of one, from 1.
    var number = 1
    /// How many pages these are.
    var count = 1

    var kind: PageKind { subject.kind }

    /// The file name of its template.
    var template: String {
        if case .file(let template) = subject { template } else { kind.template }
    }

    /// Whether it is something that people look at.
    var isPage: Bool {
        switch kind {
        case .redirect: false
        case .file: address.isHTML
        default: true
        }
    }
}
