internal import SeriesText

/// Stretches that are made of whole lines: heredocs and indented blocks.
extension Scanner {
    /// More heredocs on one line than anybody writes are not read.
    private static let mostAnnounced = 20

    mutating func announce(_ rule: ScanRule, _ match: Match) {
        emit(rule.marks, to: match.end)
        guard announced.count < Self.mostAnnounced else { return }
        announced.append(
            Announcement(
                context: Int(match.isPlain ? rule.plainContext : rule.context), word: match.guarding,
                isIndented: match.isIndented))
    }

    /// At an end of line: the first of the announced heredocs begins.
    mutating func beginLines() {
        let next = announced.removeFirst()
        let start = index
        index += 1
        enter(Frame(context: next.context, start: start, depth: next.isIndented ? 1 : 0, guarding: next.word))
        endHeredoc()
    }

    /// At an end of line in a heredoc.
    mutating func checkLine() {
        index += 1
        endHeredoc()
    }

    /// Leaves a heredoc if the line that begins here ends it. Its frame counts no brackets: `depth` says whether the
    /// last line may be indented.
    private mutating func endHeredoc() {
        var word = index
        while frame.depth > 0, byte(at: word) == UInt8(ascii: " ") || byte(at: word) == UInt8(ascii: "\t") { word += 1 }
        let end = word + frame.guarding.count
        guard index < code.count, isRepeated(frame.guarding, at: word),
            letters(at: end).isDisjoint(with: .name)
        else { return }
        emit(.string, to: end)
        leave()
        // The next one begins on the next line, and this is where it is looked for.
    }

    /// The lines behind this one that are indented deeper than what begins on it; false when more stands on this line.
    mutating func readBlock(_ rule: ScanRule, from start: Int) -> Bool {
        var end = start
        while "+-0123456789".utf8.contains(byte(at: end)) { end += 1 }
        while byte(at: end) == UInt8(ascii: " ") || byte(at: end) == UInt8(ascii: "\r") { end += 1 }
        guard end >= code.count || byte(at: end) == UInt8(ascii: "\n") else { return false }
        let indentation = indentationOfItem(before: index)
        emit(rule.marks, to: end)
        var line = end + 1
        while line < code.count {
            var text = line
            while byte(at: text) == UInt8(ascii: " ") { text += 1 }
            let isBlank =
                text >= code.count || byte(at: text) == UInt8(ascii: "\n") || byte(at: text) == UInt8(ascii: "\r")
            if !isBlank, text - line <= indentation { break }
            let lineEnd = code.firstIndex(of: UInt8(ascii: "\n"), from: text) ?? code.count
            if !isBlank { end = lineEnd }
            line = lineEnd + 1
        }
        emit(rule.kind, to: end)
        return true
    }

    /// How far the item is indented that ends before `end` on the same line: behind the dashes of lists, which are
    /// indentation for a key.
    private func indentationOfItem(before end: Int) -> Int {
        var start = end
        while start > 0, byte(at: start - 1) != UInt8(ascii: "\n") { start -= 1 }
        var item = start
        var text = start
        while text < end {
            if byte(at: text) == UInt8(ascii: "-"), byte(at: text + 1) == UInt8(ascii: " ") {
                item = text
                text += 1
            } else if byte(at: text) == UInt8(ascii: " ") {
                text += 1
            } else {
                item = text
                break
            }
        }
        return item - start
    }
}
