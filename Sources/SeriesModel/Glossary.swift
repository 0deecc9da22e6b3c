/// The page that lists terms, and which they are.
package struct Glossary: Sendable, Hashable {
    package let url: SiteURL
    /// Where its terms stand in `Site.terms`.
    package let terms: Range<Int>

    package init(url: SiteURL, terms: Range<Int>) {
        self.url = url
        self.terms = terms
    }
}
