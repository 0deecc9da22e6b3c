internal import SeriesModel
internal import SeriesText

extension SourceLocator {
    /// Where the given stretches of the raw HTML of `node` are written, as far as each goes on its first line.
    ///
    /// `ranges` are in ascending order. The block around inline HTML was entered. What is not found is taken to start
    /// where libcmark says that the line does.
    mutating func spans(of ranges: [Range<Int>], in node: MarkdownNode) -> [SourceSpan] {
        let isBlock = node.kind == .htmlBlock
        let html = node.literal
        guard var trace = isBlock ? trace(ofBlock: node) : trace(ofInline: node) else {
            return ranges.map { _ in lines.span(line: max(1, node.startLine), column: 1) }
        }
        return ranges.map { range in
            trace.advance(to: range.lowerBound, of: html)
            // The source may be shorter than the text: what libcmark puts there for a NUL takes three bytes.
            var end = trace
            end.advance(to: range.lowerBound + html[range].firstLine.count, of: html)
            let length = end.offset - trace.offset
            return lines.span(
                line: trace.line, column: trace.offset - trace.lineStart + 1, length: max(1, length))
        }
    }

    private mutating func trace(ofBlock node: MarkdownNode) -> SourceTrace? {
        lines.go(to: node.startLine)
        let start = lines.start + node.startColumn - 1
        guard start < source.count else { return nil }
        return SourceTrace(
            source, line: lines.number, lineStart: lines.start, offset: start, margin: node.literal.margin)
    }

    /// The next place of the block where this HTML is written; the same again when it was asked for last.
    private mutating func trace(ofInline node: MarkdownNode) -> SourceTrace? {
        readBlock()
        if block.lastHTML == node { block.nextAngle -= 1 }
        block.lastHTML = node
        let html = node.literal
        while block.nextAngle < block.marks.angles.count {
            let start = block.marks.angles[block.nextAngle]
            block.nextAngle += 1
            let index = block.lineIndex(of: start)
            let trace = SourceTrace(
                source, line: block.firstLine + index, lineStart: block.lineStarts[index], offset: start, margin: 0)
            var trial = trace
            if trial.advance(to: html.count, of: html) { return trace }
        }
        block.lastHTML = nil
        return nil
    }
}

/// A place in the source that moves on in step with a text that libcmark took from there.
///
/// The two differ at the start of lines only, where libcmark takes away the marks and the indentation of containers.
private struct SourceTrace {
    private(set) var line: Int
    private(set) var lineStart: Int
    /// Of the source.
    private(set) var offset: Int
    /// Of the text.
    private var index: Int
    private let source: ByteRun

    /// `offset` is the place of the byte of the text behind its first `margin` bytes.
    init(_ source: ByteRun, line: Int, lineStart: Int, offset: Int, margin: Int) {
        self.source = source
        self.line = line
        self.lineStart = lineStart
        self.offset = offset
        index = margin
    }

    /// Goes to the byte at `target` of `text`; stops and returns false where the source says something else.
    @discardableResult
    mutating func advance(to target: Int, of text: ByteRun) -> Bool {
        while index < target {
            guard offset < source.count else { return false }
            let byte = source[offset]
            if text[index] == UInt8(ascii: "\n") || text[index] == UInt8(ascii: "\r") {
                guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { return false }
                index += text.lineEnd(at: index)
                offset += source.lineEnd(at: offset)
                line += 1
                lineStart = offset
                index += text[index..<text.count].margin
                offset += source[offset..<source.count].margin
            } else if byte == text[index] {
                index += 1
                offset += 1
            } else if byte == 0, text[index] == 0xEF {
                // libcmark makes a U+FFFD of it, which takes three bytes.
                index += 3
                offset += 1
            } else if byte == StandIns.lead, StandIns.meaning(at: offset, in: source) != nil {
                // It was turned back in the text: into a character, or into a backslash and one.
                index += text[index] == UInt8(ascii: "\\") ? 2 : 1
                offset += 2
            } else {
                return false
            }
        }
        return true
    }
}

extension ByteRun {
    /// How many bytes the line end at `index` has.
    fileprivate func lineEnd(at index: Int) -> Int {
        self[index] == UInt8(ascii: "\r") && index + 1 < count && self[index + 1] == UInt8(ascii: "\n") ? 2 : 1
    }
}
