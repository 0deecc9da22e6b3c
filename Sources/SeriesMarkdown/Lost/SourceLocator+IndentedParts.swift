internal import SeriesModel
internal import SeriesText

/// Blocks that are code by their indentation, and meant as something else.
extension SourceLocator {
    /// The fence with which `block` starts, which is code by its indentation, and in which a second one closes it; nil for any other.
    mutating func indentedFence(_ block: MarkdownNode) -> SourceSpan? {
        let code = block.literal
        guard !code.isEmpty, "`~".utf8.contains(code[0]), let fence = CodeFenceLine(code.firstLine) else { return nil }
        let (start, text) = opening(of: block)
        // Code with a fence around it may show another one.
        guard CodeFenceLine(text) != nil, isIndented(code, text, fence) else { return nil }
        var count = 0
        var isClosed = false
        code.forEachLine { line in
            count += 1
            isClosed = count > 1 && fence.isClosed(by: line)
            return !isClosed
        }
        return isClosed ? lines.span(line: block.startLine, column: start + 1, length: fence.length) : nil
    }

    /// The tag with which `block` starts, which is code by its indentation; nil for any other.
    mutating func indentedTag(_ block: MarkdownNode) -> SourceSpan? {
        let (start, text) = opening(of: block)
        let tag = text.trimmed
        let name = tag[(tag.starts(with: "</") ? 2 : min(1, tag.count))..<tag.count]
            .prefix(while: \.isASCIILetterOrDigit)
        guard tag.starts(with: "<"), HTMLElement(name) != nil, CodeFenceLine(text) == nil else { return nil }
        let end = tag.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? tag.count
        return lines.span(line: block.startLine, column: start + (text.firstIndex(of: tag) ?? 0) + 1, length: end)
    }

    /// The first line of `block` from its first sign on, and where that stands in it.
    mutating func opening(of block: MarkdownNode) -> (start: Int, text: ByteRun) {
        lines.go(to: block.startLine)
        let line = lines.line
        let start = min(max(1, block.startColumn) - 1, line.count)
        return (start, line[start..<line.count])
    }
}
