internal import SeriesText

/// Where the text of a column stands.
enum TableAlignment {
    case unspecified, left, center, right

    /// The alignments that a delimiter row (`| --- | :-: |`) asks for; nil when `line` is none.
    static func row(_ line: ByteRun) -> [TableAlignment]? {
        var columns: [TableAlignment] = []
        var index = line.count > 0 && line[0] == UInt8(ascii: "|") ? 1 : 0
        func skip(_ isSkipped: (UInt8) -> Bool) -> Int {
            let start = index
            while index < line.count, isSkipped(line[index]) { index += 1 }
            return index - start
        }
        while true {
            _ = skip(TableRow.isSpace)
            if index == line.count, !columns.isEmpty { return columns }
            let isLeft = index < line.count && line[index] == UInt8(ascii: ":")
            if isLeft { index += 1 }
            guard skip({ $0 == UInt8(ascii: "-") }) > 0 else { return nil }
            let isRight = index < line.count && line[index] == UInt8(ascii: ":")
            if isRight { index += 1 }
            columns.append(isLeft ? isRight ? .center : .left : isRight ? .right : .unspecified)
            _ = skip(TableRow.isSpace)
            if index == line.count { return columns }
            guard line[index] == UInt8(ascii: "|") else { return nil }
            index += 1
        }
    }
}
