internal import SeriesText

/// What starts a block of raw HTML that goes on to a mark of its own, such as `?>`, and does not hold that mark (CommonMark 0.30
/// §4.6): so the rest of the text belongs to it, or that of the list or quote around it. Comments aside.
struct OpenDeclaration {
    /// Its mark, with the name behind it.
    let range: Range<Int>
    let end: StaticString

    private static let kinds: [(start: StaticString, end: StaticString)] = [
        ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">"),
    ]

    /// Nil when `block` starts with something else, or ends it.
    init?(_ block: ByteRun) {
        let margin = block.prefix { $0 == UInt8(ascii: " ") }.count
        let text = block[margin..<block.count]
        guard !text.starts(with: "<!--"), let kind = Self.kinds.first(where: { text.starts(with: $0.start) }),
            !text.contains(kind.end)
        else { return nil }
        let start = margin + kind.start.utf8CodeUnitCount
        let hasName = kind.start.utf8CodeUnitCount <= 2
        let name = hasName ? block[start..<block.count].prefix(while: \.isASCIILetter).count : 0
        range = margin..<start + name
        end = kind.end
    }
}
