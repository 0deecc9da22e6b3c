internal import SeriesText

/// Which elements of code are open in the raw HTML of a block: text in them is code, and its signs stand for themselves.
struct CodeElements {
    private var open = 0
    private var openHidden = 0

    /// Whether text at this place is code.
    var holdText: Bool { open + openHidden > 0 }

    /// Whether readers do not see it.
    var hideText: Bool { openHidden > 0 }

    /// Reads a piece of raw HTML that may be a tag of one of them.
    mutating func read(_ html: ByteRun) {
        guard html.count > 4, html[0] == UInt8(ascii: "<") else { return }
        let isEnd = html[1] == UInt8(ascii: "/")
        // Whoever writes `<code id="x" />` means an element without content.
        if !isEnd, RawHTMLScanner.endsInSlash(html) { return }
        let start = isEnd ? 2 : 1
        switch HTMLElement(html[start..<html.count].prefix { $0.isASCIILetterOrDigit }) {
        case .code, .kbd, .samp, .pre: open = max(0, open + (isEnd ? -1 : 1))
        // For browsers alone: their text is none that readers see.
        case .script, .style: openHidden = max(0, openHidden + (isEnd ? -1 : 1))
        default: break
        }
    }
}
