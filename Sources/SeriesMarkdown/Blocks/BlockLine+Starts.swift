/// What the text of a line starts, by itself (CommonMark 0.30 §4, §5.1).
extension BlockLine {
    var isATXHeading: Bool {
        let level = run(of: UInt8(ascii: "#"), at: text)
        let behind = text + level
        return (1...6).contains(level) && (behind == end || isSpaceOrTab(at: behind))
    }

    /// The line below a setext heading.
    var isSetextLine: Bool {
        guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
        return isBlank(from: text + run(of: first, at: text))
    }

    var isThematicBreak: Bool { lengthOfRow >= 3 }

    /// How many of the signs that make thematic breaks follow; 0 when anything else does.
    var lengthOfRow: Int {
        switch first {
        case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_"): break
        default: return 0
        }
        var count = 0
        for index in text..<end {
            if byte(at: index) == first {
                count += 1
            } else if !isSpaceOrTab(at: index) {
                return 0
            }
        }
        return count
    }

    /// Reads the mark of a quote, and the one space that belongs to it.
    mutating func readQuoteMarker() {
        advance(to: text + 1)
        if indent > 0 || isSpaceOrTab(at: offset) { advance(columns: 1) }
    }
}
