internal import SeriesModel
internal import SeriesText

extension SourceLocator {
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
        guard marks.lowerBound > block.lineStarts[0], let end = source[marks].firstIndex(of: UInt8(ascii: "}")),
            !isEscaped(marks.lowerBound - 1), !isEscaped(marks.lowerBound + end)
        else { return nil }
        return source[marks][0..<end]
    }

    /// Whether the braces that end `heading` are typed as they are, and so is `content`, what is read between them: none of
    /// their signs stands behind a backslash, or is there by its number or name. Letters may be.
    mutating func hasTyped(_ content: ByteRun, inBracesAtEndOf heading: MarkdownNode) -> Bool {
        guard let written = writtenMarks(of: heading) else { return false }
        let plain = lines.prepared.usesStandIns ? StandIns.reveal(written, as: .addressesOnly) : nil
        let typed = plain?.withRun { $0.signs(besideReferences: true) } ?? written.signs(besideReferences: true)
        let signs = content.signs(besideReferences: false)
        guard typed == signs else { return false }
        // One of these may stand for a brace of its own: `{a &lcub;#b}`.
        return written.firstIndex(of: UInt8(ascii: "&")) == nil
            || CharacterReferences.resolved(in: written).withRun { $0.signs(besideReferences: false) } == signs
    }

    /// Whether a heading is one of those that start with a `#`, and is not underlined.
    mutating func startsWithHash(_ heading: MarkdownNode) -> Bool {
        enter(heading)
        readBlock()
        return block.start < block.text.count && source[block.start] == UInt8(ascii: "#")
    }

    private func isEscaped(_ index: Int) -> Bool {
        var start = index
        while start > block.lineStarts[0], source[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (index - start) % 2 == 1
    }

    /// Whether a brace is typed in front of the last word of `heading`, with nothing that closes it.
    mutating func hasOpenMarks(in heading: MarkdownNode) -> Bool {
        enter(heading)
        let marks = marksOfHeading()
        return marks.lowerBound > block.lineStarts[0] && !isEscaped(marks.lowerBound - 1)
    }

    /// The place of the braces that end the heading that was entered, or of the word behind one that nothing closes.
    mutating func spanOfMarks() -> SourceSpan? {
        let marks = marksOfHeading()
        let brace = marks.lowerBound - 1
        guard brace >= block.lineStarts[0] else { return nil }
        let end = source[marks].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 }
        return span(at: brace, length: 1 + (end ?? word(at: marks.lowerBound, of: marks).count))
    }

    /// The place of the brackets that end the heading that was entered.
    mutating func spanOfBrackets() -> SourceSpan? {
        readBlock()
        let text = source[block.lineStarts[0]..<block.text.count]
        var start = text.count
        while start > 0, text[start - 1] != UInt8(ascii: "[") { start -= 1 }
        guard start > 0, let end = text.firstIndex(of: UInt8(ascii: "]"), from: start) else { return nil }
        return span(at: block.lineStarts[0] + start - 1, length: end - start + 2)
    }

    /// No id holds a brace, so that the last one in the source opens the marks.
    private mutating func marksOfHeading() -> Range<Int> {
        readBlock()
        var start = block.text.count
        while start > block.lineStarts[0], source[start - 1] != UInt8(ascii: "{") { start -= 1 }
        return start..<block.text.count
    }

    /// References to characters are longer than what they mean, and a NUL is shorter than what libcmark makes of it.
    private func word(at start: Int, of marks: Range<Int>) -> Range<Int> {
        let start = min(start, marks.upperBound)
        return start..<start + source[start..<marks.upperBound].prefix { !",} \t\r\n".utf8.contains($0) }.count
    }
}

extension ByteRun {
    /// The signs of ASCII in it that are no letters and no digits, but for those in character references if these are passed
    /// over.
    fileprivate func signs(besideReferences: Bool) -> [UInt8] {
        var signs: [UInt8] = []
        var index = 0
        while index < count {
            let byte = self[index]
            index += 1
            if besideReferences, byte == UInt8(ascii: "&") {
                let name = self[index..<count].prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "#") }
                let end = index + name.count
                if end < count, self[end] == UInt8(ascii: ";") {
                    index = end + 1
                    continue
                }
            }
            if byte > 0x20, byte < 0x7F, !byte.isASCIILetterOrDigit { signs.append(byte) }
        }
        return signs
    }
}
