internal import SeriesText

extension [UInt8] {
    /// Where the byte stands first in `range`; nil where it does not. Many bytes at a time, since whole templates are asked
    /// for few.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        withRun { $0[range].firstIndex(of: byte) }.map { $0 + range.lowerBound }
    }
}
