internal import SeriesText

/// Characters that stand in for others while libcmark reads a document.
///
/// libcmark's tree does not tell `\~` from `~`, and takes the `_` in the address `https://example.com/__init__.py` for
/// emphasis. So before libcmark reads them, an escaped character that one of our rules looks for, and `_` and `*` in
/// addresses, are written as characters that mean nothing to it: Syriac punctuation, which is as long as a backslash and the
/// character behind it, and which CommonMark's rules for emphasis treat as what it stands for: punctuation. Afterwards they
/// are turned back. A text that holds Syriac punctuation of its own is left alone.
enum StandIns {
    /// In the order of U+0700 to U+070B: what follows the backslash.
    private static let escaped: StaticString = "~:@./[]^-\"'$"
    /// U+070C and U+070D, without a backslash.
    private static let plain: StaticString = "_*"

    /// All of them start with this byte, and 0x80 + their number follows.
    static let lead: UInt8 = 0xDC
    /// How many bytes one takes.
    static let length = 2

    struct Disguised {
        fileprivate(set) var text = ByteBuffer()
        fileprivate(set) var shifts = ColumnShifts()
    }

    // MARK: - Putting them in

    /// The document with stand-ins; nil when there is nothing to stand in for.
    static func disguise(_ source: ByteRun) -> Disguised? {
        guard needsStandIns(source), !holdsStandIns(source) else { return nil }
        var disguised = Disguised()
        var start = 0
        var index = 0
        var line = (number: 0, start: 0)
        func replace(_ range: Range<Int>, by number: Int) {
            disguised.text.append(source[start..<range.lowerBound])
            disguised.text.append(byte: lead)
            disguised.text.append(byte: 0x80 + UInt8(number))
            start = range.upperBound
            disguised.shifts.note(
                line: line.number, column: range.lowerBound - line.start + 1, growth: 2 - range.count)
        }
        // Behind the tag of raw HTML that was begun last. What looks like one and is none ends with its paragraph: a quote
        // that is taken out of it could make it one.
        var endOfTag = 0
        var quotes = EscapedQuotes(in: source)
        var limits = AddressLimits(in: source)
        // Whether a comment may have begun in this paragraph, which no two hyphens may stand in: `<!-- \-- -->` is none.
        var mayBeInComment = false
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: "\\") where index + 1 < source.count:
                let byte = source[index + 1]
                let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
                // In the attributes of raw HTML a backslash escapes nothing.
                let isKept =
                    isQuote && (index < endOfTag || quotes.mayEndTitle(at: index + 1))
                    || byte == UInt8(ascii: "-") && mayBeInComment
                if let number = number(of: byte, in: escaped), !isKept {
                    replace(index..<index + 2, by: number)
                }
                index += byte < 0x20 ? 1 : 2
            case UInt8(ascii: "\r") where index + 1 < source.count && source[index + 1] == UInt8(ascii: "\n"):
                index += 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                index += 1
                line = (line.number + 1, index)
                guard source.isBlankLine(at: index) else { continue }
                if endOfTag == .max { endOfTag = 0 }
                quotes.endParagraph()
                limits.startParagraph(at: index)
                mayBeInComment = false
            case UInt8(ascii: "]"):
                index += 1
                guard index < source.count, "(:".utf8.contains(source[index]) else { continue }
                quotes.noteTail(at: index + 1)
                if source[index] == UInt8(ascii: "(") { limits.noteTail(at: index + 1) }
            case UInt8(ascii: "<"):
                if let end = endOfAutolink(in: source, from: index) {
                    index = end
                    continue
                }
                if source[index..<source.count].starts(with: "<!--") { mayBeInComment = true }
                if index >= endOfTag {
                    if let length = HTMLBlockStart.tagEnd(source[index..<source.count]),
                        !source[index..<index + length].holdsBlankLine
                    {
                        endOfTag = index + length
                    } else if wouldBeTag(source, from: index) {
                        endOfTag = .max
                    }
                }
                index += 1
            case UInt8(ascii: ":"), UInt8(ascii: "w"):
                guard BareAddress.mayStand(in: source, at: index) else {
                    index += 1
                    continue
                }
                let isInTag = index < endOfTag && endOfTag < .max
                let limit = isInTag ? endOfTag : limits.limit(at: index)
                guard let end = BareAddress.end(in: source[0..<limit], from: index) else {
                    index += 1
                    continue
                }
                for place in index..<end {
                    if let number = number(of: source[place], in: plain) {
                        replace(place..<place + 1, by: escaped.utf8CodeUnitCount + number)
                    }
                }
                index = end
            default: index += 1
            }
        }
        if start == 0 { return nil }
        disguised.text.append(source[start..<source.count])
        return disguised
    }

    /// Whether stand-ins for quotes would make a tag of what starts at `start` and is none: `<a b=c\">`. Only so
    /// many bytes are looked at, so that a row of pointed brackets takes linear time; such a tag is no longer.
    private static func wouldBeTag(_ source: ByteRun, from start: Int) -> Bool {
        guard start + 1 < source.count, source[start + 1].isASCIILetter else { return false }
        let end = min(source.count, start + 300)
        guard source[start..<end].firstIndex(of: UInt8(ascii: "\\")) != nil else { return false }
        var changed = ByteBuffer(capacity: end - start)
        var index = start
        while index < end {
            let isEscape = source[index] == UInt8(ascii: "\\") && index + 1 < end
            if isEscape, source[index + 1] == UInt8(ascii: "\"") || source[index + 1] == UInt8(ascii: "'") {
                changed.append(byte: lead)
                changed.append(byte: 0x80)
            } else {
                changed.append(source[index..<index + (isEscape ? 2 : 1)])
            }
            index += isEscape ? 2 : 1
            guard source[index - 1] == UInt8(ascii: "\n") else { continue }
            // What marks a quote is no part of its text.
            while index < end, " \t>".utf8.contains(source[index]) { index += 1 }
        }
        return changed.withRun(HTMLBlockStart.tagEnd) != nil
    }

    /// Behind the address in pointed brackets that starts at `start`, if there is one: a backslash escapes nothing in it.
    private static func endOfAutolink(in source: ByteRun, from start: Int) -> Int? {
        // A scheme has 32 characters at most (CommonMark 0.30 §6.5).
        guard URLScheme.of(source[start + 1..<min(source.count, start + 34)]) != nil else { return nil }
        let end = start + 1 + source[start + 1..<source.count].prefix { $0 > 0x20 && !"<>".utf8.contains($0) }.count
        return end < source.count && source[end] == UInt8(ascii: ">") ? end + 1 : nil
    }

    /// Whether there is an escape or an address in which something is to be replaced: most documents have none, and are not
    /// read byte by byte for it.
    private static func needsStandIns(_ source: ByteRun) -> Bool {
        var start = 0
        while let slash = source.firstIndex(of: UInt8(ascii: "\\"), from: start) {
            if slash + 1 < source.count, number(of: source[slash + 1], in: escaped) != nil { return true }
            start = slash + 1
        }
        start = 0
        while let slash = source.firstIndex(of: UInt8(ascii: "/"), from: start) {
            start = slash + 1
            guard slash > 0, source[slash - 1] == UInt8(ascii: ":"),
                let end = BareAddress.end(in: source, from: slash - 1)
            else { continue }
            if source[slash..<end].containsPlain { return true }
            // What is left out at its end may be the byte that was found.
            start = max(start, end)
        }
        start = 0
        while let letter = source.firstIndex(of: UInt8(ascii: "w"), before: UInt8(ascii: "."), from: start) {
            start = letter + 1
            guard letter > 1, source[letter - 2] == UInt8(ascii: "w"),
                let end = BareAddress.end(in: source, from: letter - 2)
            else { continue }
            if source[letter..<end].containsPlain { return true }
            start = max(start, end)
        }
        return false
    }

    /// Whether its author wrote one, as it is or by its number.
    private static func holdsStandIns(_ source: ByteRun) -> Bool {
        var start = 0
        while let found = source.firstIndex(of: lead, from: start) {
            if found + 1 < source.count, number(at: found, in: source) != nil { return true }
            start = found + 1
        }
        return CharacterReferences.holdNumber(in: 0x700...0x70F, in: source)
    }

    // MARK: - Taking them out

    /// What a stand-in is turned back into.
    enum Reading {
        /// As it was written: for code and raw HTML, where a backslash is a backslash.
        case source
        /// As it is meant: for texts, titles and addresses.
        case meaning
        /// Only those in addresses, so that escaped characters are still told from others.
        case addressesOnly
    }

    /// `run` without stand-ins; nil when it has none.
    static func reveal(_ run: ByteRun, as reading: Reading) -> ByteBuffer? {
        guard var found = run.firstIndex(of: lead) else { return nil }
        var text = ByteBuffer(capacity: run.count)
        var start = 0
        while true {
            if let number = number(at: found, in: run) {
                let isEscaped = number < escaped.utf8CodeUnitCount
                if !(isEscaped && reading == .addressesOnly) {
                    text.append(run[start..<found])
                    if isEscaped, reading == .source { text.append("\\") }
                    text.append(byte: byte(number))
                    start = found + 2
                }
            }
            guard let next = run.firstIndex(of: lead, from: found + 1) else { break }
            found = next
        }
        text.append(run[start..<run.count])
        return text
    }

    /// The first stand-in at or behind `start`.
    static func first(in run: ByteRun, from start: Int) -> Int? {
        var start = start
        while let found = run.firstIndex(of: lead, from: start) {
            if number(at: found, in: run) != nil { return found }
            start = found + 1
        }
        return nil
    }

    /// What the stand-in at `index` means, if there is one.
    static func meaning(at index: Int, in run: ByteRun) -> UInt8? {
        number(at: index, in: run).map(byte)
    }

    /// Turns back all that our rules need not tell apart: everywhere but in text, and there those in addresses.
    static func reveal(in root: MarkdownNode) {
        var walk = MarkdownWalk(from: root)
        repeat {
            guard walk.event == .enter else { continue }
            let node = walk.node
            switch node.kind {
            case .text: reveal(node, as: .addressesOnly)
            case .code, .htmlInline, .htmlBlock: reveal(node, as: .source)
            case .codeBlock:
                reveal(node, as: .source)
                if let info = reveal(node.fenceInfo, as: .meaning) { node.setFenceInfo(info.text) }
            case .link, .image:
                if let destination = reveal(node.destination, as: .meaning) { node.setDestination(destination.text) }
                if let title = reveal(node.title, as: .meaning) { node.setTitle(title.text) }
            default: break
            }
        } while walk.advance()
    }

    private static func reveal(_ node: MarkdownNode, as reading: Reading) {
        guard let text = reveal(node.literal, as: reading) else { return }
        text.withRun { node.setLiteral($0) }
    }

    /// The number of the stand-in at `index`.
    private static func number(at index: Int, in run: ByteRun) -> Int? {
        guard index + 1 < run.count, run[index] == lead else { return nil }
        let number = Int(run[index + 1]) - 0x80
        return number >= 0 && number < escaped.utf8CodeUnitCount + plain.utf8CodeUnitCount ? number : nil
    }

    private static func number(of byte: UInt8, in list: StaticString) -> Int? {
        list.withUTF8Buffer { unsafe $0.firstIndex(of: byte) }
    }

    private static func byte(_ number: Int) -> UInt8 {
        let isEscaped = number < escaped.utf8CodeUnitCount
        let list = isEscaped ? escaped : plain
        let index = isEscaped ? number : number - escaped.utf8CodeUnitCount
        return list.withUTF8Buffer { unsafe $0[index] }
    }
}

extension ByteRun {
    /// Whether it holds a character that has a stand-in without a backslash.
    fileprivate var containsPlain: Bool {
        firstIndex(of: UInt8(ascii: "_")) != nil || firstIndex(of: UInt8(ascii: "*")) != nil
    }
}
