import SeriesText

/// Comments and elements whose content holds no tags, and that the file does not end: a browser takes all that follows for
/// their content, and each value in it would be a mistake.
extension TemplateCompiler {
    /// Follows the text at `range` through its tags.
    mutating func advance(over range: Range<Int>) -> [MarkupFinding] {
        var findings: [MarkupFinding] = []
        var rest = range
        while let start = state.advance(over: source, rest, &findings) {
            guard let content = state.content, !isEnded(content, from: start) else {
                rest = start..<range.upperBound
                continue
            }
            reportUnclosed(content, before: start)
            state.leaveContent()
            // Read on as it was probably meant: behind the lines that are its content.
            rest = startOfTagLine(from: start, in: range)..<range.upperBound
        }
        return findings
    }

    /// Whether the file goes on with this content to where it ends.
    private mutating func isEnded(_ content: OpaqueContent, from start: Int) -> Bool {
        let key = ContentEnd(file: file, begin: content.begin)
        let known = contentEnds[key].flatMap { $0.holds(from: start) ? $0 : nil }
        let found = known ?? KnownEnd(start: start, end: content.end(in: source, from: start))
        contentEnds[key] = found
        guard let end = found.end else { return false }
        // Another one begins, and what stands in front of it would be refused: the end is that of the other.
        guard content.mayBeginAgain, let other = source[..<end].firstIndex(ofMark: content.begin, from: start) else {
            return true
        }
        return !source[start..<other].holdsDirective
    }

    private mutating func reportUnclosed(_ content: OpaqueContent, before start: Int) {
        let mark = source[..<start].lastIndex(ofMark: content.begin) ?? start - 1
        report(
            "this \(content.name) is not closed", at: mark..<mark + content.begin.utf8.count,
            suggestion: "end it with \(content.usualEnd)")
    }

    private func startOfTagLine(from start: Int, in range: Range<Int>) -> Int {
        var isLineStart = false
        for offset in start..<range.upperBound {
            let byte = source[offset]
            if byte == UInt8(ascii: "<"), isLineStart { return offset }
            isLineStart = byte.isLineEnd || isLineStart && byte.isHTMLSpace
        }
        return range.upperBound
    }

    /// What is looked for once for all that begin before it.
    struct ContentEnd: Hashable {
        let file: Int
        let begin: String
    }

    /// The first end behind `start`; nil when there is none.
    struct KnownEnd {
        let start: Int
        let end: Int?

        func holds(from place: Int) -> Bool { start <= place && end.map { place <= $0 } ?? true }
    }
}

extension ArraySlice<UInt8> {
    /// Whether a value or another form that a comment cannot hold stands here.
    fileprivate var holdsDirective: Bool {
        zip(self, dropFirst()).contains { byte, next in
            byte == UInt8(ascii: "\\") && (next == UInt8(ascii: "(") || next.isASCIILetter)
        }
    }
}
