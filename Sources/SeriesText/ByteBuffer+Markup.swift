package import SeriesModel

extension ByteBuffer {
    /// Appends `markup`, the addresses of what is our own written by `appendLink`.
    package mutating func append(_ markup: Markup, appendLink: (inout ByteBuffer, SiteURL) -> Void) {
        var start = 0
        for gap in markup.gaps {
            append(markup.bytes[start..<gap.offset])
            switch gap.filling {
            case .address(let url):
                guard let query = url.query else {
                    appendLink(&self, url)
                    break
                }
                appendLink(&self, SiteURL(path: url.path))
                append("?")
                append(query, escapedFor: .markup)
                if let fragment = url.fragment { append("#" + fragment) }
            case .html(let text): append(text)
            }
            start = gap.end
        }
        append(markup.bytes[start...])
    }
}
