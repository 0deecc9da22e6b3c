internal import SeriesModel
internal import SeriesText

extension LinkLocator {
    /// The label under which `bracket`, behind which no destination stands, is defined: `[words][label]`, `[label][]`, `[label]`.
    func label(of bracket: InlineBrackets.Bracket) -> ByteRun {
        if bracket.end < source.count, source[bracket.end] == UInt8(ascii: "[") {
            let label = source[bracket.end + 1..<source.count].prefix { $0 != UInt8(ascii: "]") }
            if !label.isEmpty { return label }
        }
        return source[bracket.bracket + 1..<max(bracket.bracket + 1, bracket.end - 1)]
    }

    /// Where the destination of the definition of `label` is written, if it can be `destination`.
    mutating func definition(of label: ByteRun, _ destination: ByteRun) -> SourceSpan? {
        findDefinitions()
        guard let place = definitions?[Self.meaning(of: label)] else { return nil }
        let written = source[place]
        guard written == destination || written.hasEscapes else { return nil }
        let line = allLineStarts.partitionPoint { $0 <= place.lowerBound }
        return span(line: line, column: place.lowerBound - allLineStarts[line - 1] + 1, length: max(1, place.count))
    }

    /// Whether `label` is defined. One with a bracket in it is none (CommonMark 0.30 §4.7).
    mutating func isDefined(_ label: ByteRun) -> Bool {
        guard label.firstIndex(of: UInt8(ascii: "[")) == nil else { return false }
        findDefinitions()
        return definitions?[Self.meaning(of: label)] != nil
    }

    /// The label of a definition that is nearly `label`, if somebody has the time to look for it.
    mutating func nearLabel(_ label: ByteRun) -> String? {
        findDefinitions()
        let labels =
            definedLabels ?? (definitions ?? [:]).sorted { $0.value.lowerBound < $1.value.lowerBound }.map(\.key)
        definedLabels = labels
        guard labelSearches.allowsSearch(among: labels.count) else { return nil }
        return NearestName.of(Self.meaning(of: label), among: labels)
    }

    /// Whether any label is a number.
    mutating func definesNumbers() -> Bool {
        findDefinitions()
        let isKnown = definesNumber ?? definitions?.keys.contains { $0.utf8.allSatisfy(\.isASCIIDigit) } ?? false
        definesNumber = isKnown
        return isKnown
    }

    /// What looks like a definition of `label` and is text.
    mutating func definitionInText(of label: ByteRun) -> DefinitionInText? {
        findDefinitions()
        return definitionsInText[Self.meaning(of: label)]
    }

    /// libcmark has read the definitions and tells nothing of them.
    private mutating func findDefinitions() {
        guard definitions == nil else { return }
        findLineStarts()
        var found: [String: Range<Int>] = [:]
        var start = 0
        var blocks = leafBlocks()[...]
        /// Where the next definition has to start, if its paragraph began with one.
        var next: Int?
        /// The last paragraph that holds one with a tag of a template behind it: that is told of.
        var mistaken: Range<Int>?
        let cellEnd = startOfLine(prepared.cellCount + 1)
        while let colon = source.firstIndex(of: UInt8(ascii: ":"), from: start) {
            start = colon + 1
            while let first = blocks.first, first.range.upperBound <= colon { blocks.removeFirst() }
            let block = blocks.first.flatMap { $0.range.contains(colon) ? $0 : nil }
            if block?.isLiteral == true { continue }
            guard let label = label(endingAt: colon), let destination = LinkTail.destination(in: source, from: start)
            else { continue }
            let meaning = Self.meaning(of: source[label])
            if let block, let behind = LinkTail.textBehindDefinition(destination, in: source) {
                if TemplateTags.mayStand(in: source[destination.lowerBound..<behind.upperBound]) {
                    mistaken = block.range
                } else {
                    noteText(meaning, DefinitionInText(label: label, destination: destination, behind: behind))
                    continue
                }
            } else if let block, label.lowerBound - 1 != next, mistaken != block.range,
                !isFirstLine(label.lowerBound, of: block.range)
            {
                noteText(meaning, DefinitionInText(label: label))
                continue
            } else if colon < cellEnd {
                noteText(meaning, DefinitionInText(label: label))
                continue
            }
            next = block.flatMap { LinkTail.endOfDefinition(destination, in: source[0..<$0.range.upperBound]) }
            // The first one counts (CommonMark 0.30 §4.7).
            if found[meaning] == nil { found[meaning] = destination }
        }
        definitions = found
    }

    private mutating func noteText(_ meaning: String, _ text: DefinitionInText) {
        if definitionsInText[meaning] == nil { definitionsInText[meaning] = text }
    }

    /// Whether `offset` is on the first of those lines. libcmark takes the definitions out of a paragraph, and leaves it that.
    private func isFirstLine(_ offset: Int, of lines: Range<Int>) -> Bool {
        let line = allLineStarts.partitionPoint { $0 <= offset }
        return allLineStarts[line - 1] == lines.lowerBound
    }

    /// The lines of code and raw HTML, in which nothing is a definition, and of paragraphs, in ascending order.
    private func leafBlocks() -> [(range: Range<Int>, isLiteral: Bool)] {
        var blocks: [(range: Range<Int>, isLiteral: Bool)] = []
        for root in roots {
            var walk = MarkdownWalk(from: root)
            repeat {
                let node = walk.node
                let isLiteral = walk.kind == .codeBlock || walk.kind == .htmlBlock
                guard walk.event == .enter, isLiteral || walk.kind == .paragraph, node.startLine > 0 else { continue }
                let start = startOfLine(node.startLine)
                blocks.append((start..<max(start, startOfLine(node.endLine + 1)), isLiteral))
            } while walk.advance()
        }
        return blocks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    func startOfLine(_ number: Int) -> Int {
        number <= allLineStarts.count ? allLineStarts[number - 1] : source.count
    }

    /// A label has fewer than a thousand characters (CommonMark 0.30 §4.7), so at most this many bytes.
    private static let longestLabel = 4 * 999

    /// Where the label stands whose definition has its colon at `colon`.
    private func label(endingAt colon: Int) -> Range<Int>? {
        guard isBracket("]", before: colon) else { return nil }
        let first = max(0, colon - Self.longestLabel)
        var start = colon - 1
        while start > first, !isBracket("[", before: start) {
            if isBracket("]", before: start) { return nil }
            start -= 1
        }
        return start > first && (isBehindMargin(start - 1) || startsCell(start - 1)) ? start..<colon - 1 : nil
    }

    /// Whether a cell of a table starts at `offset`: a heading in front of the document.
    private func startsCell(_ offset: Int) -> Bool {
        let start = offset - ExtendedSource.cellMargin
        return offset < startOfLine(prepared.cellCount + 1) && start >= 0 && source[start] == UInt8(ascii: "#")
            && (start == 0 || source[start - 1].isLineEnd)
    }

    /// Whether in front of `offset` there is nothing on its line but indentation and what marks containers.
    private func isBehindMargin(_ offset: Int) -> Bool {
        var start = offset
        while start > 0, " \t>*+-.)0123456789".utf8.contains(source[start - 1]) { start -= 1 }
        return start == 0 || "\r\n".utf8.contains(source[start - 1])
    }

    /// Whether that bracket stands in front of `offset`, without a backslash.
    private func isBracket(_ bracket: Unicode.Scalar, before offset: Int) -> Bool {
        guard offset > 0, source[offset - 1] == UInt8(ascii: bracket) else { return false }
        return offset < 2 || source[offset - 2] != UInt8(ascii: "\\")
    }

    /// Labels that differ in white space and in upper and lower case are one (CommonMark 0.30 §4.7).
    private static func meaning(of label: ByteRun) -> String {
        label.text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    }
}
