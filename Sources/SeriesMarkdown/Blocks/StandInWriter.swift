internal import SeriesText

/// Writes a document with stand-ins: one walk through its bytes, which takes notes of what an escape or an address may
/// stand in.
struct StandInWriter {
    private let source: ByteRun
    private let reading: BareAddress.Reading
    private var index = 0
    private var rewriter: TextRewriter
    private var line = LinePlace(number: 0, start: 0)
    /// Behind the tag of raw HTML that was begun last. What looks like one and is none ends with its paragraph: a quote that
    /// is taken out of it could make it one.
    private var endOfTag = 0
    private var quotes: EscapedQuotes
    private var limits: AddressLimits
    /// Whether a comment may have begun in this paragraph, which no two hyphens may stand in: `<!-- \-- -->` is none.
    private var mayBeInComment = false

    private init(_ source: ByteRun, _ reading: BareAddress.Reading) {
        self.source = source
        self.reading = reading
        rewriter = TextRewriter(source)
        quotes = EscapedQuotes(in: source)
        limits = AddressLimits(in: source)
    }

    /// The document with stand-ins; nil when there are none.
    static func write(_ source: ByteRun, _ reading: BareAddress.Reading) -> RewrittenText? {
        var writer = StandInWriter(source, reading)
        writer.walk()
        return writer.rewriter.finish()
    }

    /// What may begin something that is looked at, or ends a line.
    private static let signs = SignSet("\\\r\n]<:w")

    private mutating func walk() {
        while let next = source.firstIndex(of: Self.signs, from: index) {
            index = next
            switch source[index] {
            case UInt8(ascii: "\\") where index + 1 < source.count: passEscape()
            case UInt8(ascii: "\r") where index + 1 < source.count && source[index + 1] == UInt8(ascii: "\n"):
                index += 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): startLine()
            case UInt8(ascii: "]"): passBracket()
            case UInt8(ascii: "<"): passPointedBracket()
            case UInt8(ascii: ":"), UInt8(ascii: "w"): passAddress()
            default: index += 1
            }
        }
    }

    private mutating func replace(_ range: Range<Int>, by second: UInt8) {
        rewriter.replace(range, on: line) { text in
            text.append(byte: StandIns.lead)
            text.append(byte: second)
        }
    }

    // MARK: - What replaces something

    private mutating func passEscape() {
        let byte = source[index + 1]
        if let standIn = StandIns.forEscaped(byte), !isKept(byte) { replace(index..<index + 2, by: standIn) }
        index += byte < 0x20 ? 1 : 2
    }

    /// Whether the backslash at `index` has to stay in front of `byte`.
    private mutating func isKept(_ byte: UInt8) -> Bool {
        switch byte {
        // In the attributes of raw HTML a backslash escapes nothing.
        case UInt8(ascii: "\""), UInt8(ascii: "'"): index < endOfTag || quotes.mayEndTitle(at: index + 1)
        case UInt8(ascii: "-"): mayBeInComment
        default: false
        }
    }

    private mutating func passAddress() {
        guard BareAddress.mayStand(in: source, at: index), let end = endOfAddress() else {
            index += 1
            return
        }
        var place = index
        while place < end {
            // Escaped, it means nothing to libcmark either.
            let isEscape = source[place] == UInt8(ascii: "\\")
            if let standIn = StandIns.forPlain(source[place]) { replace(place..<place + 1, by: standIn) }
            place += isEscape ? 2 : 1
        }
        index = max(index + 1, min(place, end))
    }

    private mutating func endOfAddress() -> Int? {
        let isInTag = index < endOfTag && endOfTag < .max
        let limit = isInTag ? endOfTag : limits.limit(at: index)
        return BareAddress.end(in: source[0..<limit], from: index, reading)
    }

    // MARK: - What is noted

    private mutating func startLine() {
        index += 1
        line = LinePlace(number: line.number + 1, start: index)
        guard source.isBlankLine(at: index) else { return }
        if endOfTag == .max { endOfTag = 0 }
        quotes.endParagraph()
        limits.startParagraph(at: index)
        mayBeInComment = false
    }

    private mutating func passBracket() {
        index += 1
        guard index < source.count, "(:".utf8.contains(source[index]) else { return }
        quotes.noteTail(at: index + 1)
        if source[index] == UInt8(ascii: "(") { limits.noteTail(at: index + 1) }
    }

    private mutating func passPointedBracket() {
        // A backslash escapes nothing in an address.
        if let address = Autolink.address(in: source, at: index) {
            index = address.upperBound + 1
            return
        }
        if source[index..<source.count].starts(with: "<!--") { mayBeInComment = true }
        if index >= endOfTag { noteTag() }
        index += 1
    }

    private mutating func noteTag() {
        if let length = HTMLBlockStart.tagEnd(source[index..<source.count]),
            !source[index..<index + length].holdsBlankLine
        {
            endOfTag = index + length
        } else if wouldBeTag() {
            endOfTag = .max
        }
    }

    /// Whether stand-ins for quotes would make a tag of what starts at `index` and is none: `<a b=c\">`. Only so many bytes
    /// are looked at, so that a row of pointed brackets takes linear time; such a tag is no longer.
    private func wouldBeTag() -> Bool {
        guard index + 1 < source.count, source[index + 1].isASCIILetter else { return false }
        let end = min(source.count, index + 300)
        guard source[index..<end].firstIndex(of: UInt8(ascii: "\\")) != nil else { return false }
        var changed = ByteBuffer(capacity: end - index)
        var place = index
        while place < end {
            let isEscape = source[place] == UInt8(ascii: "\\") && place + 1 < end
            if isEscape, source[place + 1] == UInt8(ascii: "\"") || source[place + 1] == UInt8(ascii: "'") {
                changed.append(byte: StandIns.lead)
                changed.append(byte: 0x80)
            } else {
                changed.append(source[place..<place + (isEscape ? 2 : 1)])
            }
            place += isEscape ? 2 : 1
            guard source[place - 1] == UInt8(ascii: "\n") else { continue }
            // What marks a quote is no part of its text.
            place += source[place..<end].margin
        }
        return changed.withRun(HTMLBlockStart.tagEnd) != nil
    }
}
