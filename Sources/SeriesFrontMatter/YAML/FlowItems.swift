import SeriesText

/// What stands between the commas of a list on one line, whatever YAML makes of it: a `#` begins no comment here.
struct FlowItems {
    /// Each without white space around it.
    private(set) var items: [Range<Int>] = []
    /// Where the bracket stands that ends the list; nil when none does.
    private(set) var closing: Int?

    private let source: YAMLSource
    private var depth = 0
    private var quote: UInt8?
    private var lastQuote: Int?
    private var isEscaped = false
    private var start: Int

    /// `range` begins behind the opening bracket, or at the first item of a list without brackets.
    init(in range: Range<Int>, of source: YAMLSource) {
        self.source = source
        start = range.lowerBound
        for offset in range {
            step(offset)
            if closing != nil { break }
        }
        addItem(endingAt: closing ?? range.upperBound)
    }

    private mutating func step(_ offset: Int) {
        let byte = source.bytes[offset]
        guard quote == nil else {
            stepInQuotes(byte, at: offset)
            return
        }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            if start == offset || lastQuote == offset - 1 { quote = byte }
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            if depth == 0 { closing = offset } else { depth -= 1 }
        case UInt8(ascii: ",") where depth == 0:
            addItem(endingAt: offset)
            start = offset + 1
        default: break
        }
        // So that an item starts with its first byte that is no white space, which may open quotes.
        if start == offset, byte.isBlank { start = offset + 1 }
    }

    private mutating func stepInQuotes(_ byte: UInt8, at offset: Int) {
        if isEscaped {
            isEscaped = false
        } else if byte == quote {
            quote = nil
            lastQuote = offset
        } else {
            isEscaped = byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"")
        }
    }

    private mutating func addItem(endingAt end: Int) {
        items.append(source.trimmed(start..<end))
    }
}
