internal import SeriesText

/// The tags that GitHub does not let through (GFM 0.29 §6.11), for its dialect alone: an article's author may write them.
enum TagFilter {
    private static let refused: Set<HTMLElement> = [
        .title, .textarea, .style, .xmp, .iframe, .noembed, .noframes, .script, .plaintext,
    ]

    /// Appends raw HTML; the `<` of a tag that is not let through is written as `&lt;`.
    static func append(_ html: ByteRun, to output: inout ByteBuffer) {
        var start = 0
        var index = 0
        while let angle = html.firstIndex(of: UInt8(ascii: "<"), from: index) {
            index = angle + 1
            guard isRefused(html, at: angle + 1) else { continue }
            output.append(html[start..<angle])
            output.append("&lt;")
            start = index
        }
        output.append(html[start..<html.count])
    }

    private static func isRefused(_ html: ByteRun, at index: Int) -> Bool {
        let start = index < html.count && html[index] == UInt8(ascii: "/") ? index + 1 : index
        let name = html[start..<html.count].prefix(while: \.isASCIILetter)
        let end = start + name.count
        guard end < html.count, html[end] <= 0x20 || html[end] == UInt8(ascii: ">") || html[end] == UInt8(ascii: "/")
        else {
            return false
        }
        return refused.contains(HTMLElement(name))
    }
}
