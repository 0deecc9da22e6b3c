internal import SeriesModel
internal import SeriesText

/// Finds where in the source something is written that stands in libcmark's tree, so that a caret can stand under it; and
/// in `Lost/`, what is meant as a mark and is none.
///
/// libcmark gives nodes a place, which is right for blocks and nearly enough for what is in them; so a block's source is read
/// again when somebody asks for a place in it, and only then. Ask in document order: what was found is not given twice.
struct SourceLocator {
    var lines: SourceLines
    /// The block in which the next places are asked for.
    var block: BlockSource
    /// What all blocks are in: the document, and what was taken out of it.
    var roots: [MarkdownNode] = []
    private var knownDefinitions: Definitions?
    var labelSearches = SearchBudget()
    /// The offsets at which the lines of the text start that libcmark's was made from, once somebody looks for a term.
    var sourceLineStarts: [Int] = []

    /// A locator for what libcmark read of a document whose first line is line `firstLine` of its file. It must not
    /// outlive `text`.
    init(_ text: ByteRun, of prepared: PreparedSource, firstLine: Int) {
        lines = SourceLines(text, of: prepared, firstLine: firstLine)
        block = BlockSource(of: nil, in: text)
    }

    /// What libcmark read.
    var source: ByteRun { lines.text }

    /// Says that the places to come are in `node`, a block with text or code.
    mutating func enter(_ node: MarkdownNode) {
        // Mostly nobody asked for anything in the block before.
        if block.isRead { block = BlockSource(of: node, in: source) } else { block.node = node }
    }

    mutating func readBlock() { block.read(&lines) }

    /// A place in the block, which was read.
    func span(at offset: Int, length: Int) -> SourceSpan {
        let index = block.lineIndex(of: offset)
        return lines.span(
            line: block.firstLine + index, column: offset - block.lineStarts[index] + 1, length: length)
    }

    func span(at range: Range<Int>) -> SourceSpan { span(at: range.lowerBound, length: range.count) }

    mutating func definitions() -> Definitions {
        if let knownDefinitions { return knownDefinitions }
        let found = Definitions(in: &lines, below: roots)
        knownDefinitions = found
        return found
    }

    mutating func isDefined(_ label: Range<Int>) -> Bool { definitions().contain(source[label]) }

    /// A stretch of what libcmark read, as its author wrote it.
    func written(_ range: Range<Int>) -> String { written(source[range]) }

    /// The same for a part of its tree.
    func written(_ text: ByteRun) -> String {
        lines.prepared.usesStandIns ? StandIns.reveal(text, as: .source)?.text ?? text.text : text.text
    }
}
