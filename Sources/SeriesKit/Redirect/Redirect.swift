internal import SeriesMarkdown
internal import SeriesModel

/// A page at an alias, which sends readers on.
struct Redirect: Sendable {
    let address: Address
    let target: SiteURL
    /// What the page that it leads to is called.
    let title: String
    /// The position among the site's labels of those for that page.
    var labelSet = 0

    /// Those of the site, in the order of their files.
    static func all(_ addresses: AddressBook, _ texts: [ParsedText], _ settings: SiteSettings) -> [Redirect] {
        addresses.aliases.compactMap { alias in
            let parsed = texts[alias.text]
            return addresses.page(of: parsed, at: alias.text).map { page in
                Redirect(
                    address: alias.address, target: page.address.url,
                    title: settings.titleOfIndex(for: parsed.text) ?? parsed.fragment.title ?? "",
                    labelSet: settings.labels.position(for: parsed.text.role))
            }
        }.sorted { $0.address.file < $1.address.file }
    }

    var page: OutputPage {
        OutputPage(subject: .redirect(to: target, title: title), address: address, labelSet: labelSet)
    }
}
