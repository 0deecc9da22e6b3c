/// HTML that is safe to put into a page as it is, with gaps where links to our own pages go.
///
/// What a link looks like depends on the page that shows the markup, so the addresses stay values until then.
package struct Markup: Sendable, Hashable {
    /// An address to be written before the byte at `offset`.
    package struct Link: Sendable, Hashable {
        package let offset: Int
        package let target: SiteURL

        package init(offset: Int, target: SiteURL) {
            self.offset = offset
            self.target = target
        }
    }

    /// UTF-8.
    package let bytes: [UInt8]
    /// In ascending order of their offsets.
    package let links: [Link]

    package init(bytes: [UInt8], links: [Link] = []) {
        self.bytes = bytes
        self.links = links
    }

    package static let empty = Markup(bytes: [])

    package var isEmpty: Bool { bytes.isEmpty && links.isEmpty }
}
