internal import SeriesText

/// An address between pointed brackets: `<https://example.com>` (CommonMark 0.30 §6.5).
enum Autolink {
    /// The address between the brackets of which the first stands at `start`; nil when it has no scheme, or white space.
    static func address(in text: ByteRun, at start: Int) -> Range<Int>? {
        // A scheme has 32 characters at most, and a colon behind it.
        guard URLScheme.of(text[start + 1..<min(text.count, start + 34)]) != nil else { return nil }
        let length = text[start + 1..<text.count].prefix { $0 > 0x20 && !"<>".utf8.contains($0) }.count
        let end = start + 1 + length
        return end < text.count && text[end] == UInt8(ascii: ">") ? start + 1..<end : nil
    }
}
