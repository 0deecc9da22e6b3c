internal import SeriesText

/// An address between pointed brackets: `<https://example.com>` (CommonMark 0.30 §6.5).
enum Autolink {
    /// The address between the brackets of which the first stands at `start`; nil when it has no scheme, or white space.
    static func address(in text: ByteRun, at start: Int) -> Range<Int>? {
        // A scheme has 2 to 32 characters, and a colon behind it.
        guard let scheme = URLScheme.of(text[start + 1..<min(text.count, start + 34)]), scheme.utf8.count > 1,
            let end = end(in: text, from: start + 1)
        else { return nil }
        return start + 1..<end
    }

    /// The offset of the bracket that closes what starts at `start`, unless white space or another one comes first.
    static func end(in text: ByteRun, from start: Int) -> Int? {
        let end = start + text[start..<text.count].prefix { $0 > 0x20 && !"<>".utf8.contains($0) }.count
        return end < text.count && text[end] == UInt8(ascii: ">") ? end : nil
    }
}
