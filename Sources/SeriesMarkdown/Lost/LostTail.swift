internal import SeriesText

/// What stands behind the brackets of a link or a picture that is plainly meant as one, and is none to CommonMark.
struct LostTail {
    let mistake: MarkdownMistakes.LostLink.Mistake
    /// What a better spelling of it is made of: see `LostLink.Mistake`.
    let text: Range<Int>
    /// Where the mistake is.
    let place: Range<Int>

    static let printedQuotes: [StaticString] = ["“", "”", "„", "‘", "«", "»"]

    /// The tail behind the brackets that end at `end`; nil when they may just be brackets. `source` ends with their block.
    init?(in source: ByteRun, behind end: Int, isPicture: Bool) {
        // Of a tag of a template somebody tells already.
        guard end < source.count, let tail = Self.tail(in: source, behind: end, isPicture: isPicture),
            !TemplateTags.mayStand(in: source[tail.text])
        else { return nil }
        self = tail
    }

    private init(_ mistake: MarkdownMistakes.LostLink.Mistake, _ text: Range<Int>, at place: Range<Int>) {
        self.mistake = mistake
        self.text = text
        self.place = place
    }

    private static func tail(in source: ByteRun, behind end: Int, isPicture: Bool) -> LostTail? {
        switch source[end] {
        case UInt8(ascii: "("):
            (isPicture ? sized(in: source, from: end + 1) : nil) ?? spacedName(in: source, from: end + 1)
                ?? badTitle(in: source, from: end + 1) ?? unclosed(in: source, from: end + 1)
        case UInt8(ascii: " "), UInt8(ascii: "\n"): parted(in: source, behind: end, isPicture: isPicture)
        case UInt8(ascii: "{"): inBraces(in: source, from: end + 1)
        case 0xEF: wide(in: source, from: end)
        default: unopened(in: source, from: end)
        }
    }

    /// For a picture's destination at `start`, perhaps with a title, and the size behind it that other programs read: `=100x20`,
    /// `=50%x`.
    private static func sized(in source: ByteRun, from start: Int) -> LostTail? {
        guard let destination = LinkTail.destination(in: source, from: start), !destination.isEmpty,
            var size = LinkTail.start(ofTitleBehind: destination, in: source)
        else { return nil }
        if "\"'(".utf8.contains(source[size]) {
            guard let behind = LinkTail.behindTitle(in: source, quote: size) else { return nil }
            size = behind + source[behind..<source.count].prefix { $0 == UInt8(ascii: " ") }.count
        }
        guard size < source.count, source[size] == UInt8(ascii: "=") else { return nil }
        let end = size + 1 + source[size + 1..<source.count].inParentheses(orUpTo: " \t").count
        let last = end + source[end..<source.count].prefix { $0 == UInt8(ascii: " ") }.count
        let text = source[start..<size].withoutSpaceBehind
        guard last < source.count, source[last] == UInt8(ascii: ")"), source[size + 1..<end].isSizeOfPicture,
            text.firstLine.count == text.count
        else { return nil }
        return LostTail(.size, start..<start + text.count, at: size..<end)
    }

    /// For the name of a file at `start` with spaces in it, up to the title or to the parenthesis that closes it on its line:
    /// what a destination cannot be without pointed brackets.
    private static func spacedName(in source: ByteRun, from start: Int) -> LostTail? {
        var end = start + source[start..<source.count].inParentheses(orUpTo: "\"<>\\").count
        guard end < source.count, ")\"".utf8.contains(source[end]) else { return nil }
        while end > start, source[end - 1] == UInt8(ascii: " ") { end -= 1 }
        let name = source[start..<end]
        guard let space = name.firstIndex(of: UInt8(ascii: " ")), space > 0, name.hasFileEnding,
            name.firstIndex(of: UInt8(ascii: "[")) == nil
        else { return nil }
        return LostTail(.spacedName, start..<end, at: start..<end)
    }

    /// For a title behind the destination at `start` that goes on up to the parenthesis, that holds quotes of its own, that
    /// stands in those of print, or that words follow.
    private static func badTitle(in source: ByteRun, from start: Int) -> LostTail? {
        guard let destination = LinkTail.destination(in: source, from: start),
            let quote = LinkTail.start(ofTitleBehind: destination, in: source),
            source[destination].isPlainlyAddress || source[destination].hasFileEnding
        else { return nil }
        let title = source[quote + 1..<source.count].inParentheses()
        let end = quote + 1 + title.count
        guard end < source.count, source[end] == UInt8(ascii: ")") else { return nil }
        guard "\"'".utf8.contains(source[quote]) else {
            let isPrinted = printedQuotes.contains { source[quote..<end].starts(with: $0) }
            if isPrinted { return LostTail(.printedTitle, quote..<end, at: quote..<end) }
            let isQuoted = title.firstIndex(of: UInt8(ascii: "\"")) == title.count - 1
            // A parenthesis may be a title, and what is wrong with it stands behind it.
            if source[quote] == UInt8(ascii: "(") { return nil }
            return LostTail(isQuoted ? .unopenedTitle : .bareTitle, quote..<end, at: quote..<end)
        }
        guard let inner = title.firstIndex(of: source[quote]) else {
            return LostTail(.openTitle, quote..<end, at: quote..<end)
        }
        guard inner < title.count - 1 else { return nil }
        let place = quote + 1 + inner
        if source[end - 1] == source[quote] { return LostTail(.quoteInTitle, place..<place + 1, at: place..<place + 1) }
        let behind = source[place + 1..<end].withoutSpaceBehind
        guard !behind.isEmpty else { return nil }
        let words = place + 1 + behind.prefix(while: \.isASCIISpace).count..<place + 1 + behind.count
        return LostTail(.wordsBehindTitle, words, at: words)
    }

    /// For a destination at `start`, perhaps with a title, which no parenthesis or no pointed bracket closes.
    private static func unclosed(in source: ByteRun, from start: Int) -> LostTail? {
        func isAddress(_ range: Range<Int>) -> Bool {
            source[range].isPlainlyAddress || source[range].hasFileEnding
        }
        guard start < source.count, source[start] != UInt8(ascii: "<") else {
            let name = source[min(start + 1, source.count)..<source.count].inParentheses(orUpTo: "<>\"")
            let range = start + 1..<start + 1 + name.count
            guard !name.isEmpty, range.upperBound < source.count, source[range.upperBound] == UInt8(ascii: ")"),
                isAddress(range)
            else { return nil }
            return LostTail(.openPointed, range, at: range)
        }
        guard let destination = LinkTail.destination(in: source, from: start), destination.lowerBound == start else {
            return nil
        }
        var end = destination.upperBound
        while end > start, ".,;:!?*_]}".utf8.contains(source[end - 1]) { end -= 1 }
        guard isAddress(start..<end) else { return nil }
        if let quote = LinkTail.titleQuote(in: source, behind: destination) {
            guard let behind = LinkTail.behindTitle(in: source, quote: quote) else { return nil }
            end = behind
        }
        let text = source[start..<end]
        let rest = source[end..<source.count].inParentheses(onOneLine: false)
        let isClosed = end + rest.count < source.count && source[end + rest.count] == UInt8(ascii: ")")
        if isClosed || text.firstLine.count < text.count { return nil }
        return LostTail(.openParenthesis, start..<end, at: start..<end)
    }

    /// For an address in parentheses of Chinese and Japanese at `start`.
    private static func wide(in source: ByteRun, from start: Int) -> LostTail? {
        let (open, closed): (StaticString, StaticString) = ("（", "）")
        guard source[start..<source.count].starts(with: open) else { return nil }
        let inside = start + open.utf8CodeUnitCount
        let address = source[inside..<min(source.count, inside + ByteRun.longest)].prefix {
            !$0.isASCIISpace && $0 != UInt8(ascii: ")")
        }
        let count = (0..<address.count).first { address[$0..<address.count].starts(with: closed) } ?? address.count
        guard address[0..<count].isPlainlyAddress || address[0..<count].hasFileEnding else { return nil }
        return LostTail(.wideParentheses, inside..<inside + count, at: start..<inside)
    }

    /// For an address at `start`, in front of a parenthesis that closes nothing.
    private static func unopened(in source: ByteRun, from start: Int) -> LostTail? {
        let name = source[start..<source.count].inParentheses(orUpTo: " \t(<>[]\"`")
        let end = start + name.count
        guard end < source.count, source[end] == UInt8(ascii: ")"), name.isPlainlyAddress || name.hasFileEnding else {
            return nil
        }
        var before = start
        while before > max(0, start - ByteRun.longest), !source[before - 1].isLineEnd {
            before -= 1
            if source[before] == UInt8(ascii: "(") { return nil }
        }
        return LostTail(.unopenedParenthesis, start..<end, at: start..<end + 1)
    }

    /// For an address at `start`, in braces. A fragment may as well be an id.
    private static func inBraces(in source: ByteRun, from start: Int) -> LostTail? {
        let address = source[start..<source.count].inParentheses(orUpTo: "} \"")
        let end = start + address.count
        guard end < source.count, source[end] == UInt8(ascii: "}"), !address.starts(with: "#"),
            address.isPlainlyAddress
        else { return nil }
        return LostTail(.braces, start..<end, at: start - 1..<end + 1)
    }

    /// For brackets behind a parenthesis, with an address between them.
    static func swapped(in source: ByteRun, _ words: Range<Int>) -> LostTail? {
        let address = source[words]
        guard words.count < ByteRun.longest, words.lowerBound > 1, source[words.lowerBound - 2] == UInt8(ascii: ")"),
            !address.starts(with: "#"),
            address.isPlainlyAddress, address.prefix(while: { !$0.isASCIISpace }).count == address.count
        else { return nil }
        return LostTail(.swapped, words, at: words)
    }

    /// For a bracket that ends at `end` and closes nothing.
    static func behindUnopened(in source: ByteRun, _ end: Int) -> LostTail? {
        guard end < source.count, source[end] == UInt8(ascii: "("), end > 1, source[end - 2] != UInt8(ascii: "]"),
            let tail = LinkTail(in: source, from: end + 1), case let destination = source[tail.destination],
            destination.isPlainlyAddress || destination.hasFileEnding, !TemplateTags.mayStand(in: destination)
        else { return nil }
        return LostTail(.unopenedBracket, tail.destination, at: end - 1..<end + 1)
    }

    /// For words at `start`, behind a bracket that nothing closes, with a destination in the parenthesis right behind them.
    static func behindOpen(in source: ByteRun, _ start: Int, isPicture: Bool) -> LostTail? {
        let words = source[start..<min(source.count, start + ByteRun.longest)].prefix {
            !$0.isLineEnd && !"[](`<".utf8.contains($0)
        }
        let end = start + words.count
        guard !words.isEmpty, end < source.count, source[end] == UInt8(ascii: "("), words[0] != UInt8(ascii: "^"),
            !words[0].isASCIISpace,
            source[end - 1].isASCIILetterOrDigit || source[end - 1] >= 0x80 || source[end - 1] == UInt8(ascii: "}"),
            let tail = LinkTail(in: source, from: end + 1)
        else { return nil }
        let destination = source[tail.destination]
        let inside = end + 1..<tail.end - 1
        guard isPicture && destination.isNameOfPicture || destination.isSurelyAddress,
            !TemplateTags.mayStand(in: destination), source[inside].firstLine.count == inside.count
        else { return nil }
        return LostTail(.openBracket, inside, at: start - (isPicture ? 2 : 1)..<end + 1)
    }

    /// For the name of a picture in a parenthesis right behind the `!` at `index`.
    static func withoutBrackets(in source: ByteRun, at index: Int, blockStart: Int) -> LostTail? {
        guard index == blockStart || source[index - 1].isASCIISpace || "(*_>|\"'".utf8.contains(source[index - 1]),
            let tail = LinkTail(in: source, from: index + 2), source[tail.destination].isNameOfPicture
        else { return nil }
        let inside = index + 2..<tail.end - 1
        guard source[inside].firstLine.count == inside.count else { return nil }
        return LostTail(.noBrackets, inside, at: index..<tail.end)
    }

    /// For what would be a link if no space stood at `end`, in front of its parenthesis.
    private static func parted(in source: ByteRun, behind end: Int, isPicture: Bool) -> LostTail? {
        let start = end + source[end..<source.count].prefix { $0 == UInt8(ascii: " ") || $0 == source[end] }.count + 1
        guard start < source.count, source[start - 1] == UInt8(ascii: "("),
            let tail = LinkTail(in: source, from: start)
        else { return nil }
        let destination = source[tail.destination]
        guard destination.isPlainlyAddress || isPicture && destination.hasFileEnding else { return nil }
        let inside = start..<tail.end - 1
        guard source[inside].prefix(while: { !"\r\n".utf8.contains($0) }).count == inside.count else { return nil }
        // What a caret stands under is on one line.
        return LostTail(.partedDestination, inside, at: end - 1..<(source[end] == UInt8(ascii: " ") ? start : end))
    }
}

extension ByteRun {
    /// Longer names and titles are not looked at, so that a row of brackets takes linear time.
    fileprivate static let longest = 300

    /// The bytes up to the parenthesis that they do not open, to the end of the line or to one of `signs`.
    fileprivate func inParentheses(orUpTo signs: String = "", onOneLine: Bool = true) -> ByteRun {
        var depth = 0
        return self[0..<min(count, Self.longest)].prefix { byte in
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            return depth >= 0 && !(onOneLine && byte.isLineEnd) && !signs.utf8.contains(byte)
        }
    }

    /// Whether it holds a number, and otherwise what stands beside one in the size of a picture.
    fileprivate var isSizeOfPicture: Bool {
        prefix { $0.isASCIIDigit || "xX*%.px".utf8.contains($0) }.count == count
            && prefix { !$0.isASCIIDigit }.count < count
    }
}
