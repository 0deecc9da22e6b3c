internal import SeriesText

/// What stands behind the text of a link, `(destination "title")`, read as libcmark reads it (CommonMark 0.30 §6.3).
struct LinkTail {
    /// Where the destination is written, without its pointed brackets.
    let destination: Range<Int>
    /// The offset behind the parenthesis that closes it.
    let end: Int

    /// The tail behind the parenthesis in front of `start`; nil when that makes no link.
    init?(in source: ByteRun, from start: Int) {
        guard let destination = Self.destination(in: source, from: start) else { return nil }
        var end = Self.end(ofDestination: destination, in: source)
        if let quote = Self.titleQuote(in: source, behind: destination) {
            guard let behind = Self.behindTitle(in: source, quote: quote) else { return nil }
            end = behind
        }
        end = Self.behindSpace(in: source, from: end)
        guard end < source.count, source[end] == UInt8(ascii: ")") else { return nil }
        self.destination = destination
        self.end = end + 1
    }

    /// The destination that starts at `start` or behind space there: between pointed brackets, or up to white space or to
    /// the parenthesis that it does not open.
    static func destination(in source: ByteRun, from start: Int) -> Range<Int>? {
        let start = behindSpace(in: source, from: start)
        guard start < source.count else { return nil }
        let isPointed = source[start] == UInt8(ascii: "<")
        return isPointed ? pointed(in: source, from: start + 1) : plain(in: source, from: start)
    }

    private static func pointed(in source: ByteRun, from start: Int) -> Range<Int>? {
        var end = start
        while end < source.count {
            switch source[end] {
            case UInt8(ascii: ">"): return start..<end
            case UInt8(ascii: "<"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
            case UInt8(ascii: "\\"): end += 2
            default: end += 1
            }
        }
        return nil
    }

    private static func plain(in source: ByteRun, from start: Int) -> Range<Int>? {
        var end = start
        var depth = 0
        while end < source.count, !source[end].isASCIISpace {
            switch source[end] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")") where depth == 0: return start..<end
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\\") where end + 1 < source.count && !source[end + 1].isASCIISpace: end += 1
            default: break
            }
            end += 1
            // CommonMark asks for at least three levels; libcmark takes this many.
            if depth > 32 { return nil }
        }
        return depth == 0 ? start..<end : nil
    }

    private static func end(ofDestination destination: Range<Int>, in source: ByteRun) -> Int {
        let end = destination.upperBound
        return end < source.count && source[end] == UInt8(ascii: ">") ? end + 1 : end
    }

    /// The quote or the parenthesis that opens a title behind `destination`, if there is one.
    static func titleQuote(in source: ByteRun, behind destination: Range<Int>) -> Int? {
        start(ofTitleBehind: destination, in: source).flatMap { "\"'(".utf8.contains(source[$0]) ? $0 : nil }
    }

    /// Where a title would stand: behind the space that follows `destination`.
    static func start(ofTitleBehind destination: Range<Int>, in source: ByteRun) -> Int? {
        let end = end(ofDestination: destination, in: source)
        let start = behindSpace(in: source, from: end)
        return start > end && start < source.count ? start : nil
    }

    /// What stands behind `destination` on its line and so keeps it from being that of a definition; nil for nothing, and for
    /// what may be a title.
    static func textBehindDefinition(_ destination: Range<Int>, in source: ByteRun) -> Range<Int>? {
        let end = end(ofDestination: destination, in: source)
        let text = source[end..<source.count].firstLine.withoutSpaceBehind
        let space = text.prefix(while: \.isBlank).count
        guard space < text.count, !(space > 0 && "\"'(".utf8.contains(text[space])) else { return nil }
        return end + space..<end + text.count
    }

    /// Where the text goes on behind a definition with that destination, and behind its title.
    static func endOfDefinition(_ destination: Range<Int>, in source: ByteRun) -> Int? {
        guard let quote = titleQuote(in: source, behind: destination) else {
            return start(ofTitleBehind: destination, in: source)
        }
        return behindTitle(in: source, quote: quote).map { behindSpace(in: source, from: $0) }
    }

    /// The offset behind the title that opens at `quote`, nil when none does. To libcmark, an escaped quote ends it where no
    /// other does.
    static func behindTitle(in source: ByteRun, quote: Int) -> Int? {
        let opening = source[quote]
        let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : opening
        var escaped: Int?
        var end = quote + 1
        while end < source.count {
            switch source[end] {
            case closing: return end + 1
            case opening: return escaped
            case UInt8(ascii: "\\") where end + 1 < source.count:
                end += 2
                if source[end - 1] == closing { escaped = end }
            default: end += 1
            }
        }
        return escaped
    }

    /// The offset behind white space, and behind what marks quotes at the starts of lines.
    static func behindSpace(in source: ByteRun, from start: Int) -> Int {
        var end = start
        var isAtLineStart = false
        while end < source.count, source[end].isASCIISpace || isAtLineStart && source[end] == UInt8(ascii: ">") {
            if "\r\n".utf8.contains(source[end]) { isAtLineStart = true }
            end += 1
        }
        return end
    }
}
