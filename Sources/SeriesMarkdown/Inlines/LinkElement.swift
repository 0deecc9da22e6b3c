internal import SeriesText

/// Whether a link of raw HTML is open in a block: browsers end it where another link starts.
struct LinkElement {
    private(set) var isOpen = false

    /// Reads a piece of raw HTML that may be a tag of one.
    mutating func read(_ html: ByteRun) {
        guard html.count > 3, html[1] | 0x20 == UInt8(ascii: "a") || html[2] | 0x20 == UInt8(ascii: "a") else { return }
        var scanner = RawHTMLScanner(html)
        switch scanner.next()?.part {
        case .startTag(.a, _, let attributes)?:
            // Without a destination it is no link, but a place that links lead to.
            isOpen =
                attributes.contains { $0.name.equals(lowercase: "href") } && !RawHTMLScanner.endsInSlash(html)
        case .endTag(.a, _)?: isOpen = false
        default: break
        }
    }
}
