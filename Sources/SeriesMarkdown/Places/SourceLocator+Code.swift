internal import SeriesModel
internal import SeriesText

/// What stands behind the fence of a block of code.
extension SourceLocator {
    /// Where `info` begins, what stands behind the fence of the block of code that was entered; nil when it is written in
    /// another way there.
    mutating func start(ofInfo info: ByteRun) -> Int? {
        readBlock()
        return block.ownText.firstLine.firstIndex(of: info).map { block.start + $0 }
    }

    /// A part of what begins at `start`, behind the fence of the block of code that was entered. The whole line when that is
    /// not known.
    mutating func span(of part: Range<Int>, inInfoAt start: Int?) -> SourceSpan {
        guard let start else {
            return span(at: block.start, length: max(1, block.ownText.firstLine.count))
        }
        return span(at: start + part.lowerBound, length: part.count)
    }
}
