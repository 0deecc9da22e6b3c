internal import SeriesText

/// Finds the `InlineMarks` of a block.
///
/// As much of CommonMark's inline grammar as it takes to tell a link from what looks like one: escapes, code spans,
/// autolinks and what follows a link's text (§6.1, §6.3, §6.5). Linear in the length of the block.
@safe struct InlineMarkScanner {
    typealias Bracket = InlineMarks.Bracket

    private var marks = InlineMarks()
    /// All brackets so far, with those that nothing closed yet.
    private var all: [Bracket] = []
    private let source: ByteRun
    /// Those of `source`.
    private let bytes: UnsafeBufferPointer<UInt8>
    private let start: Int
    private var index: Int
    /// Indices into `all`.
    private var open: [Int] = []
    /// The index of those that closed last, without a destination.
    private var lastClosed: Int?
    /// A link in the text of a link wins: the outer brackets, which are this many in `open`, are text.
    private var dead = 0
    private var codeSpans = CodeSpanEnds()
    private var code = CodeElements()
    /// Whether a `[` was escaped so far, which a `]` may belong to.
    private var hasEscapedBracket = false
    /// The first `>` behind the last tag that was looked at.
    private var tagEnd = 0

    /// Brackets that open right behind others, by their indices.
    private var followers: [(words: Int, label: Int)] = []

    /// What stands between two offsets of `source`.
    static func marks(in source: ByteRun, _ block: Range<Int>) -> InlineMarks {
        var scanner = InlineMarkScanner(source, block)
        scanner.scan()
        // Taken out rather than copied: there are many lists.
        var marks = InlineMarks()
        swap(&marks, &scanner.marks)
        return marks
    }

    private init(_ source: ByteRun, _ block: Range<Int>) {
        self.source = source[0..<block.upperBound]
        unsafe bytes = self.source.buffer
        start = block.lowerBound
        index = start
    }

    private mutating func scan() {
        while let byte = byte(at: index) {
            switch byte {
            case UInt8(ascii: "\\"):
                if self.byte(at: index + 1) == UInt8(ascii: "[") { hasEscapedBracket = true }
                index += 2
            case StandIns.lead:
                if StandIns.meaning(at: index, in: source) == UInt8(ascii: "[") { hasEscapedBracket = true }
                index += 1
            case UInt8(ascii: "`"): passCode()
            case UInt8(ascii: "<"): passAutolink()
            case UInt8(ascii: "["): openBracket(at: index)
            case UInt8(ascii: "!") where self.byte(at: index + 1) == UInt8(ascii: "["): openBracket(at: index + 1)
            case UInt8(ascii: "!") where self.byte(at: index + 1) == UInt8(ascii: "("): passParenthesisOfPicture()
            case UInt8(ascii: "]"): closeBracket()
            case UInt8(ascii: "#"): passHeadingMarks()
            case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "/"):
                passBlockMark(byte)
            case UInt8(ascii: "%") where self.byte(at: index + 1) == byte:
                if !code.holdText { marks.percents.append(index) }
                index += 2
            case UInt8(ascii: "{") where TemplateTags.mayStart(at: index, in: self.source):
                if !code.holdText { marks.braces.append(index) }
                index += 2
            case UInt8(ascii: "{") where AttributeList.mayStart(at: index, in: self.source):
                if !code.holdText { marks.lists.append(index) }
                index += 2
            default: index += 1
            }
        }
        noteUnclosed()
        all.removeAll { $0.end == 0 }
        marks.brackets = all
    }

    @inline(__always)
    private func byte(at index: Int) -> UInt8? {
        unsafe index < bytes.count ? bytes[index] : nil
    }

    private mutating func openBracket(at bracket: Int) {
        open.append(all.count)
        if let lastClosed, all[lastClosed].end == bracket { followers.append((lastClosed, all.count)) }
        all.append(Bracket(start: index, isPicture: bracket > index, isInText: isInText))
        index = bracket + 1
    }

    private var isInText: Bool { !code.holdText && !(index < tagEnd && tagEnd < source.count) }

    /// Passes the `!` of a parenthesis that may be meant as that of a picture.
    private mutating func passParenthesisOfPicture() {
        if isInText, let tail = LostTail.withoutBrackets(in: source, at: index, blockStart: start) {
            marks.lost.append((Bracket(start: index, isPicture: true, end: index + 1), tail))
        }
        index += 1
    }

    /// Takes note of brackets that nothing closes, where what they are meant for stands behind their words.
    private mutating func noteUnclosed() {
        let known = marks.lost.count
        for opened in open where all[opened].isInText {
            let bracket = all[opened]
            if let tail = LostTail.behindOpen(in: source, bracket.bracket + 1, isPicture: bracket.isPicture) {
                marks.lost.append((bracket, tail))
            }
        }
        if marks.lost.count > known { marks.lost.sort { $0.tail.place.lowerBound < $1.tail.place.lowerBound } }
        for (words, label) in followers where all[label].end == 0 && all[label].isInText {
            marks.openLabels.append((all[words], all[label]))
        }
    }

    private mutating func closeBracket() {
        index += 1
        guard let opened = open.popLast() else { return noteUnopened() }
        let isDead = open.count < dead && !all[opened].isPicture
        dead = min(dead, open.count)
        guard !isDead else { return }
        noteWikiLink(opened)
        guard !isDefinition(all[opened].start) else { return }
        all[opened].end = index
        let before = lastClosed
        lastClosed = nil
        guard byte(at: index) == UInt8(ascii: "("), let tail = LinkTail(in: source, from: index + 1) else {
            if !code.holdText, let tail = lostTail(behind: all[opened]) {
                marks.lost.append((all[opened], tail))
            } else {
                noteBrace(behind: all[opened])
                notePair(before, opened)
                lastClosed = opened
            }
            return
        }
        all[opened].destination = tail.destination
        index = tail.end
        if !all[opened].isPicture { dead = open.count }
        noteBrace(behind: all[opened])
    }

    private func lostTail(behind bracket: Bracket) -> LostTail? {
        LostTail(in: source, behind: index, isPicture: bracket.isPicture)
            ?? LostTail.swapped(in: source, bracket.bracket + 1..<index - 1)
    }

    /// Takes note of a bracket that closes nothing, in front of `index`, where a link's destination stands behind it.
    private mutating func noteUnopened() {
        guard !hasEscapedBracket, !code.holdText, let tail = LostTail.behindUnopened(in: source, index) else { return }
        marks.lost.append((Bracket(start: index - 1, isPicture: false, end: index), tail))
    }

    /// Takes note of two brackets that have no destination, where the second ones close, unless they are in code or in what may be
    /// a tag.
    private mutating func notePair(_ words: Int?, _ label: Int) {
        guard let words, all[words].end == all[label].start, !all[label].isPicture, all[words].isInText,
            all[label].isInText
        else { return }
        marks.pairs.append((all[words], all[label]))
    }

    /// Takes note of brackets that close right behind those that they hold, as in `notePair`.
    private mutating func noteWikiLink(_ outer: Int) {
        guard let inner = lastClosed, inner == outer + 1, all[inner].end == index - 1,
            all[inner].start == all[outer].bracket + 1, byte(at: index) != UInt8(ascii: "("), all[outer].isInText
        else { return }
        var bracket = all[outer]
        bracket.end = index
        marks.wikiLinks.append((bracket, all[inner]))
    }

    /// Takes note of a brace at `index`, behind all that belongs to `bracket`.
    private mutating func noteBrace(behind bracket: Bracket) {
        guard byte(at: index) == UInt8(ascii: "{"), !code.holdText, !TemplateTags.mayStart(at: index, in: source),
            !AttributeList.mayStart(at: index, in: source)
        else { return }
        marks.braced.append((bracket, index))
    }

    /// Whether the brackets that end at `index` are the label of a reference definition.
    private func isDefinition(_ start: Int) -> Bool {
        byte(at: index) == UInt8(ascii: ":") && isAtLineStart(start)
    }

    /// Whether nothing but indentation and the marks of quotes stands on the line in front of `offset`.
    private func isAtLineStart(_ offset: Int) -> Bool {
        var before = offset
        while before > start, " \t>".utf8.contains(source[before - 1]) { before -= 1 }
        return before == start || "\n\r".utf8.contains(source[before - 1])
    }

    private mutating func passHeadingMarks() {
        let start = index
        while byte(at: index) == UInt8(ascii: "#") { index += 1 }
        guard UnspacedHeading.mayStart(in: source[start..<source.count]), isAtLineStart(start), !code.holdText else {
            return
        }
        marks.unspacedHeadings.append(start..<index)
    }

    private mutating func passBlockMark(_ sign: UInt8) {
        defer { index += 1 }
        guard byte(at: index + 1) == sign, byte(at: index + 2) == sign, isAtLineStart(index), !code.holdText,
            let mark = BlockMark(at: index, in: source)
        else { return }
        marks.blockMarks.append(mark)
    }

    private mutating func passCode() {
        let length = CodeSpanEnds.ticks(in: source, at: index)
        index = (codeSpans.closing(length, in: source, from: index + length) ?? index) + length
    }

    private mutating func passAutolink() {
        let start = index
        index += 1
        if let end = endOfComment(at: start) {
            index = end
            return
        }
        guard let address = Autolink.address(in: source, at: start) else {
            marks.angles.append(start)
            readTag(at: start)
            return
        }
        index = address.upperBound + 1
        all.append(Bracket(start: start, isPicture: false, end: index, destination: address))
    }

    /// What looks like a tag of code nearly always is one. A value in it may hold a `>`, which does no harm.
    private mutating func readTag(at start: Int) {
        guard let next = byte(at: start + 1), next.isASCIILetter || "/!?".utf8.contains(next) else { return }
        if tagEnd <= start { tagEnd = source.firstIndex(of: UInt8(ascii: ">"), from: start) ?? source.count }
        if tagEnd < source.count { code.read(source[start..<tagEnd + 1]) }
    }

    /// The offset behind the comment at `start`, if there is one. Comments hold what was taken out of a text, and so what
    /// looks just like the links that follow.
    private func endOfComment(at start: Int) -> Int? {
        let dash = UInt8(ascii: "-")
        guard source[start..<source.count].starts(with: "<!--"),
            let dashes = source.firstIndex(of: dash, before: dash, from: start + 4),
            byte(at: dashes + 2) == UInt8(ascii: ">")
        else { return nil }
        return dashes + 3
    }
}
