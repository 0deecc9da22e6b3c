internal import SeriesLabels
internal import SeriesText

/// Turns typewriter signs into those of print: quotes, apostrophes, dashes, ellipses.
///
/// The rules are those of libcmark's option "smart", which cannot be used itself: it would change addresses and headings'
/// ids, too. What is typographic already stays as it is, and so do the tags of templates.
struct Typography {
    /// Where in the output an opening quote stands that may find its partner: it was written as if it had none.
    private struct Opener {
        let mark: UInt8
        let offset: Int
    }

    /// What print may write in another way.
    private static let printed = SignSet("\"'-.", doubled: "-.")

    /// Those of the text's language; nil when nothing is written as in print.
    private let quotes: QuotationMarks?
    var isOn: Bool { quotes != nil }
    /// Whether tags of templates may stand in one of the texts.
    private let mayHoldTags: Bool
    /// What is written in another way than it stands in the text, and `]`.
    private let signs: SignSet
    private var openers: [Opener] = []
    /// How many of them are double quotes, so that nobody looks for one among the others in vain.
    private var doubleOpeners = 0
    /// Whether a text since the start of the block holds `](`, `] (` or the like: something that looks like a link and is none.
    private(set) var hasPassedLink = false
    /// Whether one does that holds `][`: something that looks like a reference link and is none.
    private(set) var hasPassedReference = false
    /// Whether one does that holds `]]`.
    private(set) var hasPassedWikiLink = false
    /// In which texts stay as they are.
    private var code = CodeElements()

    /// Without `quotes`, texts stay as they are. Stand-ins are turned back in any case, if there are any.
    init(quotes: QuotationMarks?, revealsStandIns: Bool, mayHoldTags: Bool) {
        self.quotes = quotes
        self.mayHoldTags = mayHoldTags
        signs =
            quotes != nil
            ? SignSet("\"&'-.<>]", doubled: "-.", nonASCII: revealsStandIns)
            : SignSet("\"&<>]", nonASCII: revealsStandIns)
    }

    /// Forgets the quotes of the block before.
    mutating func startBlock() {
        if !openers.isEmpty { openers.removeAll(keepingCapacity: true) }
        doubleOpeners = 0
        code = CodeElements()
        hasPassedLink = false
        hasPassedReference = false
        hasPassedWikiLink = false
    }

    /// Takes note of a piece of raw HTML between two texts.
    mutating func pass(html: ByteRun) { code.read(html) }

    /// Whether text at this place is code or the like, by the tags around it.
    var keepsText: Bool { code.holdText }

    /// Whether text at this place is for browsers alone, such as that of a script.
    var hidesText: Bool { code.hideText }

    /// Whether print may write anything in `text` in another way.
    static func mayChange(_ text: ByteRun) -> Bool { text.firstIndex(of: printed) != nil }

    /// How many bytes of HTML are written for a stretch of `text`, that of `node`, which cuts no sign of print and no tag of a
    /// template in two: quotes are as long with a partner as without.
    func length(of stretch: Range<Int>, in text: ByteRun, of node: MarkdownNode) -> Int {
        guard text[stretch].firstIndex(of: signs) != nil else { return stretch.count }
        var alone = self
        alone.startBlock()
        var html = ByteBuffer(capacity: stretch.count * 2)
        alone.write(text, only: stretch, of: node, to: &html)
        return html.count
    }

    /// Appends the text of `node`, escaped for HTML; one without a node stands alone.
    mutating func write(_ text: ByteRun, of node: MarkdownNode? = nil, to output: inout ByteBuffer) {
        write(text, only: 0..<text.count, of: node, to: &output)
    }

    /// Appends a stretch of that.
    private mutating func write(
        _ text: ByteRun, only stretch: Range<Int>, of node: MarkdownNode?, to output: inout ByteBuffer
    ) {
        var next = text[0..<stretch.upperBound].firstIndex(of: signs, from: stretch.lowerBound)
        // Most texts hold none.
        if next == nil { return output.append(text[stretch]) }
        let isVerbatim = isOn && (code.holdText || node?.isAddress ?? false)
        let tags = isOn && mayHoldTags ? TemplateTags.all(in: text[stretch]) : nil
        var start = stretch.lowerBound
        var index = start
        while let found = next {
            defer { next = text[0..<stretch.upperBound].firstIndex(of: signs, from: index) }
            let byte = text[found]
            index = found + 1
            let isKept = isVerbatim || tags.map { TemplateTags.hold(found - stretch.lowerBound, $0) } ?? false
            switch byte {
            case UInt8(ascii: "-"):
                let length = text[found..<stretch.upperBound].prefix { $0 == byte }.count
                index = found + length
                guard !isKept, !(length == 2 && isOption(found, text, node)) else { continue }
                output.append(text[start..<found])
                Self.appendDashes(length, to: &output)
            case UInt8(ascii: "."):
                guard found + 2 < stretch.upperBound, text[index] == byte, text[index + 1] == byte, !isKept else {
                    continue
                }
                index = found + 3
                output.append(text[start..<found])
                output.append("…")
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard let quotes, !isKept else { fallthrough }
                output.append(text[start..<found])
                appendQuote(
                    byte, quotes, before: before(found, text, node), after: after(found, text, node), to: &output)
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"):
                output.append(text[start..<index], escapedFor: .commonMark)
            case UInt8(ascii: "]"):
                let other = index + text[index..<text.count].prefix { $0 == UInt8(ascii: " ") }.count
                if mayEndWordsOfLink(found, text, other) { hasPassedLink = true }
                if index < text.count, text[index] == UInt8(ascii: "[") { hasPassedReference = true }
                if index < text.count, text[index] == UInt8(ascii: "]") { hasPassedWikiLink = true }
                continue
            default:
                guard let meaning = StandIns.meaning(at: found, in: text) else { continue }
                output.append(text[start..<found])
                [meaning].withRun { output.append($0, escapedFor: .commonMark) }
                index = found + StandIns.length
            }
            start = index
        }
        output.append(text[start..<stretch.upperBound])
    }

    /// Whether the `]` at `index` may end the words of what is meant as a link, or its destination; behind it and spaces, the text goes
    /// on at `next`.
    private func mayEndWordsOfLink(_ index: Int, _ text: ByteRun, _ next: Int) -> Bool {
        if next < text.count, text[next] == UInt8(ascii: "(") { return true }
        if next == index + 1, next < text.count {
            let byte = text[next]
            // The last begins a parenthesis of Chinese and Japanese.
            if byte.isASCIILetterOrDigit || "./{#".utf8.contains(byte) || byte == 0xEF { return true }
        }
        // A parenthesis may stand on the next line.
        if next == text.count { return true }
        // An address is a text of its own.
        return index == 0 || text[0..<index].hasMarkdownEnding
    }

    /// In bytes.
    private static let longestAside = 200

    /// Whether the two hyphens at `index` are those of an option of a command, `--save`, which readers copy: a word follows
    /// them, none stands in front, and no others close what they open, as in `--so--`. Between two words, or two numbers, they
    /// close nothing.
    private func isOption(_ index: Int, _ text: ByteRun, _ node: MarkdownNode?) -> Bool {
        let start = index + 2
        guard start < text.count, text[start].isASCIILetter else { return false }
        if index > 0 {
            guard text[index - 1].isASCIISpace || "([/\"'".utf8.contains(text[index - 1]) else { return false }
        } else if let before = node?.previous, before.kind != .softBreak, before.kind != .lineBreak {
            return false
        }
        let hyphen = UInt8(ascii: "-")
        let rest = text[start..<min(text.count, start + Self.longestAside)]
        var search = 1
        while let next = rest.firstIndex(of: hyphen, before: hyphen, from: search) {
            search = next + 2
            // Others that may open something.
            if !rest[next - 1].isASCIILetterOrDigit { return true }
            let isBetweenWords = search < rest.count && rest[search].isASCIILetterOrDigit
            if !isBetweenWords { return false }
        }
        return true
    }

    /// Three hyphens make an em dash, two an en dash; more of them as many as they can, em dashes first.
    private static func appendDashes(_ hyphens: Int, to output: inout ByteBuffer) {
        let (em, en) =
            switch (hyphens % 3, hyphens % 2) {
            case (0, _): (hyphens / 3, 0)
            case (_, 0): (0, hyphens / 2)
            case (2, _): ((hyphens - 2) / 3, 1)
            default: ((hyphens - 4) / 3, 2)
            }
        for _ in 0..<em { output.append("—") }
        for _ in 0..<en { output.append("–") }
    }

    /// What is around a quote decides whether it opens, closes, or is an apostrophe (libcmark, `scan_delims`).
    private mutating func appendQuote(
        _ mark: UInt8, _ quotes: QuotationMarks, before: Beside, after: Beside, to output: inout ByteBuffer
    ) {
        let isDouble = mark == UInt8(ascii: "\"")
        if !isDouble, Self.isApostrophe(before, after) { return output.append("’") }
        let isRight = before.kind != .space && (before.kind == .letter || after.kind != .letter)
        // Where words have no spaces between them, one behind a quote says nothing.
        let canClose =
            isRight || before.isMarkup || after.isUnspaced && before.kind != .space && !before.startsPhrase
        if canClose, let offset = takeOpener(of: mark) {
            // As long as what was written for one without a partner, so that the first of a pair can still be changed.
            output.replace(at: offset, with: isDouble ? quotes.opening : quotes.innerOpening)
            output.append(isDouble ? quotes.closing : quotes.innerClosing)
            return
        }
        let canOpen = Self.canOpen(before, after, isDouble: isDouble)
        if canOpen {
            openers.append(Opener(mark: mark, offset: output.count))
            if isDouble { doubleOpeners += 1 }
        }
        let apostrophe = "’" as StaticString
        let isClosing = isRight || canClose && !canOpen
        output.append(isDouble ? (isClosing ? quotes.closing : quotes.opening) : apostrophe)
    }

    /// Whether a single quote stands in a word, or between markup and the end of its word: `isn't`, `` `git`'s ``.
    private static func isApostrophe(_ before: Beside, _ after: Beside) -> Bool {
        (before.kind == .letter || before.isMarkup) && after.kind == .letter && !before.isUnspaced && !after.isUnspaced
    }

    /// Whether a quote opens one, when none is open.
    private static func canOpen(_ before: Beside, _ after: Beside, isDouble: Bool) -> Bool {
        let closesBracket = before.scalar == ")" || before.scalar == "]"
        if after.kind == .space || closesBracket { return false }
        if after.kind == .letter { return before.kind != .letter || standsInWords(before, after) }
        if before.kind == .space || before.scalar == "(" || before.scalar == "[" { return true }
        // Between two signs, or behind a word, it closes more often than not: but there is nothing to close.
        guard !after.endsPhrase else { return false }
        let startsPhrase = after.isMarkup || after.startsPhrase
        return before.kind == .punctuation || before.isUnspaced || isDouble && before.isASCIILetter && startsPhrase
    }

    /// The offset of the last opener of that kind, which is forgotten together with all behind it.
    private mutating func takeOpener(of mark: UInt8) -> Int? {
        let isDouble = mark == UInt8(ascii: "\"")
        guard isDouble ? doubleOpeners > 0 : doubleOpeners < openers.count else { return nil }
        while let last = openers.popLast() {
            if last.mark == UInt8(ascii: "\"") { doubleOpeners -= 1 }
            if last.mark == mark { return last.offset }
        }
        return nil
    }

    /// What stands in front of the quote at `index`, or behind it.
    private struct Beside {
        var kind: Neighbor
        /// Nil when it is no character of the same text.
        var scalar: Unicode.Scalar?
        /// Whether it is code, emphasis, a link or the like, and no start tag in front or end tag behind.
        var isMarkup = false
        /// Whether it is the edge of what the text is in.
        var isEdge = false

        /// Whether words have no spaces between them here.
        var isUnspaced: Bool { kind == .letter && scalar.map(WordEdge.isUnspaced) ?? false }
        var isASCIILetter: Bool { scalar.map { $0.isASCII && UInt8(ascii: $0).isASCIILetter } ?? false }

        /// Whether words begin with it, or behind it.
        var startsPhrase: Bool {
            guard let scalar else { return false }
            if scalar == ":" || scalar == "：" { return true }
            return switch scalar.properties.generalCategory {
            case .openPunctuation, .initialPunctuation: true
            default: false
            }
        }

        /// Whether words end with it.
        var endsPhrase: Bool {
            guard let scalar else { return isEdge }
            if ",.;:!?，。、；：！？".unicodeScalars.contains(scalar) { return true }
            return switch scalar.properties.generalCategory {
            case .closePunctuation, .finalPunctuation: true
            default: false
            }
        }
    }

    /// Whether a quote between two letters opens one as well as it closes one. Behind a digit it is a measure: `5"屏`.
    private static func standsInWords(_ before: Beside, _ after: Beside) -> Bool {
        before.isUnspaced || before.isASCIILetter && after.isUnspaced
    }

    private func before(_ index: Int, _ text: ByteRun, _ node: MarkdownNode?) -> Beside {
        var end = index
        while end > 0 {
            let scalar = text.scalar(endingAt: end)
            if !Self.isUnseen(scalar) { return Beside(kind: Neighbor(scalar), scalar: scalar) }
            end -= UTF8.width(scalar)
        }
        guard let other = node?.previous else { return Beside(kind: Self.edge(of: node), isEdge: true) }
        let isStartTag = other.tag.map { !$0.starts(with: "</") } ?? false
        return Beside(kind: Neighbor(endOf: other), isMarkup: other.isMarkup && !isStartTag)
    }

    private func after(_ index: Int, _ text: ByteRun, _ node: MarkdownNode?) -> Beside {
        var start = index + 1
        while start < text.count {
            let scalar = text.scalar(at: start).scalar
            if !Self.isUnseen(scalar) { return Beside(kind: Neighbor(scalar), scalar: scalar) }
            start += UTF8.width(scalar)
        }
        guard let other = node?.next else { return Beside(kind: Self.edge(of: node), isEdge: true) }
        let isEndTag = other.tag?.starts(with: "</") ?? false
        return Beside(kind: Neighbor(startOf: other), isMarkup: other.isMarkup && !isEndTag, isEdge: isEndTag)
    }

    /// Whether a character only says how others are shown, such as which way they run, and so stands beside nothing (Unicode,
    /// UAX #29, "Format").
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII && scalar.properties.generalCategory == .format
    }

    /// What stands beside the first or last child of a node: the marks of emphasis and links, or the edge of a block.
    private static func edge(of node: MarkdownNode?) -> Neighbor {
        switch node?.parent?.kind {
        case .emphasis, .strong, .link, .image, .customInline: .punctuation
        default: .space
        }
    }
}

extension MarkdownNode {
    /// Whether it is a part of a text that is no text itself.
    fileprivate var isMarkup: Bool {
        switch kind {
        case .text, .softBreak, .lineBreak: false
        default: true
        }
    }

    /// The tag that it is, of raw HTML or of struck text; nil for all else.
    fileprivate var tag: ByteRun? {
        switch kind {
        case .htmlInline: literal
        case .customInline where opening.starts(with: "<del") || opening.starts(with: "</"): opening
        default: nil
        }
    }

    /// Whether it is all of the text of a link that leads to just that, `<https://a--b>`, `www.example.com`, or an address
    /// in a link of raw HTML.
    fileprivate var isAddress: Bool {
        guard let parent, previous == nil, next == nil else { return false }
        if parent.kind == .customInline { return parent.opening.isEmpty }
        guard parent.kind == .link else { return false }
        let text = literal
        let destination = parent.destination
        let prefix = destination.count - text.count
        guard prefix >= 0, destination[prefix..<destination.count] == text else { return false }
        return prefix == 0 || ["mailto:", "http://"].contains(destination[0..<prefix].text)
    }
}
