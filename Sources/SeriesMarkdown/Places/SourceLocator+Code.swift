internal import SeriesModel
internal import SeriesText

/// What stands behind the fence of a block of code, and in it.
extension SourceLocator {
    /// The first character in `block`, one of code, that looks like a space or like nothing, and that no program takes for one.
    /// In drawings of trees, such spaces are common and do no harm.
    mutating func unseenSpace(inCode block: MarkdownNode) -> MarkdownMistakes.LeftoverMark? {
        func space(in line: ByteRun) -> Int? { line.firstIndex(of: "\u{A0}") ?? line.firstIndex(of: "\u{200B}") }
        guard space(in: block.literal) != nil else { return nil }
        let found = first(inCode: block) { line in
            let isDrawing = line.contains("\u{2500}") || line.contains("\u{2502}")
            return isDrawing ? nil : space(in: line).map { $0..<$0 + line.scalar(at: $0).length }
        }
        return found.map { .init(kind: .spaceInCode($0.text.scalar(at: 0).scalar.value), span: $0.span) }
    }

    /// The first mark for a line in `block`, one of code with a fence, as VitePress has them in comments: `[!code focus]`.
    mutating func lineMark(inCode block: MarkdownNode) -> MarkdownMistakes.ForeignMark? {
        guard block.literal.contains("[!code ") else { return nil }
        let found = first(inCode: block) { line in
            guard let start = line.firstIndex(of: "[!code "),
                let end = line.firstIndex(of: UInt8(ascii: "]"), from: start)
            else { return nil }
            return start..<end + 1
        }
        return found.map { .init(kind: .lineOfCode, span: $0.span) }
    }

    /// What `find` tells of first in the lines of `block`, one of code with a fence. It must find the same where other signs of
    /// indentation stand in front of a line.
    private mutating func first(
        inCode block: MarkdownNode, _ find: (ByteRun) -> Range<Int>?
    ) -> (text: ByteRun, span: SourceSpan)? {
        var number = block.startLine
        var isFound = false
        block.literal.forEachLine { line in
            number += 1
            isFound = find(line) != nil
            return !isFound
        }
        guard isFound else { return nil }
        lines.go(to: number)
        return find(lines.line).map {
            (lines.line[$0], lines.span(line: number, column: $0.lowerBound + 1, length: $0.count))
        }
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
