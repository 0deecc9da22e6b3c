/// The marker that starts a list item (CommonMark 0.30 §5.2), or a definition, which is read by the same rules.
struct ListMarker: Hashable {
    /// Items whose markers are of one style are in one list.
    enum Style: Hashable {
        case bullet(UInt8)
        case number(delimiter: UInt8)
        case definition
    }

    let style: Style
    /// In bytes.
    let width: Int

    /// The marker at the text of `line`, which may be in the way of a paragraph that goes on: then it must start with 1, and
    /// something must follow.
    static func read(_ line: BlockLine, interruptsParagraph: Bool) -> ListMarker? {
        var end = line.text
        let style: Style
        switch line.first {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            style = .bullet(line.first)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var start = 0
            while end - line.text < 9, case let digit = line.byte(at: end) &- UInt8(ascii: "0"), digit < 10 {
                start = start * 10 + Int(digit)
                end += 1
            }
            guard [UInt8(ascii: "."), UInt8(ascii: ")")].contains(line.byte(at: end)) else { return nil }
            if interruptsParagraph, start != 1 { return nil }
            style = .number(delimiter: line.byte(at: end))
        default: return nil
        }
        end += 1
        guard end >= line.end || line.isSpaceOrTab(at: end) else { return nil }
        if interruptsParagraph, line.isBlank(from: end) { return nil }
        return ListMarker(style: style, width: end - line.text)
    }

    /// The marker of a definition: a colon, and something behind it.
    static func readDefinition(_ line: BlockLine) -> ListMarker? {
        guard line.first == UInt8(ascii: ":"), line.isSpaceOrTab(at: line.text + 1), !line.isBlank(from: line.text + 1)
        else { return nil }
        return ListMarker(style: .definition, width: 1)
    }

    /// Reads the marker and the space behind it; gives the indentation that the item's later lines need.
    func consume(from line: inout BlockLine) -> Int {
        let margin = line.indent
        line.advance(to: line.text + width)
        // More than four columns belong to indented code, of which one is the marker's own.
        let space = line.isBlank || !(1...4).contains(line.indent) ? 1 : line.indent
        line.advance(columns: min(space, line.indent))
        return margin + width + space
    }
}
