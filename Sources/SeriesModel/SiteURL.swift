/// The address of something that this site itself publishes, from the site's root.
///
/// It is written into a page relative to that page (see `ByteBuffer.append(_:from:)`), which is what lets one
/// `output/` work under any prefix.
package struct SiteURL: Sendable, Hashable {
    /// Starts with `/`, is percent-encoded but for unreserved characters and `/`, and ends with `/` when it names a page.
    package let path: String
    /// What a file is asked for with, without the `?`; pages have none. Of all that markup escapes it holds `&` alone, and that
    /// in `Markup` alone, as other places do not know what they are written into.
    package let query: String?
    /// A heading's id on that page, percent-encoded, without the `#`.
    package let fragment: String?

    package init(path: String, query: String? = nil, fragment: String? = nil) {
        self.path = path
        self.query = query
        self.fragment = fragment
    }

    package static let root = SiteURL(path: "/")

    package func with(query: String? = nil, fragment: String?) -> SiteURL {
        SiteURL(path: path, query: query, fragment: fragment)
    }
}
