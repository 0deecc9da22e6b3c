internal import SeriesModel
internal import SeriesText

/// What stands behind the fence of a block of code, and in it.
extension SourceLocator {
    /// The first character in `block`, one of code, that looks like a space or like nothing, and that no program takes for one.
    /// In drawings of trees, such spaces are common and do no harm.
    mutating func unseenSpace(inCode block: MarkdownNode) -> MarkdownMistakes.LeftoverMark? {
        func space(in line: ByteRun) -> Int? { line.firstIndex(of: "\u{A0}") ?? line.firstIndex(of: "\u{200B}") }
        let code = block.literal
        guard space(in: code) != nil else { return nil }
        var number = block.startLine
        var isFound = false
        code.forEachLine { line in
            number += 1
            let isDrawing = line.contains("\u{2500}") || line.contains("\u{2502}")
            isFound = !isDrawing && space(in: line) != nil
            return !isFound
        }
        guard isFound else { return nil }
        lines.go(to: number)
        // Indentation may be of other signs there, but holds none of these.
        guard let start = space(in: lines.line) else { return nil }
        let (scalar, length) = lines.line.scalar(at: start)
        return MarkdownMistakes.LeftoverMark(
            kind: .spaceInCode(scalar.value), span: lines.span(line: number, column: start + 1, length: length))
    }

    /// The first mark for a line in `block`, one of code with a fence, as VitePress has them in comments: `[!code focus]`.
    mutating func lineMark(inCode block: MarkdownNode) -> MarkdownMistakes.ForeignMark? {
        func mark(in line: ByteRun) -> Range<Int>? {
            guard let start = line.firstIndex(of: "[!code "),
                let end = line.firstIndex(of: UInt8(ascii: "]"), from: start)
            else { return nil }
            return start..<end + 1
        }
        guard block.literal.contains("[!code ") else { return nil }
        var number = block.startLine
        var isFound = false
        block.literal.forEachLine { line in
            number += 1
            isFound = mark(in: line) != nil
            return !isFound
        }
        guard isFound else { return nil }
        lines.go(to: number)
        guard let range = mark(in: lines.line) else { return nil }
        return MarkdownMistakes.ForeignMark(
            kind: .lineOfCode, span: lines.span(line: number, column: range.lowerBound + 1, length: range.count))
    }

    /// Where `info` begins, what stands behind the fence of the block of code that was entered; nil when it is written in
    /// another way there.
    mutating func start(ofInfo info: ByteRun) -> Int? {
        readBlock()
        return block.ownText.firstLine.firstIndex(of: info).map { block.start + $0 }
    }

    /// A part of what begins at `start`, behind the fence of the block of code that was entered. The whole line when that is
    /// not known.
    mutating func span(of part: Range<Int>, inInfoAt start: Int?) -> SourceSpan {
        guard let start else {
            return span(at: block.start, length: max(1, block.ownText.firstLine.count))
        }
        return span(at: start + part.lowerBound, length: part.count)
    }
}
