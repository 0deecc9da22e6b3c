import SeriesText

/// A mark that was meant as one of Markdown and is text to CommonMark, as it is to be found in a text of the tree; whether its
/// author escaped it is to be seen in the source alone.
struct LeftoverMark {
    typealias Kind = MarkdownMistakes.LeftoverMark.Kind

    let kind: Kind
    /// In the text.
    let range: Range<Int>

    /// What may begin one anywhere in a text.
    static let signs = SignSet("*`<", doubled: "*")

    /// The mark that starts at `index`, which has one of `signs`.
    init?(at index: Int, in text: ByteRun) {
        switch text[index] {
        case UInt8(ascii: "<"):
            guard let kind = Self.kind(ofTag: text[index..<text.count]) else { return nil }
            self.init(kind: kind, range: index..<index + 1)
        case let sign:
            let end = index + text[index..<text.count].prefix { $0 == sign }.count
            let range = index..<end
            let isStars = sign == UInt8(ascii: "*")
            // A row of stars is a rule or a secret; between spaces or within a word they are for arithmetic.
            guard isStars ? (2...3).contains(range.count) : true,
                !text.isBetweenSpaces(range) || isStars && text.startsSpacedWords(range),
                !isStars || !text.isWithinWord(range)
            else { return nil }
            self.init(kind: isStars ? .strong(isTorn: text.isTorn(range)) : .code, range: range)
        }
    }

    /// The mark that `line`, a line of a paragraph, starts with.
    init?(startOf line: ByteRun) {
        var count = 0
        switch line[0] {
        case UInt8(ascii: "<"):
            count = line.prefix { $0 == line[0] }.count
            guard count == 7, count == line.count || line[count] == UInt8(ascii: " ") else { return nil }
            self.init(kind: .conflict, range: 0..<count)
            return
        case UInt8(ascii: "["):
            guard let mark = Self.callout(in: line) else { return nil }
            self.init(kind: .callout, range: mark)
            return
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): count = 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            count = line.prefix(while: \.isASCIIDigit).count
            guard count < 10, count < line.count, ".)".utf8.contains(line[count]) else { return nil }
            count += 1
        case UInt8(ascii: "#"):
            count = line.prefix { $0 == line[0] }.count
            guard count < 7 else { return nil }
        case 0xC2, 0xE2, 0xE3, 0xEF:
            guard let mark = Self.behindUnseenSpace(in: line) ?? Self.bullet(in: line) else { return nil }
            self = mark
            return
        default: return nil
        }
        guard count < line.count else { return nil }
        if line[0] == UInt8(ascii: "*"), line[1] == UInt8(ascii: "["), line.contains("]: ") {
            self.init(kind: .abbreviation, range: 0..<line.count)
            return
        }
        // At the margin, libcmark had made an item of it.
        if count == 1, line[1] == UInt8(ascii: " "), line[0] != UInt8(ascii: "#"), !line[1..<line.count].trimmed.isEmpty
        {
            self.init(kind: .indentedItem, range: 0..<1)
            return
        }
        if let space = line.unseenSpace(at: count) {
            self.init(kind: .unseenSpace(space.scalar.value), range: 0..<count)
        } else if line[0] != UInt8(ascii: "#"), line.startsWord(at: count) {
            self.init(kind: .item(line[0..<count].text), range: 0..<count)
        } else {
            return nil
        }
    }

    /// The first mark in `text` that programs which write texts leave of a source: `【12†source】`, and what they enclose in
    /// characters that are no text, U+E200 to U+E202.
    init?(ofSourceIn text: ByteRun) {
        if let dagger = text.firstIndex(of: "†"), let start = text[0..<dagger].firstIndex(of: "【"),
            let length = text[dagger..<text.count].firstIndex(of: "】")
        {
            self.init(kind: .source, range: start..<dagger + length + "】".utf8.count)
        } else if let start = text.firstIndex(of: "\u{E200}") {
            let rest = text[start..<text.count]
            let end = rest.firstIndex(of: "\u{E201}").map { $0 + "\u{E201}".utf8.count } ?? rest.count
            self.init(kind: .source, range: start..<start + end)
        } else {
            return nil
        }
    }

    init(kind: Kind, range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    /// Whether a sign of ASCII and a letter keep these asterisks, which others stand in front of, from ending what those open.
    func isTornEnd(in text: ByteRun) -> Bool {
        guard range.lowerBound > 0, range.upperBound < text.count else { return false }
        return ".,:;!?)]\"'".utf8.contains(text[range.lowerBound - 1])
            && text.scalar(at: range.upperBound).scalar.properties.isAlphabetic
    }

    private static func behindUnseenSpace(in line: ByteRun) -> LeftoverMark? {
        guard let first = line.unseenSpace(at: 0) else { return nil }
        var start = first.length
        while let space = line.unseenSpace(at: start) { start += space.length }
        if start == line.count { return LeftoverMark(kind: .unseenLine(first.scalar.value), range: 0..<start) }
        guard startsBlock(line[start..<line.count]) else { return nil }
        return LeftoverMark(kind: .unseenSpace(first.scalar.value), range: 0..<start)
    }

    /// Whether `line` would start a block that is no paragraph.
    private static func startsBlock(_ line: ByteRun) -> Bool {
        let mark = line.prefix {
            "#-+*>.)`~|".utf8.contains($0) || $0.isASCIIDigit
        }
        guard !mark.isEmpty else { return false }
        let isEnd = mark.count == line.count || line[mark.count] == UInt8(ascii: " ")
        return switch mark[0] {
        case UInt8(ascii: "#"): isEnd && mark.count < 7
        case UInt8(ascii: ">"): true
        case UInt8(ascii: "`"), UInt8(ascii: "~"): mark.count > 2
        case UInt8(ascii: "0")...UInt8(ascii: "9"): isEnd && ".)".utf8.contains(mark[mark.count - 1])
        case UInt8(ascii: "|"): line.isRow
        default: isEnd && (mark.count == 1 || mark.count > 2)
        }
    }

    /// The bullet of a word processor.
    private static func bullet(in line: ByteRun) -> LeftoverMark? {
        let bullets: [StaticString] = ["•", "◦", "▪", "‣", "·"]
        guard let bullet = bullets.first(where: { line.starts(with: $0) }) else { return nil }
        return LeftoverMark(kind: .item(bullet.description), range: 0..<bullet.utf8CodeUnitCount)
    }

    /// `[!NOTE]` or `[! NOTE]` of a callout that there is.
    private static func callout(in line: ByteRun) -> Range<Int>? {
        guard line.starts(with: "[!") else { return nil }
        let start = 2 + line[2..<line.count].prefix { $0 == UInt8(ascii: " ") }.count
        let name = line[start..<line.count].prefix(while: \.isASCIILetter)
        let end = start + name.count
        guard end < line.count, line[end] == UInt8(ascii: "]"), BlockMark.callout(name) != nil else { return nil }
        return 0..<end + 1
    }

    /// So many bytes of a tag are looked at.
    private static let longest = 200

    private static func kind(ofTag tag: ByteRun) -> Kind? {
        if tag.starts(with: "<!-") || tag.starts(with: "<!—") || tag.starts(with: "<! -") { return .comment }
        let start = tag.starts(with: "</") ? 2 : 1
        let name = tag[start..<tag.count].prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: ":") }
        let rest = tag[start + name.count..<tag.count]
        guard !name.isEmpty, !rest.isEmpty else { return nil }
        if name.firstIndex(of: UInt8(ascii: ":")) != nil { return rest[0] == UInt8(ascii: ">") ? .tag : nil }
        guard rest[0] == UInt8(ascii: " "), rest.count > 1, let element = HTMLElement(name), !element.isOfDrawings
        else { return nil }
        let attributes = rest[1..<min(rest.count, longest)]
        var end = 0
        var isBehindBareOne = false
        while true {
            let attribute = attributes[end..<attributes.count].prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
            end += attribute.count
            guard !attribute.isEmpty, end < attributes.count else { return nil }
            if attributes[end] == UInt8(ascii: "=") { break }
            // `controls` has no value.
            guard attributes[end] == UInt8(ascii: " ") else { return nil }
            isBehindBareOne = true
            end += 1
        }
        if attributes[end..<attributes.count].contains("={") { return .tagWithBraces }
        return isBehindBareOne ? nil : .tag
    }
}

extension ByteRun {
    /// A space or a mark of no width that is none to Markdown; readers of the source see a space or nothing.
    fileprivate func unseenSpace(at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        guard index < count, self[index] >= 0x80 else { return nil }
        let found = scalar(at: index)
        return switch found.scalar.value {
        case 0xA0, 0xAD, 0x2000...0x200B, 0x200E, 0x200F, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: found
        default: nil
        }
    }

    fileprivate func startsWord(at index: Int) -> Bool {
        self[index].isASCIILetter || self[index] == UInt8(ascii: "[")
            || self[index] >= 0x80 && scalar(at: index).scalar.properties.isAlphabetic
    }

    fileprivate func isBetweenSpaces(_ range: Range<Int>) -> Bool {
        (range.lowerBound == 0 || self[range.lowerBound - 1].isASCIISpace)
            && (range.upperBound == count || self[range.upperBound].isASCIISpace)
    }

    /// Whether others of the kind stand between spaces, too, behind some words: `** so **`.
    fileprivate func startsSpacedWords(_ range: Range<Int>) -> Bool {
        guard range.upperBound < count else { return false }
        let rest = self[range.upperBound..<count]
        var search = 0
        while let star = rest.firstIndex(of: UInt8(ascii: "*"), from: search) {
            let run = rest[star..<rest.count].prefix { $0 == UInt8(ascii: "*") }.count
            if run == range.count {
                let words = rest[0..<star]
                return rest.isBetweenSpaces(star..<star + run)
                    && (0..<words.count).count { words[$0].isASCIILetter || words[$0] >= 0x80 } > 3
            }
            search = star + run
        }
        return false
    }

    fileprivate func isWithinWord(_ range: Range<Int>) -> Bool {
        range.lowerBound > 0 && range.upperBound < count && self[range.lowerBound - 1].isASCIILetterOrDigit
            && self[range.upperBound].isASCIILetterOrDigit
    }

    /// Whether punctuation on one side and a letter on the other keep a mark of emphasis from being one (CommonMark 0.30 §6.2),
    /// which happens in scripts without spaces between words.
    func isTorn(_ range: Range<Int>) -> Bool {
        guard range.lowerBound > 0, range.upperBound < count else { return false }
        let (before, after) = (scalar(endingAt: range.lowerBound), scalar(at: range.upperBound).scalar)
        return before.isNonASCIIPunctuation && after.properties.isAlphabetic
            || after.isNonASCIIPunctuation && before.properties.isAlphabetic
    }
}

extension Unicode.Scalar {
    fileprivate var isNonASCIIPunctuation: Bool {
        switch properties.generalCategory {
        case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
            .dashPunctuation:
            !isASCII
        default: false
        }
    }
}
