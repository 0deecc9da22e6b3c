internal import SeriesText

/// The source of a block with text or code, read when somebody asks for a place in it, and how far it was searched.
struct BlockSource {
    /// nil in front of the first block.
    var node: MarkdownNode?
    /// The source from its start to the end of the block; empty until it is read, as all that follows.
    private(set) var text: ByteRun
    /// Where the text of the block starts.
    private(set) var start = 0
    /// The number of its first line in what libcmark read.
    private(set) var firstLine = 1
    /// The offsets at which its lines start.
    private(set) var lineStarts: [Int] = []
    private(set) var marks = InlineMarks()
    /// The first of the brackets that was not given yet.
    var nextBracket = 0
    /// Where the next label of a footnote is looked for; nil when one could not be found, and so no other will be.
    var nextLabel: Int? = 0
    /// The first of the angles that was not given yet.
    var nextAngle = 0
    /// The raw HTML that the angle before that one was given to.
    var lastHTML: MarkdownNode?
    /// For each label of the pairs, tags of templates aside, where it stands there, the first one last; nil until somebody
    /// asks for one of them.
    var pairsByLabel: [String: [Int]]?

    init(of node: MarkdownNode?, in source: ByteRun) {
        self.node = node
        text = source[0..<0]
    }

    var isRead: Bool { !lineStarts.isEmpty }

    /// The text of the block alone.
    var ownText: ByteRun { text[start..<text.count] }

    mutating func read(_ lines: inout SourceLines) {
        guard let node, !isRead else { return }
        lines.go(to: node.startLine)
        firstLine = lines.number
        lineStarts.append(lines.start)
        var end = lines.text.count
        while let next = lines.end(ofLineAt: lineStarts[lineStarts.count - 1]) {
            if lineStarts.count > node.endLine - node.startLine {
                end = next
                break
            }
            lineStarts.append(next)
        }
        // libcmark counts the line behind a heading's underline as its last.
        if node.kind == .heading,
            let line = lineStarts.indices.dropFirst().first(where: { lines.text.isUnderline(at: lineStarts[$0]) })
        {
            end = line + 1 < lineStarts.count ? lineStarts[line + 1] : end
            lineStarts.removeLast(lineStarts.count - line - 1)
        }
        text = lines.text[0..<end]
        start = min(lines.start + max(1, node.startColumn) - 1, end)
        marks = InlineMarkScanner.marks(in: lines.text, start..<end)
    }

    /// Which of its lines has the byte at `offset`.
    func lineIndex(of offset: Int) -> Int {
        lineStarts.partitionPoint { $0 <= offset } - 1
    }

    /// Which of its lines that is in what libcmark read, or the one next to it.
    func lineIndex(ofLine number: Int) -> Int {
        min(max(0, number - firstLine), lineStarts.count - 1)
    }

    /// The tags of other generators in it, code and comments aside.
    var templateTags: [Range<Int>] {
        marks.braces.isEmpty ? [] : TemplateTags.all(from: marks.braces, in: text)
    }

    /// Whether nothing stands beside the brackets between these offsets that makes an index or the like of them.
    func isAlone(_ start: Int, _ end: Int) -> Bool {
        if end < text.count, "[{=".utf8.contains(text[end]) { return false }
        guard start > self.start else { return true }
        let before = text[start - 1]
        if before >= 0x80 { return WordEdge.isStart(start, in: text) }
        return before.isASCIISpace || "(*_~\"',:;".utf8.contains(before)
    }
}

extension ByteRun {
    /// Whether the line at `start` is the underline of a heading: no other line of one can look like that.
    fileprivate func isUnderline(at start: Int) -> Bool {
        let line = self[start..<count].firstLine.withoutMargin.withoutSpaceBehind
        guard !line.isEmpty, "=-".utf8.contains(line[0]) else { return false }
        return line.prefix { $0 == line[0] }.count == line.count
    }
}
