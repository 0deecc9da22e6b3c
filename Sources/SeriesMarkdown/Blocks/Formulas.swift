internal import SeriesText

/// Formulas between dollars, `$…$` and `$$…$$`, which are kept byte for byte for a program in the reader's browser.
///
/// Markdown would take their underscores and backslashes for its own. So libcmark gets each formula as a code span with a
/// mark inside, and each of its lines with a mark in front, since a line of a formula may look like a list or a heading.
/// The marks are characters that no text has: U+070E is no character of Unicode, and U+070F has been replaced by others. A
/// text that holds one of them all the same has no formulas.
enum Formulas {
    /// The bytes of U+070E: beside the dollars, and in front of each further line.
    private static let mark: [UInt8] = [0xDC, 0x8E]
    /// The bytes of U+070F: in front of a line end, of which libcmark makes a space.
    private static let lineEnd: [UInt8] = [0xDC, 0x8F]

    struct Protected {
        fileprivate(set) var text = ByteBuffer()
        fileprivate(set) var shifts = ColumnShifts()
    }

    // MARK: - Protecting

    /// The document with its formulas protected; nil when it has none.
    static func protect(in source: ByteRun) -> Protected? {
        // No code span of the document may end where a formula starts.
        guard source.firstIndex(of: UInt8(ascii: "$")) != nil, !holdsMarks(source),
            !CharacterReferences.holdNumber(in: 0x70E...0x70F, in: source),
            let length = lengthOfFence(for: source)
        else { return nil }
        let fence = [UInt8](repeating: UInt8(ascii: "`"), count: length)
        var result = Protected()
        var code = CodeSpans(in: source)
        var start = 0
        var index = 0
        var line = (number: 0, start: 0)
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "\n"):
                index += 1
                line = (line.number + 1, index)
            case UInt8(ascii: "`"):
                // Dollars in code are none of ours; a run without a partner is text.
                let length = source[index..<source.count].prefix { $0 == UInt8(ascii: "`") }.count
                let end = code.end(from: index + length, length: length) ?? index + length
                while index < end {
                    index += 1
                    if source[index - 1] == UInt8(ascii: "\n") { line = (line.number + 1, index) }
                }
            case UInt8(ascii: "$"):
                guard let end = endOfFormula(in: source, from: index) else {
                    index += source[index..<source.count].prefix { $0 == UInt8(ascii: "$") }.count
                    continue
                }
                result.text.append(source[start..<index])
                append(source, index..<end, between: fence, to: &result, &line)
                index = end
                start = end
            default: index += 1
            }
        }
        if start == 0 { return nil }
        result.text.append(source[start..<source.count])
        return result
    }

    private static func append(
        _ source: ByteRun, _ range: Range<Int>, between fence: [UInt8], to result: inout Protected,
        _ line: inout (number: Int, start: Int)
    ) {
        func insert(_ bytes: [UInt8], at index: Int) {
            result.text.append(bytes)
            result.shifts.note(line: line.number, column: index - line.start + 1, growth: bytes.count)
        }
        // The outer marks keep the fence apart from backticks beside it, and from the start of a line.
        insert(mark + fence + mark, at: range.lowerBound)
        var start = range.lowerBound
        for index in range where source[index] == UInt8(ascii: "\n") {
            result.text.append(source[start..<index])
            insert(lineEnd, at: index)
            result.text.append("\n")
            line = (line.number + 1, index + 1)
            start = index + 1
            // Behind the marks of quotes, which belong to the blocks around it.
            while start < range.upperBound, source[start..<source.count].isQuoteMark {
                let isMark = source[start] == UInt8(ascii: ">")
                start += isMark && start + 1 < range.upperBound && source[start + 1] == UInt8(ascii: " ") ? 2 : 1
            }
            result.text.append(source[index + 1..<start])
            insert(mark, at: start)
        }
        result.text.append(source[start..<range.upperBound])
        insert(mark + fence + mark, at: range.upperBound)
    }

    /// Behind the closing dollars of the formula that opens at `start`. Between single dollars it has no space beside them,
    /// and no digit follows, so that `$5 and $6` are prices (Pandoc's rule); a blank line ends the search.
    private static func endOfFormula(in source: ByteRun, from start: Int) -> Int? {
        let isDisplay = start + 1 < source.count && source[start + 1] == UInt8(ascii: "$")
        let open = start + (isDisplay ? 2 : 1)
        guard open < source.count, isDisplay || source[open] > 0x20 else { return nil }
        var index = open
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "\n"):
                let rest = source[index + 1..<source.count]
                let blank = rest.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == UInt8(ascii: ">") }.count
                if blank == rest.count || rest[blank] == UInt8(ascii: "\n") { return nil }
            case UInt8(ascii: "$"):
                if isDisplay {
                    if index + 1 < source.count, source[index + 1] == UInt8(ascii: "$"), index > open {
                        return index + 2
                    }
                } else {
                    let isFollowed = index + 1 < source.count && source[index + 1] &- UInt8(ascii: "0") < 10
                    return source[index - 1] > 0x20 && !isFollowed ? index + 1 : nil
                }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// The least number of backticks that do not stand together anywhere; nil when all are taken that make a code span.
    private static func lengthOfFence(for source: ByteRun) -> Int? {
        var isTaken = [Bool](repeating: false, count: CodeSpans.longestFence + 1)
        var index = 0
        while let tick = source.firstIndex(of: UInt8(ascii: "`"), from: index) {
            let run = source[tick..<source.count].prefix { $0 == UInt8(ascii: "`") }.count
            if run < isTaken.count { isTaken[run] = true }
            index = tick + run
        }
        return isTaken.indices.dropFirst().first { !isTaken[$0] }
    }

    private static func holdsMarks(_ source: ByteRun) -> Bool {
        [mark, lineEnd].contains { bytes in bytes.withRun { source.firstIndex(of: $0) } != nil }
    }

    // MARK: - Restoring

    /// The formula in a code span's content; nil when it is code.
    static func formula(in code: ByteRun) -> [UInt8]? {
        guard code.count > 5, isMark(code, at: 0), isMark(code, at: code.count - 2) else { return nil }
        var formula: [UInt8] = []
        var index = 2
        while index < code.count - 2 {
            if isMark(code, at: index) {
                index += 2
            } else if code[index] == lineEnd[0], code[index + 1] == lineEnd[1] {
                formula.append(UInt8(ascii: "\n"))
                // The space that libcmark made of the line end.
                index += 3
            } else {
                formula.append(code[index])
                index += 1
            }
        }
        return formula
    }

    /// What was protected although it is code or raw HTML, as its author wrote it.
    static func restored(_ text: ByteRun) -> [UInt8]? {
        guard holdsMarks(text) else { return nil }
        var result: [UInt8] = []
        var index = 0
        // Where the backticks of a fence start in the result, and how many there are, from the mark in front to that behind.
        var fenceStart = 0
        var fence = 0
        while index < text.count {
            if isMark(text, at: index) {
                let opens = index + 2 < text.count && text[index + 2] == UInt8(ascii: "$")
                if opens, result.count > fenceStart, result[fenceStart...].allSatisfy({ $0 == UInt8(ascii: "`") }) {
                    fence = result.count - fenceStart
                    result.removeLast(fence)
                    index += 2
                } else if result.last == UInt8(ascii: "$"), fence > 0, index + 2 + fence <= text.count,
                    text[index + 2] == UInt8(ascii: "`")
                {
                    index += 2 + fence
                    fence = 0
                } else {
                    index += 2
                }
                fenceStart = result.count
            } else if index + 1 < text.count, text[index] == lineEnd[0], text[index + 1] == lineEnd[1] {
                index += 2
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }

    private static func isMark(_ text: ByteRun, at index: Int) -> Bool {
        index >= 0 && index + 1 < text.count && text[index] == mark[0] && text[index + 1] == mark[1]
    }

    /// Restores all that is no text in the tree, and makes formulas of the code spans that stand for them.
    static func restore(in root: MarkdownNode) {
        var walk = MarkdownWalk(from: root)
        repeat {
            guard walk.event == .enter else { continue }
            let node = walk.node
            switch node.kind {
            case .code:
                if let formula = formula(in: node.literal) {
                    // Its words stay code, which nothing looks into, and which counts wherever text is taken without markup.
                    let isDisplay = formula.starts(with: Array("$$".utf8))
                    let made = MarkdownNode.customInline(
                        isDisplay ? "<span class=\"math display\">" : "<span class=\"math\">", "</span>")
                    formula.withRun { node.setLiteral($0) }
                    node.replace(with: made)
                    made.append(node)
                    walk.pass(made)
                } else if let text = restored(node.literal) {
                    text.withRun { node.setLiteral($0) }
                }
            case .codeBlock, .htmlBlock, .htmlInline, .text:
                if let text = restored(node.literal) { text.withRun { node.setLiteral($0) } }
                if node.kind == .codeBlock, let info = restored(node.fenceInfo) {
                    node.setFenceInfo(String(decoding: info, as: UTF8.self))
                }
            case .link, .image:
                if let text = restored(node.destination) { node.setDestination(String(decoding: text, as: UTF8.self)) }
                if let text = restored(node.title) { node.setTitle(String(decoding: text, as: UTF8.self)) }
            default: break
            }
        } while walk.advance()
    }
}

/// Where code spans end, as far as it takes to leave their dollars alone.
private struct CodeSpans {
    /// libcmark takes longer runs of backticks for text.
    static let longestFence = 80

    private let source: ByteRun
    /// For each length of a fence, up to where the search for one was in vain: within one paragraph nobody looks twice.
    private var vainUntil: [Int]

    init(in source: ByteRun) {
        self.source = source
        vainUntil = [Int](repeating: -1, count: Self.longestFence + 1)
    }

    /// Behind the fence of that length that closes what starts at `start`.
    mutating func end(from start: Int, length: Int) -> Int? {
        guard length <= Self.longestFence, start > vainUntil[length] else { return nil }
        var index = start
        while let tick = source.firstIndex(of: UInt8(ascii: "`"), from: index) {
            let run = source[tick..<source.count].prefix { $0 == UInt8(ascii: "`") }.count
            // A code span ends with its paragraph, at the latest.
            if source[index..<tick].contains("\n\n") {
                vainUntil[length] = index
                return nil
            }
            if run == length { return tick + run }
            index = tick + run
        }
        vainUntil[length] = source.count
        return nil
    }
}

extension ByteRun {
    /// Whether it starts with `>` or with spaces in front of one.
    fileprivate var isQuoteMark: Bool {
        guard count > 0 else { return false }
        if self[0] == UInt8(ascii: ">") { return true }
        let spaces = prefix { $0 == UInt8(ascii: " ") }.count
        return spaces > 0 && spaces < 4 && spaces < count && self[spaces] == UInt8(ascii: ">")
    }
}
