internal import SeriesModel
internal import SeriesText

/// Marks that are shown as text.
extension SourceLocator {
    /// How many bytes beside a mark have to stand in the source as they do in the text.
    static let context = 8

    /// Where the block that was entered has the mark that stands at `range` of `text`; nil where it is escaped or written as a
    /// character reference.
    mutating func span(ofLeftover range: Range<Int>, in text: ByteRun) -> SourceSpan? {
        readBlock()
        let own = block.ownText
        for (front, back) in [(Self.context, Self.context), (0, Self.context), (Self.context, 0)] {
            let place = max(0, range.lowerBound - front)..<min(text.count, range.upperBound + back)
            // A mark alone may be any.
            guard place.count > range.count || text.count == range.count, let found = own.firstIndex(of: text[place])
            else {
                continue
            }
            let start = block.start + found + range.lowerBound - place.lowerBound
            return start > 0 && source[start - 1] == UInt8(ascii: "\\") ? nil : span(at: start, length: range.count)
        }
        return nil
    }
}
