internal import SeriesText

/// The inline text of one block: its lines, which stand apart in the source where something marks the blocks around them.
struct InlineText {
    let lines: ArraySlice<FoundBlocks.Text>
    private let source: ByteRun

    init(_ lines: ArraySlice<FoundBlocks.Text>, in source: ByteRun) {
        self.lines = lines
        self.source = source
    }

    /// The formulas in it, as places in the source. `displays` are the formulas that are known already, those of this text
    /// in front; they are taken from there.
    func formulas(displays: inout ArraySlice<Range<Int>>) -> [Range<Int>] {
        guard let first = lines.first, let last = lines.last else { return [] }
        let range = first.range.lowerBound..<last.range.upperBound
        let known = displays.prefix { $0.lowerBound < range.upperBound }
        displays = displays.dropFirst(known.count)
        guard source[range].firstIndex(of: UInt8(ascii: "$")) != nil else { return [] }
        let (text, starts) = joined()
        // One that a table cuts apart is none.
        let places = known.filter { $0.upperBound <= range.upperBound }.map {
            place(of: $0.lowerBound, starts)..<place(of: $0.upperBound, starts)
        }
        let found = text.withRun { Self.formulas(in: $0, besides: places) }
        return found.map { origin(of: $0.lowerBound, starts)..<origin(of: $0.upperBound - 1, starts) + 1 }
    }

    private static func formulas(in text: ByteRun, besides known: [Range<Int>]) -> [Range<Int>] {
        var search = FormulaSearch(in: text)
        var found: [Range<Int>] = []
        var start = 0
        for formula in known where formula.lowerBound >= start {
            found += search.formulas(in: start..<formula.lowerBound)
            found.append(formula)
            start = formula.upperBound
        }
        return found + search.formulas(in: start..<text.count)
    }

    /// Its lines without what is between them, and where in that each of them starts.
    private func joined() -> (text: [UInt8], starts: [Int]) {
        var text = ByteBuffer()
        var starts: [Int] = []
        for line in lines {
            starts.append(text.count)
            text.append(source[line.range])
            text.append(byte: UInt8(ascii: "\n"))
        }
        text.removeLast(1)
        return (text.bytes, starts)
    }

    /// The index in `lines` of the line that holds the byte at `offset` of the source, or ends there.
    func line(at offset: Int) -> Int {
        max(lines.startIndex, lines.partitionPoint { $0.range.lowerBound <= offset } - 1)
    }

    /// Where a byte of the source stands in the joined text.
    private func place(of offset: Int, _ starts: [Int]) -> Int {
        let index = line(at: offset)
        return starts[index - lines.startIndex] + offset - lines[index].range.lowerBound
    }

    /// Where a byte of the joined text stands in the source.
    private func origin(of place: Int, _ starts: [Int]) -> Int {
        let index = starts.partitionPoint { $0 <= place } - 1
        return lines[lines.startIndex + index].range.lowerBound + place - starts[index]
    }
}
