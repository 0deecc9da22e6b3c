internal import SeriesText

/// Which elements of code are open in the raw HTML of a block: text in them is code, and its signs stand for themselves.
struct CodeElements {
    private static let names: [StaticString] = ["code", "kbd", "samp", "pre"]

    private var open = 0

    /// Whether text at this place is code.
    var holdText: Bool { open > 0 }

    /// Reads a piece of raw HTML that may be a tag of one of them.
    mutating func read(_ html: ByteRun) {
        guard html.count > 4, html[0] == UInt8(ascii: "<") else { return }
        let isEnd = html[1] == UInt8(ascii: "/")
        let start = isEnd ? 2 : 1
        let name = html[start..<html.count].prefix { $0.isASCIILetterOrDigit }
        guard Self.names.contains(where: { name.equals(lowercase: $0) }) else { return }
        if isEnd {
            open = max(0, open - 1)
        } else if !RawHTMLScanner.endsInSlash(html) {
            // Whoever writes `<code id="x" />` means an element without content.
            open += 1
        }
    }
}
