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
        return ids.map { _ in
            let place = min(start + offset, blockEnd)
            // References to characters are longer than what they mean, and a NUL is shorter than what libcmark makes of it.
            let length = source[place..<blockEnd].prefix { !",} \t\r\n".utf8.contains($0) }.count
            offset += length + 1
            return span(at: place, length: max(1, length))
        }
    }
}
