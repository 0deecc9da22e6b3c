internal import SeriesText

/// A page, or a file with a template, as it is going to be written.
struct OutputPage: Sendable {
    let subject: PageSubject
    var address: Address
    /// The position of its words in `SiteModel.labels`.
    var labelSet = 0
    /// Which of the pages that `\paginate` makes of one, from 1.
    var number = 1
    /// How many pages these are.
    var count = 1

    var kind: PageKind { subject.kind }

    /// One of the `count` pages that `\paginate` makes of this.
    func page(_ number: Int, of count: Int) -> OutputPage {
        var page = self
        if number > 1 { page.address = address.page(number) }
        (page.number, page.count) = (number, count)
        return page
    }

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

extension Address {
    /// Of a further page: `tags/http/page/2/` for `tags/http/`, `page/2/data.json` for `data.json`.
    fileprivate func page(_ number: Int) -> Address {
        let folder = folder + "page/\(number)/"
        return isPage ? Address(page: folder) : Address(file: folder + file.lastStep)
    }
}
