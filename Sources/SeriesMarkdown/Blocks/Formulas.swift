internal import SeriesText

/// Formulas between dollars, `$…$` and `$$…$$`, which are kept byte for byte for a program in the reader's browser.
///
/// Markdown would take their underscores and backslashes for its own. So libcmark gets each formula as a code span with
/// marks inside, and each of its further lines with a mark in front, since a line of a formula may look like a list or a
/// heading. The marks are characters that no text has: U+070E is no character of Unicode, and U+070F has been replaced by
/// others. A text that holds one of them all the same has no formulas.
enum Formulas {
    /// The bytes of U+070E: outside of the backticks, which it keeps apart from others and from the start of a line, and in
    /// front of each further line.
    static let outerMark: [UInt8] = [0xDC, 0x8E]
    /// The bytes of U+070F: inside of the backticks, so that what stands between two formulas is told from one. And in front
    /// of a line end, of which libcmark makes a space: once for a line feed, twice for both, three times for a carriage
    /// return.
    static let innerMark: [UInt8] = [0xDC, 0x8F]

    private static let lineEnds = ["\n", "\r\n", "\r"].map { Array($0.utf8) }

    // MARK: - Protecting

    /// The document with its formulas protected; nil when it has none. Where blocks start is not for a formula to say, so
    /// they are sought first.
    static func protect(in source: ByteRun, findsDefinitions: Bool) -> RewrittenText? {
        // No code span of the document may end where a formula starts.
        guard source.firstIndex(of: UInt8(ascii: "$")) != nil, !holdsMarks(source),
            !CharacterReferences.holdNumber(in: 0x70E...0x70F, in: source),
            let length = lengthOfFence(for: source)
        else { return nil }
        let found = BlockScanner.blocks(in: source, findsDefinitions: findsDefinitions, notesTexts: true)
        var writer = FormulaWriter(source, fence: [UInt8](repeating: UInt8(ascii: "`"), count: length))
        var displays = found.displays[...]
        var start = 0
        while start < found.texts.count {
            let end = endOfText(found.texts, from: start, in: source)
            let text = InlineText(found.texts[start..<end], in: source)
            for formula in text.formulas(displays: &displays) { writer.write(formula, of: text) }
            start = end
        }
        return writer.finish()
    }

    /// Behind the last line of the text that starts with the line at `start`. libcmark takes the definition of a link out of
    /// the paragraph that it starts, so that is a text of its own.
    private static func endOfText(_ lines: [FoundBlocks.Text], from start: Int, in source: ByteRun) -> Int {
        let line = source[lines[start].range]
        let indent = line.prefix(while: \.isBlank).count
        let isDefinition = line[indent..<line.count].starts(with: "[") && line.contains("]:")
        var end = start + 1
        while !isDefinition, end < lines.count, lines[end].continues { end += 1 }
        return end
    }

    /// What stands in front of the line end at `index`.
    static func marks(forLineEndAt index: Int, in source: ByteRun) -> [UInt8] {
        let number = lineEnds.firstIndex { end in
            index + end.count <= source.count && end.withRun { source[index..<index + end.count] == $0 }
        }
        return [[UInt8]](repeating: innerMark, count: (number ?? 0) + 1).flatMap(\.self)
    }

    /// The least number of backticks that do not stand together anywhere; nil when all are taken that make a code span.
    private static func lengthOfFence(for source: ByteRun) -> Int? {
        var isTaken = [Bool](repeating: false, count: CodeSpanEnds.longestFence + 1)
        var index = 0
        while let tick = source.firstIndex(of: UInt8(ascii: "`"), from: index) {
            let run = source[tick..<source.count].prefix { $0 == UInt8(ascii: "`") }.count
            if run < isTaken.count { isTaken[run] = true }
            index = tick + run
        }
        return isTaken.indices.dropFirst().first { !isTaken[$0] }
    }

    private static func holdsMarks(_ source: ByteRun) -> Bool {
        [outerMark, innerMark].contains { bytes in bytes.withRun { source.firstIndex(of: $0) } != nil }
    }

    // MARK: - Restoring

    /// The formula in a code span's content; nil when it is code.
    private static func formula(in code: ByteRun) -> [UInt8]? {
        let content = code.count - 2
        guard content > 2, isMark(innerMark, in: code, at: 0), isMark(innerMark, in: code, at: content) else {
            return nil
        }
        var formula: [UInt8] = []
        var index = 2
        while index < content {
            if isMark(outerMark, in: code, at: index) {
                index += 2
            } else if case let marks = countOfInnerMarks(in: code, at: index), marks > 0 {
                formula += lineEnds[min(marks, lineEnds.count) - 1]
                // And the space that libcmark made of the line end.
                index += 2 * marks + 1
            } else {
                formula.append(code[index])
                index += 1
            }
        }
        return formula
    }

    private static func countOfInnerMarks(in text: ByteRun, at index: Int) -> Int {
        var count = 0
        while isMark(innerMark, in: text, at: index + 2 * count) { count += 1 }
        return count
    }

    /// Whether what libcmark took for code is text between two formulas, of which it knows but one end each: the others are
    /// in the title of a link, or in what else is read before code.
    private static func isBetweenFormulas(_ code: ByteRun) -> Bool {
        isMark(outerMark, in: code, at: 0) && isMark(outerMark, in: code, at: code.count - 2)
    }

    /// What was protected although it is no formula after all, as its author wrote it: without marks, and without the
    /// backticks between two of them.
    private static func restored(_ text: ByteRun) -> [UInt8]? {
        guard holdsMarks(text) else { return nil }
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            let isOuter = isMark(outerMark, in: text, at: index)
            guard isOuter || isMark(innerMark, in: text, at: index) else {
                result.append(text[index])
                index += 1
                continue
            }
            index += 2
            let fence = text[index..<text.count].prefix { $0 == UInt8(ascii: "`") }.count
            if fence > 0, isMark(isOuter ? innerMark : outerMark, in: text, at: index + fence) { index += fence + 2 }
        }
        return result
    }

    private static func isMark(_ mark: [UInt8], in text: ByteRun, at index: Int) -> Bool {
        index >= 0 && index + 1 < text.count && text[index] == mark[0] && text[index + 1] == mark[1]
    }

    /// The element around a formula. Its words are code, which nothing looks into, and which counts wherever text is taken
    /// without markup.
    private static func element(isDisplay: Bool) -> MarkdownNode {
        .customInline(isDisplay ? "<span class=\"math display\">" : "<span class=\"math\">", "</span>")
    }

    /// A formula in GitHub's other form has backticks within its dollars, which are no part of it.
    private static func withoutTicks(_ formula: [UInt8]) -> [UInt8] {
        guard formula.count > 4, formula.starts(with: "$`".utf8), formula.suffix(2).elementsEqual("`$".utf8) else {
            return formula
        }
        return [UInt8(ascii: "$")] + formula[2..<formula.count - 2] + [UInt8(ascii: "$")]
    }

    /// Whether what a fence of this language holds is a formula on lines of its own, as on GitHub.
    static func isLanguage(_ name: ByteRun) -> Bool { name.equals(lowercase: "math") }

    /// The paragraph that shows what `block`, one of code, holds.
    static func paragraph(showing block: MarkdownNode) -> MarkdownNode {
        let formula = unsafe "$$\n".utf8 + Array(block.literal.buffer) + "$$".utf8
        let element = element(isDisplay: true)
        element.append(formula.withRun { MarkdownNode.code($0) })
        let paragraph = MarkdownNode.customBlock("<p>", "</p>\n")
        paragraph.append(element)
        return paragraph
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
                    let made = element(isDisplay: formula.starts(with: Array("$$".utf8)))
                    withoutTicks(formula).withRun { node.setLiteral($0) }
                    node.replace(with: made)
                    made.append(node)
                    walk.pass(made)
                } else if let text = restored(node.literal) {
                    if isBetweenFormulas(node.literal) {
                        let made = text.withRun { MarkdownNode.text($0) }
                        node.replace(with: made)
                        walk.pass(made)
                    } else {
                        text.withRun { node.setLiteral($0) }
                    }
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
