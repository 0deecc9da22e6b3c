internal import SeriesText

/// Writes a document with its formulas protected, one formula after the other.
struct FormulaWriter {
    private let source: ByteRun
    private let opening: [UInt8]
    private let closing: [UInt8]
    private var rewriter: TextRewriter

    init(_ source: ByteRun, fence: [UInt8]) {
        self.source = source
        rewriter = TextRewriter(source)
        opening = Formulas.outerMark + fence + Formulas.innerMark
        closing = Formulas.innerMark + fence + Formulas.outerMark
    }

    mutating func write(_ formula: Range<Int>, of text: InlineText) {
        let lines = text.lines
        var index = text.line(at: formula.lowerBound)
        insert(opening, at: formula.lowerBound, lines[index].line)
        while formula.upperBound > lines[index].range.upperBound, index + 1 < lines.endIndex {
            let end = lines[index].range.upperBound
            insert(Formulas.marks(forLineEndAt: end, in: source), at: end, lines[index].line)
            index += 1
            insert(Formulas.outerMark, at: lines[index].range.lowerBound, lines[index].line)
        }
        insert(closing, at: formula.upperBound, lines[index].line)
    }

    private mutating func insert(_ bytes: [UInt8], at index: Int, _ line: LinePlace) {
        rewriter.replace(index..<index, on: line) { $0.append(bytes) }
    }

    /// The whole document; nil when nothing was written.
    consuming func finish() -> RewrittenText? { rewriter.finish() }
}
