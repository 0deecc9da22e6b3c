/// A subject that articles and pages share.
package struct Tag: Sendable {
    /// As the first text that has it writes it.
    package let name: String
    package let url: SiteURL
    /// By position in `Site.articles`, in that order.
    package var articles: [Int32] = []
    /// By position in `Site.pages`, in that order.
    package var pages: [Int32] = []

    package init(name: String, url: SiteURL) {
        self.name = name
        self.url = url
    }
}
