internal import SeriesModel
internal import SeriesText

/// Finds where in the source a link's destination is written, so that a caret can stand under it.
///
/// libcmark says where a link starts, but on the later lines of a paragraph it leaves out what containers and
/// indentation took from the line. So the place is searched in the source, from the reported one onwards. Ask in
/// document order: a place that was found is not given twice.
struct LinkLocator {
    private let source: ByteRun
    private let firstLine: Int
    private let hasCarriageReturns: Bool
    private var line = 1
    private var lineStart = 0
    private var searchedUpTo = 0

    /// A locator for a text whose first line is line `firstLine` of its file. It must not outlive `source`.
    init(_ source: ByteRun, firstLine: Int) {
        self.source = source
        self.firstLine = firstLine
        hasCarriageReturns = source.firstIndex(of: UInt8(ascii: "\r")) != nil
    }

    /// The stretch of the destination of `node`, a link or an image; that of its first bracket when the destination is
    /// written elsewhere (in a reference definition) or in another form (with escapes).
    mutating func span(of node: MarkdownNode) -> SourceSpan {
        // libcmark gives the line of the closing bracket and the column of the opening one.
        var block = node
        while block.startLine == 0, let parent = block.parent { block = parent }
        moveTo(line: block.startLine)
        let end = endOfParagraph(from: lineStart)
        let destination = node.destination
        // A picture inside a link stands before the link's own destination: hence the second search.
        let found =
            offset(of: destination, from: max(lineStart, searchedUpTo), to: end)
            ?? offset(of: destination, from: lineStart, to: end)
        if let found { return span(at: found, length: max(1, destination.count)) }
        let bracket = source[0..<end].firstIndex(
            of: UInt8(ascii: "["), from: max(lineStart, searchedUpTo))
        return span(at: bracket ?? lineStart, length: 1)
    }

    /// The offset of `destination` behind a `](` in the given stretch.
    private func offset(of destination: ByteRun, from start: Int, to end: Int) -> Int? {
        let stretch = source[0..<end]
        var start = start
        while let bracket = stretch.firstIndex(of: UInt8(ascii: "]"), from: start) {
            start = bracket + 1
            guard start < end && stretch[start] == UInt8(ascii: "(") else { continue }
            var index = start + 1
            while index < end, Self.isSpace(stretch[index]) { index += 1 }
            if index < end, stretch[index] == UInt8(ascii: "<") { index += 1 }
            let behind = index + destination.count
            if behind < end && stretch[index..<behind] == destination
                && (Self.isSpace(stretch[behind]) || ")>".utf8.contains(stretch[behind]))
            {
                return index
            }
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        " \t\r\n".utf8.contains(byte)
    }

    private mutating func span(at offset: Int, length: Int) -> SourceSpan {
        searchedUpTo = offset + length
        while let next = endOfLine(from: lineStart), next <= offset {
            lineStart = next
            line += 1
        }
        return SourceSpan(line: firstLine + line - 1, column: offset - lineStart + 1, length: length)
    }

    private mutating func moveTo(line wanted: Int) {
        // The place of the link before may lie further down, when its text ran over several lines.
        if wanted < line {
            line = 1
            lineStart = 0
        }
        while line < wanted, let next = endOfLine(from: lineStart) {
            lineStart = next
            line += 1
        }
    }

    /// The offset behind the line end that follows `start`, nil on the last line.
    private func endOfLine(from start: Int) -> Int? {
        guard hasCarriageReturns else {
            return source.firstIndex(of: UInt8(ascii: "\n"), from: start).map { $0 + 1 }
        }
        var index = start
        while index < source.count {
            let byte = source[index]
            index += 1
            if byte == UInt8(ascii: "\n") { return index }
            if byte == UInt8(ascii: "\r") {
                return index < source.count && source[index] == UInt8(ascii: "\n") ? index + 1 : index
            }
        }
        return nil
    }

    /// The offset of the next blank line: no link runs over one.
    private func endOfParagraph(from start: Int) -> Int {
        var lineEnd = start
        while let next = endOfLine(from: lineEnd) {
            var index = next
            while index < source.count, source[index] == UInt8(ascii: " ") || source[index] == UInt8(ascii: "\t") {
                index += 1
            }
            if index >= source.count || source[index] == UInt8(ascii: "\n") || source[index] == UInt8(ascii: "\r") {
                return next
            }
            lineEnd = next
        }
        return source.count
    }
}
