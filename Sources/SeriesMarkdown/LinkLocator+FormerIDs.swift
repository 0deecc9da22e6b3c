internal import SeriesModel
internal import SeriesText

extension LinkLocator {
    /// Where `ids` are written in the marks that end the heading that was entered.
    mutating func spans(ofFormerIDs ids: [String]) -> [SourceSpan] {
        let marks = marksOfHeading()
        var start = marks.lowerBound
        "aka=".withRun { key in start += source[marks].firstIndex(of: key).map { $0 + key.count } ?? 0 }
        return ids.map { _ in
            let word = word(at: start, of: marks)
            start = word.upperBound + 1
            return span(at: word.lowerBound, length: max(1, word.count))
        }
    }

    /// Where the id is written that its author gave to the heading that was entered.
    mutating func spanOfOwnID() -> SourceSpan {
        let marks = marksOfHeading()
        let sign = source[marks].firstIndex(of: UInt8(ascii: "#")).map { marks.lowerBound + $0 } ?? marks.lowerBound
        return span(at: sign, length: max(1, word(at: sign, of: marks).count))
    }

    /// What stands between the braces that end `heading`; nil when no braces do. Says that links to come stand in it.
    mutating func writtenMarks(of heading: MarkdownNode) -> ByteRun? {
        enter(heading)
        let marks = marksOfHeading()
        guard marks.lowerBound > lineStarts[0], let end = source[marks].firstIndex(of: UInt8(ascii: "}")) else {
            return nil
        }
        return source[marks][0..<end]
    }

    /// The place of the braces that end the heading that was entered; nil behind a backslash.
    mutating func spanOfMarks() -> SourceSpan? {
        let marks = marksOfHeading()
        let brace = marks.lowerBound - 1
        guard brace >= lineStarts[0], let end = source[marks].firstIndex(of: UInt8(ascii: "}")) else { return nil }
        if brace > lineStarts[0], source[brace - 1] == UInt8(ascii: "\\") { return nil }
        return span(at: brace, length: end + 2)
    }

    /// No id holds a brace, so that the last one in the source opens the marks.
    private mutating func marksOfHeading() -> Range<Int> {
        readBlock()
        var start = blockEnd
        while start > lineStarts[0], source[start - 1] != UInt8(ascii: "{") { start -= 1 }
        return start..<blockEnd
    }

    /// References to characters are longer than what they mean, and a NUL is shorter than what libcmark makes of it.
    private func word(at start: Int, of marks: Range<Int>) -> Range<Int> {
        let start = min(start, marks.upperBound)
        return start..<start + source[start..<marks.upperBound].prefix { !",} \t\r\n".utf8.contains($0) }.count
    }
}
