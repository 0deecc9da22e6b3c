internal import SeriesText

/// Lines that hold only directives, comments and white space leave no trace, not even their end.
///
/// A form may span lines; a line here is all that lies between two line ends in text.
enum WhitespaceRule {
    static func apply(to pieces: [Piece], of source: [UInt8]) -> [Piece] {
        var result: [Piece] = []
        result.reserveCapacity(pieces.count)
        var line = Line()
        for piece in pieces {
            guard piece.kind == .text else {
                line.add(piece)
                continue
            }
            var start = piece.range.lowerBound
            while start < piece.range.upperBound {
                let rest = start..<piece.range.upperBound
                let end = source.firstIndex(of: UInt8(ascii: "\n"), in: rest).map { $0 + 1 } ?? rest.upperBound
                line.add(text: start..<end, in: source)
                if source[end - 1] == UInt8(ascii: "\n") { line.flush(into: &result) }
                start = end
            }
        }
        line.flush(into: &result)
        return result
    }

    private struct Line {
        private var pieces: [Piece] = []
        private var hasDirective = false
        private var hasContent = false

        mutating func add(_ piece: Piece) {
            pieces.append(piece)
            if piece.kind == .print { hasContent = true } else { hasDirective = true }
        }

        mutating func add(text range: Range<Int>, in source: [UInt8]) {
            pieces.append(Piece(kind: .text, range: range))
            if !hasContent { hasContent = !source[range].allSatisfy(\.isHTMLSpace) }
        }

        mutating func flush(into result: inout [Piece]) {
            let vanishes = hasDirective && !hasContent
            for var piece in pieces where !(vanishes && piece.kind == .text) {
                piece.isWithinLine = !vanishes
                if piece.kind == .text, let last = result.last, last.kind == .text,
                    last.range.upperBound == piece.range.lowerBound
                {
                    result[result.count - 1] = Piece(kind: .text, range: last.range.lowerBound..<piece.range.upperBound)
                } else {
                    result.append(piece)
                }
            }
            pieces.removeAll(keepingCapacity: true)
            hasDirective = false
            hasContent = false
        }
    }
}
