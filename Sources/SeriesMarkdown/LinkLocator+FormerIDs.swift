internal import SeriesModel
internal import SeriesText

extension LinkLocator {
    /// Where `ids` are written in the marks that end the heading that was entered. No id holds a brace, so that the last one
    /// in the source opens the marks.
    mutating func spans(ofFormerIDs ids: [String]) -> [SourceSpan] {
        readBlock()
        var start = blockEnd
        while start > lineStarts[0], source[start - 1] != UInt8(ascii: "{") { start -= 1 }
        let marks = source[start..<blockEnd]
        var offset = 0
        "aka=".withRun { key in offset = marks.firstIndex(of: key).map { $0 + key.count } ?? 0 }
        return ids.map { id in
            let place = min(start + offset, blockEnd)
            offset += id.utf8.count + 1
            // With references to characters in it, the source is longer than what it means.
            let line = source[place..<blockEnd].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            return span(at: place, length: max(1, min(id.utf8.count, line.count)))
        }
    }
}
