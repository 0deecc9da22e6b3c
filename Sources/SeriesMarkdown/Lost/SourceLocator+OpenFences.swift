internal import SeriesModel
internal import SeriesText

/// Blocks of code without an end of their own.
extension SourceLocator {
    /// What opens `block`, one of code, if nothing closes it, or not before another one would start; nil for any other, and
    /// for one without fences.
    mutating func openFence(of block: MarkdownNode) -> MarkdownMistakes.OpenFence? {
        let (start, text) = opening(of: block)
        let code = block.literal
        guard let fence = CodeFenceLine(text), !(block.fenceInfo.isEmpty && isIndented(code, text, fence)) else {
            return nil
        }
        let span = lines.span(line: block.startLine, column: start + 1, length: fence.length)
        let isClosed = isClosed(block, by: fence)
        let near = near(in: block) { isClosed ? fence.startsBlock($0) ? .words : nil : fence.reasonAgainst($0) }
        if isClosed, near == nil { return nil }
        return MarkdownMistakes.OpenFence(
            fence: text[0..<fence.length].text, span: span, isClosed: isClosed, near: near)
    }

    /// The first line of `block` from its first sign on, and where that stands in it.
    mutating func opening(of block: MarkdownNode) -> (start: Int, text: ByteRun) {
        lines.go(to: block.startLine)
        let line = lines.line
        let start = min(max(1, block.startColumn) - 1, line.count)
        return (start, line[start..<line.count])
    }

    /// The signs that open `block`, one of code; nil for one without fences.
    mutating func fence(of block: MarkdownNode) -> SourceSpan? {
        let (start, text) = opening(of: block)
        return CodeFenceLine(text).map {
            lines.span(line: block.startLine, column: start + 1, length: $0.length)
        }
    }

    /// Whether `code`, which has no words behind a fence, starts with `text` itself.
    func isIndented(_ code: ByteRun, _ text: ByteRun, _ fence: CodeFenceLine) -> Bool {
        !text[fence.length..<text.count].trimmed.isEmpty || code.firstLine == text
    }

    private mutating func isClosed(_ block: MarkdownNode, by fence: CodeFenceLine) -> Bool {
        guard block.endLine > block.startLine else { return false }
        lines.go(to: block.endLine)
        guard fence.isClosed(by: lines.line.withoutMargin) else { return false }
        // The line may end the list or quote around the block, and open the next one.
        if block.follower?.startLine == block.endLine { return false }
        // Or it is the last line of the text, and of the code, since it is indented too far.
        var (last, count) = (block.literal, 0)
        block.literal.forEachLine { line in
            last = line
            count += 1
            return true
        }
        return !fence.isClosed(by: last.withoutMargin) || count < block.endLine - block.startLine
    }

    /// The first line of `block` for which there is a reason.
    private mutating func near(
        in block: MarkdownNode, reason: (ByteRun) -> CodeFenceLine.Reason?
    ) -> MarkdownMistakes.OpenFence.Near? {
        var found: (line: ByteRun, number: Int, reason: CodeFenceLine.Reason)?
        var number = block.startLine
        block.literal.forEachLine { line in
            number += 1
            found = reason(line).map { (line.trimmed, number, $0) }
            return found == nil
        }
        guard let found else { return nil }
        lines.go(to: found.number)
        let written = lines.line
        let start = written.firstIndex(of: found.line)
        let length = start == nil ? written.count : found.line.count
        return MarkdownMistakes.OpenFence.Near(
            reason: found.reason, span: lines.span(line: found.number, column: (start ?? 0) + 1, length: length))
    }
}
