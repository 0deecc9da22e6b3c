internal import SeriesModel
internal import SeriesText

/// What libcmark 0.30 would need minutes for, found by one quick look before it reads a document.
///
/// Measured with every combination of three marks, repeated: libcmark is linear but for two things. It asks all blocks
/// around a line, and for each emphasis all blocks around its text, so that deep nesting multiplies with the length of
/// the document. And each link closes the brackets in front of it, for which it passes all pictures that are still open.
enum ParsingCost {
    /// So many blocks may be nested; browsers give up at about 500 elements.
    static let deepestNesting = 100
    /// So many open pictures may be passed by links, in all: libcmark does it in less than a second.
    private static let mostPassed = 50_000_000

    /// The first reason not to let libcmark read `source`, whose first line is line `firstLine` of its file.
    static func refusal(of source: ByteRun, firstLine: Int) -> MarkdownRefusal? {
        nesting(in: source, firstLine) ?? pictures(in: source, firstLine)
    }

    private static func nesting(in source: ByteRun, _ firstLine: Int) -> MarkdownRefusal? {
        let mayHoldNotes = source.firstIndex(of: UInt8(ascii: "^")) != nil
        guard mayHoldNotes || holdsWideMargin(source), mayNestDeeply(source) else { return nil }
        let found = BlockScanner.blocks(in: source, limit: deepestNesting)
        guard let place = found.tooDeep else { return nil }
        let column = place.offset - place.line.start + 1
        let span = SourceSpan(line: firstLine + place.line.number, column: column, length: 1)
        return MarkdownRefusal(reason: .nesting, span: span)
    }

    // MARK: - Nesting

    /// The bytes that mark blocks or indent them, but for the labels of footnotes.
    @inline(__always)
    private static func isMargin(_ byte: UInt8) -> Bool {
        byte < 64 && margin >> byte & 1 != 0
    }

    /// A bit for each of space, tab, `>-+*.):` and the digits.
    private static let margin: UInt64 = 0x47FF_6E01_0000_0200

    /// Whether enough of these bytes stand together anywhere: a tab can indent two items. One byte of so many is looked
    /// at, which is a letter mostly.
    private static func holdsWideMargin(_ source: ByteRun) -> Bool {
        let width = deepestNesting / 2
        let bytes = unsafe source.buffer
        var index = 0
        while index < bytes.count {
            var start = index
            while start > 0, index - start < width, unsafe isMargin(bytes[start - 1]) { start -= 1 }
            var end = index
            while end < bytes.count, end - start < width, unsafe isMargin(bytes[end]) { end += 1 }
            if end - start >= width { return true }
            index += width
            // Pass the words, as nearly all of a text is.
            while index < bytes.count, unsafe !isMargin(bytes[index]) { index += width }
        }
        return false
    }

    /// Whether a line starts with as many marks and as much indentation as it takes: where blocks are nested deepest, the
    /// line that opens the last of them goes through all. Nearly all lines start with a letter.
    private static func mayNestDeeply(_ source: ByteRun) -> Bool {
        var lines = LineEnds(in: source)
        var start = 0
        while start < source.count {
            if !source[start].isASCIILetter, mayNestDeeply(source, from: start) { return true }
            start = lines.end(ofLineAt: start).next
        }
        return false
    }

    /// The same for the line at `start`.
    private static func mayNestDeeply(_ source: ByteRun, from start: Int) -> Bool {
        // In halves: an item takes two columns of indentation or more.
        var depth = 0
        var index = start
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: " "): depth += 1
            case UInt8(ascii: "\t"): depth += 4
            case UInt8(ascii: ">"): depth += 2
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"),
                UInt8(ascii: ":"):
                if index + 1 == source.count || source[index + 1] <= 0x20 { depth += 2 }
            case UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "["):
                // The label of a footnote.
                let label = source[index..<source.count].prefix { $0 > 0x20 && $0 != UInt8(ascii: "]") }.count
                index += label
                if index == source.count || source[index] != UInt8(ascii: "]") { return false }
            default: return false
            }
            if depth > deepestNesting * 2 { return true }
            index += 1
        }
        return false
    }

    // MARK: - Pictures

    private static func pictures(in source: ByteRun, _ firstLine: Int) -> MarkdownRefusal? {
        // A picture takes two bytes, a link four.
        guard source.count / 2 * (source.count / 4) > mostPassed else { return nil }
        var count = 0
        var start = 0
        while let bang = source.firstIndex(of: UInt8(ascii: "!"), from: start) {
            start = bang + 1
            if start < source.count, source[start] == UInt8(ascii: "[") { count += 1 }
        }
        guard count * source.count / 4 > mostPassed, let offset = pictureInTheWay(source) else { return nil }
        let place = LineMap(unsafe Array(source.buffer)).span(at: offset)
        let span = SourceSpan(line: firstLine + place.line - 1, column: place.column, length: 2)
        return MarkdownRefusal(reason: .openPictures, span: span)
    }

    /// The first picture that is open where links have passed too many; nil when they never do.
    ///
    /// Brackets are taken to be in one text until a blank line ends it, in code, too.
    private static func pictureInTheWay(_ source: ByteRun) -> Int? {
        /// The places of open brackets; those of links are not needed.
        var open: [Int?] = []
        var pictures = 0
        var passed = 0
        var isBlank = true
        var index = 0
        while index < source.count {
            let byte = source[index]
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                if isBlank {
                    open.removeAll(keepingCapacity: true)
                    pictures = 0
                }
                isBlank = true
                // The two bytes of one line end are no blank line.
                if byte == UInt8(ascii: "\r"), index + 1 < source.count, source[index + 1] == UInt8(ascii: "\n") {
                    index += 1
                }
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): break
            case UInt8(ascii: "\\"):
                isBlank = false
                if index + 1 < source.count, source[index + 1] > 0x20 { index += 1 }
            case UInt8(ascii: "["):
                isBlank = false
                let isPicture = index > 0 && source[index - 1] == UInt8(ascii: "!")
                if isPicture { pictures += 1 }
                open.append(isPicture ? index - 1 : nil)
            case UInt8(ascii: "]"):
                isBlank = false
                guard let closed = open.popLast() else { break }
                if closed == nil { passed += pictures } else { pictures -= 1 }
                if passed > mostPassed { return open.lazy.compactMap(\.self).first }
            default: isBlank = false
            }
            index += 1
        }
        return nil
    }
}
