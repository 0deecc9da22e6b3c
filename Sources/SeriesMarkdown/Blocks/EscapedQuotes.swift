internal import SeriesText

/// Which escaped quotes end the title of a link or of a definition.
///
/// libcmark lets a title end with an escaped quote where it would not end otherwise: `[a](b "c\")` is a link. There a
/// stand-in would take its end away.
struct EscapedQuotes {
    private let source: ByteRun
    /// Behind the bracket or the colon after which a destination may stand, and then a title.
    private var tail: Int?
    /// The title that may end with an escaped quote, behind its first quote.
    private var title = 0..<0
    /// The end of the word in which a destination was sought last, and the title behind that word: as many as may start in
    /// it, it is the same.
    private var word = (end: 0, title: 0..<0)

    init(in source: ByteRun) { self.source = source }

    mutating func noteTail(at index: Int) { tail = index }

    mutating func endParagraph() {
        tail = nil
        title = 0..<0
    }

    /// Whether the escaped quote at `index` may end a title; asked for one after the other.
    mutating func mayEndTitle(at index: Int) -> Bool {
        if index >= title.upperBound, let start = tail {
            tail = nil
            title = findTitle(from: start)
        }
        return title.contains(index) && source[title.lowerBound - 1] == source[index]
    }

    /// The title behind the destination at `start` or behind space there, if an escaped quote may end it.
    private mutating func findTitle(from start: Int) -> Range<Int> {
        let start = LinkTail.behindSpace(in: source, from: start)
        guard start < source.count else { return 0..<0 }
        if source[start] == UInt8(ascii: "<") {
            return LinkTail.destination(in: source, from: start).map { Self.title(in: source, behind: $0) } ?? 0..<0
        }
        if start >= word.end {
            let end = start + source[start..<source.count].prefix { !$0.isASCIISpace }.count
            word = (end, Self.title(in: source, behind: start..<end))
        }
        guard !word.title.isEmpty, LinkTail.destination(in: source, from: start)?.upperBound == word.end else {
            return 0..<0
        }
        return word.title
    }

    /// The title behind `destination` if an escaped quote may end it: up to the first that is not escaped, or to the end of
    /// the paragraph. At most two reach that far, one for each kind of quotes.
    private static func title(in source: ByteRun, behind destination: Range<Int>) -> Range<Int> {
        guard let quote = LinkTail.titleQuote(in: source, behind: destination), source[quote] != UInt8(ascii: "(")
        else { return 0..<0 }
        var index = quote + 1
        var mayEnd = false
        while index < source.count, source[index] != source[quote] {
            switch source[index] {
            case UInt8(ascii: "\\") where index + 1 < source.count:
                index += 2
                if source[index - 1] == source[quote], isEnd(source, at: index) { mayEnd = true }
            case UInt8(ascii: "\n") where source.isBlankLine(at: index + 1): return mayEnd ? quote + 1..<index : 0..<0
            default: index += 1
            }
        }
        return mayEnd ? quote + 1..<index : 0..<0
    }

    /// Whether what ends a link or a definition stands at `index`, or space in front of it.
    private static func isEnd(_ source: ByteRun, at index: Int) -> Bool {
        let end = index + source[index..<source.count].prefix(while: \.isBlank).count
        return end == source.count || ")\r\n".utf8.contains(source[end])
    }
}
