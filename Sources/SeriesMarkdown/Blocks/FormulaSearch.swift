internal import SeriesText

/// Finds the formulas in the inline text of one block, whose lines stand together here without what marks them.
///
/// As with code spans, what starts first wins: dollars in code, in raw HTML and in the destination of a link are none of
/// ours. Linear in the length of the text.
struct FormulaSearch {
    private let text: ByteRun
    private var codeSpans = CodeSpanEnds()
    /// The ends of raw HTML and of parentheses that do not stand behind where one was sought.
    private var missing: Set<String> = []
    /// The destinations of links, from the last to the first.
    private var destinations: [Range<Int>] = []

    init(in text: ByteRun) {
        self.text = text
        guard text.contains("](") else { return }
        destinations = InlineMarkScanner.marks(in: text, 0..<text.count).brackets.compactMap(\.destination)
            .sorted { $0.lowerBound > $1.lowerBound }
    }

    /// The formulas in `range`, in their order.
    mutating func formulas(in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = range.lowerBound
        while let mark = nextMark(from: index, before: range.upperBound) {
            if text[mark] == UInt8(ascii: "\\") {
                index = mark + 2
            } else if let end = endOfDestination(around: mark) {
                index = end
            } else if let end = Self.endOfFormula(in: text[0..<range.upperBound], from: mark) {
                found.append(mark..<end)
                index = end
            } else {
                index = mark + text[mark..<range.upperBound].prefix { $0 == UInt8(ascii: "$") }.count
            }
        }
        return found
    }

    /// What stands between parentheses with backslashes, `\(…\)`, outside of formulas. TeX and MathJax take it for a formula;
    /// Markdown takes the backslashes away.
    mutating func textsInParentheses() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while let mark = nextMark(from: index, before: text.count) {
            if text[mark] == UInt8(ascii: "$") {
                index = Self.endOfFormula(in: text, from: mark) ?? mark + 1
            } else if let end = endOfDestination(around: mark) {
                index = end
            } else if text[mark..<text.count].starts(with: "\\("), let end = end("\\)", from: mark + 2) {
                found.append(mark..<end)
                index = end
            } else {
                index = mark + 2
            }
        }
        return found
    }

    /// The next dollar or backslash that stands neither in code nor in raw HTML.
    private mutating func nextMark(from start: Int, before end: Int) -> Int? {
        var index = start
        while index < end {
            switch text[index] {
            case UInt8(ascii: "\\"), UInt8(ascii: "$"): return index
            case UInt8(ascii: "`"): index = behindCode(at: index)
            case UInt8(ascii: "<"): index = behindHTML(at: index) ?? index + 1
            default: index += 1
            }
        }
        return nil
    }

    /// The `\begin{…}` with which `text` starts, of an environment of TeX that is a formula.
    static func environment(startOf text: ByteRun) -> Range<Int>? {
        let opening: StaticString = "\\begin{"
        guard text.starts(with: opening) else { return nil }
        let start = opening.utf8CodeUnitCount
        let name = text[start..<text.count].prefix { $0.isASCIILetter }
        let end = start + name.count + (text[start + name.count..<text.count].starts(with: "*") ? 1 : 0)
        guard text[end..<text.count].starts(with: "}"), environments.contains(where: { name.equals(lowercase: $0) })
        else { return nil }
        return 0..<end + 1
    }

    private static let environments: [StaticString] = [
        "align", "alignat", "aligned", "array", "bmatrix", "cases", "eqnarray", "equation", "gather", "gathered",
        "matrix", "multline", "pmatrix", "split", "vmatrix",
    ]

    // MARK: - Formulas

    /// Behind the closing dollars of the formula that opens at `start`. Between single dollars it has no space beside them,
    /// and no digit follows, so that `$5 and $6` are prices (Pandoc's rule). So is what starts with a digit and would end in the
    /// middle of code, a link or an address.
    private static func endOfFormula(in text: ByteRun, from start: Int) -> Int? {
        if start + 1 < text.count, text[start + 1] == UInt8(ascii: "$") {
            return endOfDisplay(in: text, from: start + 2, isFirst: true)
        }
        guard start + 1 < text.count, text[start + 1] > 0x20 else { return nil }
        guard let dollar = firstDollar(in: text, from: start + 1), text[dollar - 1] > 0x20 else { return nil }
        let isFollowed = dollar + 1 < text.count && text[dollar + 1].isASCIIDigit
        let content = text[start + 1..<dollar]
        let isPrice =
            content[0].isASCIIDigit && (content.contains("`") || content.contains("](") || content.contains("://"))
        return isFollowed || isPrice ? nil : dollar + 1
    }

    /// Behind the `$$` that closes a formula of which `text` is a part from `start` on; something has to stand in front of
    /// it in its first part.
    static func endOfDisplay(in text: ByteRun, from start: Int, isFirst: Bool) -> Int? {
        var index = start
        while let dollar = firstDollar(in: text, from: index) {
            let isPair = dollar + 1 < text.count && text[dollar + 1] == UInt8(ascii: "$")
            if isPair, !isFirst || dollar > start { return dollar + 2 }
            index = dollar + 1
        }
        return nil
    }

    /// The first dollar at or behind `start` that no backslash escapes.
    private static func firstDollar(in text: ByteRun, from start: Int) -> Int? {
        var index = start
        while index < text.count, text[index] != UInt8(ascii: "$") {
            index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index < text.count ? index : nil
    }

    // MARK: - What is none

    private mutating func endOfDestination(around index: Int) -> Int? {
        while let last = destinations.last, last.upperBound <= index { destinations.removeLast() }
        return destinations.last.flatMap { $0.contains(index) ? $0.upperBound : nil }
    }

    /// Behind the code span that starts at `start`; a run of backticks without a partner is text.
    private mutating func behindCode(at start: Int) -> Int {
        let length = CodeSpanEnds.ticks(in: text, at: start)
        return (codeSpans.closing(length, in: text, from: start + length) ?? start) + length
    }

    /// Behind the autolink or the raw HTML that starts at `start`, if there is one (CommonMark 0.30 §6.5, §6.6).
    private mutating func behindHTML(at start: Int) -> Int? {
        let rest = text[start..<text.count]
        if rest.starts(with: "<!--") { return end("-->", from: start + 4) }
        if rest.starts(with: "<?") { return end("?>", from: start + 2) }
        if rest.starts(with: "<![CDATA[") { return end("]]>", from: start + 9) }
        if rest.starts(with: "<!") { return rest.count > 2 && rest[2].isASCIILetter ? end(">", from: start + 2) : nil }
        if let end = Autolink.end(in: rest, from: 1),
            rest[1..<end].contains("@") || Autolink.address(in: rest, at: 0) != nil
        {
            return start + end + 1
        }
        return HTMLBlockStart.tagEnd(rest).map { start + $0 }
    }

    private mutating func end(_ mark: StaticString, from start: Int) -> Int? {
        guard !missing.contains(mark.description) else { return nil }
        guard let found = text[start..<text.count].firstIndex(of: mark) else {
            missing.insert(mark.description)
            return nil
        }
        return start + found + mark.utf8CodeUnitCount
    }
}
