package import SeriesModel

extension ByteBuffer {
    /// Appends `markup`, its links to our own pages written by `appendLink`.
    package mutating func append(_ markup: Markup, appendLink: (inout ByteBuffer, SiteURL) -> Void) {
        var start = 0
        for link in markup.links {
            append(markup.bytes[start..<link.offset])
            appendLink(&self, link.target)
            start = link.offset
        }
        append(markup.bytes[start...])
    }
}
