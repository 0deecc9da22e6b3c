internal import SeriesText

/// Where the columns of a rewritten text come from, for the lines in which something became longer or shorter.
struct ColumnShifts {
    private struct Shift {
        /// Up to this column, from 1, the shift before it holds.
        let column: Int
        /// The author's column for that.
        let origin: Int
        /// What has to be added to a later column to get the author's.
        let difference: Int
    }

    private var shifts: [Int: [Shift]] = [:]

    /// Notes down that the bytes from `column` of the author's line on became `growth` bytes longer. Lines are numbered as
    /// the caller likes; those of one line come in order.
    mutating func note(line: Int, column: Int, growth: Int) {
        guard growth != 0 else { return }
        let before = shifts[line]?.last?.difference ?? 0
        shifts[line, default: []].append(
            Shift(column: column - before, origin: column, difference: before - growth))
    }

    /// The column behind the changes of a line so far for the author's `column`.
    func rewritten(line: Int, column: Int) -> Int {
        column - (shifts[line]?.last?.difference ?? 0)
    }

    /// The author's column for one of the rewritten text.
    func origin(line: Int, column: Int) -> Int {
        guard let all = shifts[line] else { return column }
        let before = all.partitionPoint { $0.column < column }
        guard before > 0 else { return column }
        // What was put in stands where it was put.
        return max(all[before - 1].origin, column + all[before - 1].difference)
    }
}
