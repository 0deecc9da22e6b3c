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

    /// The first line of `block`, which is code by its indentation, or the tag with which that starts; nil for code between
    /// fences.
    mutating func indentedPart(_ block: MarkdownNode) -> MarkdownMistakes.IndentedPart? {
        let (start, text) = opening(of: block)
        let line = text.trimmed
        guard !line.isEmpty, CodeFenceLine(text) == nil else { return nil }
        let tag = line.tag
        let column = start + (text.firstIndex(of: line) ?? 0) + 1
        return MarkdownMistakes.IndentedPart(
            kind: tag == nil ? .text : .html,
            span: lines.span(line: block.startLine, column: column, length: tag?.count ?? line.count))
    }
}

extension ByteRun {
    /// The tag with which this line starts, as far as it goes on it; nil when there is none of HTML.
    fileprivate var tag: ByteRun? {
        guard starts(with: "<") else { return nil }
        let name = self[(starts(with: "</") ? 2 : 1)..<count].prefix(while: \.isASCIILetterOrDigit)
        guard HTMLElement(name) != nil else { return nil }
        return self[0..<(firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? count)]
    }
}
