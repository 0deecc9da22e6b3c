internal import SeriesText

/// Where an address ends at the latest that is no bare one but the destination of a link, or stands in code.
///
/// A bare address goes on to the next space, whatever is in it. Read like that, `[a](https://b.c)**d**` would lose its
/// emphasis. Asked for one address after the other; what is not asked for is not read.
struct AddressLimits {
    private let source: ByteRun
    /// Behind the parenthesis that follows the text of a link.
    private var tail: Int?
    private var destination = 0..<0
    private var paragraph = 0
    /// The next `](`, where it was sought last.
    private var bracket: Int?
    /// Up to where code spans were looked for, and the last that was found, without its backticks.
    private var known = 0
    private var code = 0..<0
    /// Where code spans of the paragraph end.
    private var codeSpans = CodeSpanEnds()

    init(in source: ByteRun) { self.source = source }

    mutating func noteTail(at index: Int) { tail = index }

    mutating func startParagraph(at index: Int) {
        tail = nil
        destination = 0..<0
        paragraph = index
    }

    /// Up to where an address around `index` may go.
    mutating func limit(at index: Int) -> Int {
        if let start = tail {
            tail = nil
            destination = LinkTail.destination(in: source, from: start) ?? 0..<0
        }
        if destination.contains(index) { return destination.upperBound }
        return isCode(index) ? min(code.upperBound, nextBracket(from: index)) : nextBracket(from: index)
    }

    private mutating func nextBracket(from index: Int) -> Int {
        if let bracket, bracket >= index { return bracket }
        let next = source.firstIndex(of: UInt8(ascii: "]"), before: UInt8(ascii: "("), from: index) ?? source.count
        bracket = next
        return next
    }

    // MARK: - Code

    /// Whether `index` stands in a code span, which is `code` then.
    private mutating func isCode(_ index: Int) -> Bool {
        if known < paragraph {
            known = paragraph
            codeSpans = CodeSpanEnds()
        }
        while known < index {
            guard let tick = source[0..<index].firstIndex(of: UInt8(ascii: "`"), from: known) else {
                known = index
                break
            }
            let run = CodeSpanEnds.ticks(in: source, at: tick)
            // A backslash takes the meaning of one backtick away.
            let isEscaped = source[known..<tick].endsWithBackslash
            known = tick + (isEscaped ? 1 : run)
            guard !isEscaped,
                let end = codeSpans.closing(run, in: source, from: known, isOver: \.holdsBlankLine)
            else { continue }
            code = known..<end
            known = end + run
        }
        return code.contains(index)
    }
}

extension ByteRun {
    /// Whether the last byte is a backslash that none in front of it escapes.
    fileprivate var endsWithBackslash: Bool {
        var start = count
        while start > 0, self[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (count - start) % 2 == 1
    }
}
