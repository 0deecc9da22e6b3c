internal import SeriesText

/// What stands behind the text of a link, `(destination "title")`, read before libcmark does (CommonMark 0.30 §6.3).
enum LinkTail {
    /// The destination that starts at `start` or behind space there: between pointed brackets, or up to white space or to
    /// the parenthesis that it does not open.
    static func destination(in source: ByteRun, from start: Int) -> Range<Int>? {
        let start = behindSpace(in: source, from: start)
        let isPointed = start < source.count && source[start] == UInt8(ascii: "<")
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
            // So many levels libcmark takes.
            if depth > 32 { return nil }
        }
        return depth == 0 ? start..<end : nil
    }

    /// The quote that opens a title behind `destination`, if there is one.
    static func titleQuote(in source: ByteRun, behind destination: Range<Int>) -> Int? {
        guard destination.upperBound < source.count else { return nil }
        let isPointed = source[destination.upperBound] == UInt8(ascii: ">")
        let end = destination.upperBound + (isPointed ? 1 : 0)
        let quote = behindSpace(in: source, from: end)
        guard quote > end, quote < source.count, "\"'".utf8.contains(source[quote]) else { return nil }
        return quote
    }

    /// Whether a parenthesis closes what starts at `start` with a destination.
    static func isClosed(in source: ByteRun, from start: Int) -> Bool {
        guard let destination = destination(in: source, from: start) else { return false }
        var end = destination.upperBound
        if let quote = titleQuote(in: source, behind: destination) {
            end = firstUnescaped(source[quote], in: source, from: quote + 1).map { $0 + 1 } ?? source.count
        }
        end = behindSpace(in: source, from: end)
        return end < source.count && source[end] == UInt8(ascii: ")")
    }

    private static func firstUnescaped(_ byte: UInt8, in source: ByteRun, from start: Int) -> Int? {
        var index = start
        while index < source.count, source[index] != byte { index += source[index] == UInt8(ascii: "\\") ? 2 : 1 }
        return index < source.count ? index : nil
    }

    /// Behind white space, and behind what marks quotes at the starts of lines.
    private static func behindSpace(in source: ByteRun, from start: Int) -> Int {
        var end = start
        var isAtLineStart = false
        while end < source.count, source[end].isASCIISpace || isAtLineStart && source[end] == UInt8(ascii: ">") {
            if "\r\n".utf8.contains(source[end]) { isAtLineStart = true }
            end += 1
        }
        return end
    }
}
