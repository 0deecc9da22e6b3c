internal import SeriesText

/// The comment `<!-- more -->`: what stands before it is the summary of the text.
enum MoreMark {
    /// Whether a piece of raw HTML is the mark and nothing else.
    static func isOne(_ html: ByteRun) -> Bool {
        let start = html.prefix { $0.isHTMLSpace }.count
        guard let end = end(in: html, at: start) else { return false }
        return html[end..<html.count].prefix { $0.isHTMLSpace }.count == html.count - end
    }

    /// Whether there is one anywhere, be it in code.
    static func stands(in source: ByteRun) -> Bool {
        var start = 0
        while let angle = source.firstIndex(of: UInt8(ascii: "<"), from: start) {
            if end(in: source, at: angle) != nil { return true }
            start = angle + 1
        }
        return false
    }

    /// The offset behind the mark that starts at `start`.
    private static func end(in text: ByteRun, at start: Int) -> Int? {
        guard text[start..<text.count].starts(with: "<!--") else { return nil }
        let word = behindSpace(in: text, at: start + 4)
        guard word + 4 <= text.count, text[word..<word + 4].equals(lowercase: "more") else { return nil }
        let end = behindSpace(in: text, at: word + 4)
        return text[end..<text.count].starts(with: "-->") ? end + 3 : nil
    }

    private static func behindSpace(in text: ByteRun, at start: Int) -> Int {
        start + text[start..<text.count].prefix { $0.isHTMLSpace }.count
    }
}
