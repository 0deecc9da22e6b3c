internal import SeriesText

/// What stands behind the brackets of a link or a picture that is plainly meant as one, and is none to CommonMark.
struct LostTail {
    let mistake: MarkdownFragment.LostLink.Mistake
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

    private init(_ mistake: MarkdownFragment.LostLink.Mistake, _ text: Range<Int>, at place: Range<Int>) {
        self.mistake = mistake
        self.text = text
        self.place = place
    }

    private static func tail(in source: ByteRun, behind end: Int, isPicture: Bool) -> LostTail? {
        switch source[end] {
        case UInt8(ascii: "("): spacedName(in: source, from: end + 1) ?? badTitle(in: source, from: end + 1)
        case UInt8(ascii: " "): parted(in: source, behind: end, isPicture: isPicture)
        default: nil
        }
    }

    /// For the name of a file at `start` with spaces in it, up to the title or to the parenthesis that closes it on its line:
    /// what a destination cannot be without pointed brackets.
    private static func spacedName(in source: ByteRun, from start: Int) -> LostTail? {
        var end = start + source[start..<source.count].inParentheses(orUpTo: "\"<>\\").count
        guard end < source.count, ")\"".utf8.contains(source[end]) else { return nil }
        while end > start, source[end - 1] == UInt8(ascii: " ") { end -= 1 }
        let name = source[start..<end]
        guard let space = name.firstIndex(of: UInt8(ascii: " ")), space > 0, name.hasFileEnding else { return nil }
        return LostTail(.spacedName, start..<end, at: start..<end)
    }

    /// For a title behind the destination at `start` that goes on up to the parenthesis, that holds quotes of its own, or that
    /// stands in those of print.
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
            return isPrinted ? LostTail(.printedTitle, quote..<end, at: quote..<end) : nil
        }
        guard let inner = title.firstIndex(of: source[quote]) else {
            return LostTail(.openTitle, quote..<end, at: quote..<end)
        }
        // What else stands behind a title, such as the size of a picture, may be anything.
        guard inner < title.count - 1, source[end - 1] == source[quote] else { return nil }
        let place = quote + 1 + inner
        return LostTail(.quoteInTitle, place..<place + 1, at: place..<place + 1)
    }

    /// For what would be a link if no space stood at `end`, in front of its parenthesis.
    private static func parted(in source: ByteRun, behind end: Int, isPicture: Bool) -> LostTail? {
        let start = end + source[end..<source.count].prefix { $0 == UInt8(ascii: " ") }.count + 1
        guard start < source.count, source[start - 1] == UInt8(ascii: "("),
            let tail = LinkTail(in: source, from: start)
        else { return nil }
        let destination = source[tail.destination]
        guard destination.isPlainlyAddress || isPicture && destination.hasFileEnding else { return nil }
        let inside = start..<tail.end - 1
        guard source[inside].prefix(while: { !"\r\n".utf8.contains($0) }).count == inside.count else { return nil }
        return LostTail(.partedDestination, inside, at: end - 1..<start)
    }
}

extension ByteRun {
    /// Longer names and titles are not looked at, so that a row of brackets takes linear time.
    private static let longest = 300

    /// The bytes up to the parenthesis that they do not open, to the end of the line or to one of `signs`.
    fileprivate func inParentheses(orUpTo signs: String = "") -> ByteRun {
        var depth = 0
        return self[0..<min(count, Self.longest)].prefix { byte in
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            return depth >= 0 && !"\r\n".utf8.contains(byte) && !signs.utf8.contains(byte)
        }
    }

    /// Whether it can hardly be anything but an address, when it stands in parentheses behind brackets: not a number, a color
    /// or a lone sign.
    var isPlainlyAddress: Bool {
        if starts(with: "#") { return self[1..<count].prefix { $0.hexadecimalValue != nil }.count < count - 1 }
        for start in ["http://", "https://", "./", "../", "/"] as [StaticString] where starts(with: start) {
            return count > start.utf8CodeUnitCount
        }
        return hasFileEnding && withoutFragment.hasMarkdownEnding
    }

    /// Whether it ends like the name of a file, with at most a fragment behind that: `.md`, `.mp4`, and not `. 5`.
    var hasFileEnding: Bool {
        let name = withoutFragment
        var start = name.count
        while start > 0, name[start - 1].isASCIILetterOrDigit { start -= 1 }
        let ending = name[start..<name.count]
        return start > 1 && name[start - 1] == UInt8(ascii: ".") && name[start - 2] != UInt8(ascii: " ")
            && (1...5).contains(ending.count) && ending.prefix(while: \.isASCIIDigit).count < ending.count
    }

    private var withoutFragment: ByteRun { self[0..<(firstIndex(of: UInt8(ascii: "#")) ?? count)] }
    private var hasMarkdownEnding: Bool { count > 3 && self[count - 3..<count].starts(with: ".md") }
}
