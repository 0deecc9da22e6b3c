/// The address of something that this site itself publishes, from the site's root.
///
/// It is written into a page relative to that page (see `ByteBuffer.append(_:from:)`), which is what lets one
/// `output/` work under any prefix.
package struct SiteURL: Sendable, Hashable {
    /// Starts with `/`, is percent-encoded but for unreserved characters and `/`, and ends with `/` when it names a page.
    package let path: String
    /// A heading's id on that page, percent-encoded, without the `#`.
    package let fragment: String?

    package init(path: String, fragment: String? = nil) {
        self.path = path
        self.fragment = fragment
    }

    package static let root = SiteURL(path: "/")

    package func with(fragment: String?) -> SiteURL {
        SiteURL(path: path, fragment: fragment)
    }
}
