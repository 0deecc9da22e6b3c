internal import SeriesModel
internal import SeriesText

extension LinkLocator {
    /// Where tags of other generators are written in the block that was entered, code and comments aside, as far as each
    /// goes on its first line.
    mutating func templateTags() -> [SourceSpan] {
        readBlock()
        guard !braces.isEmpty else { return [] }
        return TemplateTags.all(from: braces, in: source[0..<blockEnd]).map { tag in
            let length = source[tag].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.count
            return span(at: tag.lowerBound, length: length)
        }
    }

    /// The attributes of kramdown in the block that was entered, code and comments aside.
    mutating func attributeLists() -> [MarkdownFragment.UnreadMarks] {
        readBlock()
        let text = source[0..<blockEnd]
        return lists.compactMap { start in
            AttributeList.content(at: start, in: text).map { content in
                MarkdownFragment.UnreadMarks(
                    readable: HeadingMarks.readable(text[content]) ?? "",
                    span: span(at: start, length: content.count + 2))
            }
        }
    }
}
