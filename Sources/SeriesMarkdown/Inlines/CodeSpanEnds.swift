internal import SeriesText

/// Finds where code spans end (CommonMark 0.30 §6.1), asked for one after the other in one text.
///
/// A run of backticks that none of the same length follows is text. All those are remembered, so that nobody looks for the
/// partner of one of that length again.
struct CodeSpanEnds {
    /// libcmark takes longer runs of backticks for text.
    static let longestFence = 80

    private var unmatched: Set<Int> = []

    /// How many backticks stand at and right behind `index`.
    static func ticks(in text: ByteRun, at index: Int) -> Int {
        text[index..<text.count].prefix { $0 == UInt8(ascii: "`") }.count
    }

    /// Where the backticks start that close the code span with so many of them, which opens in front of `start`; nil when
    /// there are none, or `isOver` what stands between two runs.
    mutating func closing(
        _ length: Int, in text: ByteRun, from start: Int, isOver: (ByteRun) -> Bool = { _ in false }
    ) -> Int? {
        guard length <= Self.longestFence, !unmatched.contains(length) else { return nil }
        var index = start
        while let tick = text.firstIndex(of: UInt8(ascii: "`"), from: index), !isOver(text[index..<tick]) {
            let run = Self.ticks(in: text, at: tick)
            if run == length { return tick }
            index = tick + run
        }
        unmatched.insert(length)
        return nil
    }
}
