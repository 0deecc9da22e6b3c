internal import SeriesText

/// A list item that starts with `[ ]` or `[x]` has a box to tick (GFM 0.29 §5.3).
enum TaskItem {
    /// Whether the box of `item` is ticked, and takes the mark out of its text; nil when it has none.
    static func takeMark(from item: MarkdownNode) -> Bool? {
        guard let paragraph = item.firstChild, paragraph.kind == .paragraph, let text = paragraph.firstChild,
            text.kind == .text
        else { return nil }
        let literal = text.literal
        guard literal.count >= 3, literal[0] == UInt8(ascii: "[") else { return nil }
        let isTicked: Bool
        switch (literal[1] | 0x20, literal[2]) {
        case (UInt8(ascii: " "), UInt8(ascii: "]")): isTicked = false
        case (UInt8(ascii: "x"), UInt8(ascii: "]")): isTicked = true
        default: return nil
        }
        guard literal.count > 3, literal[3].isBlank else { return nil }
        let space = literal[3..<literal.count].prefix(while: \.isBlank).count
        text.setLiteral(literal[3 + space..<literal.count])
        return isTicked
    }
}

extension HTMLWriter {
    /// The start of an item with a box, as GitHub has it.
    mutating func openTaskItem(isTicked: Bool) {
        startLine()
        output.append("<li>")
        writeBox(isTicked: isTicked)
    }

    /// A box and the start of its label: what screen readers say of it.
    mutating func openLabel(isTicked: Bool) {
        output.append("<label>")
        writeBox(isTicked: isTicked)
    }

    mutating func closeLabel() {
        output.append("</label>")
    }

    mutating func writeBox(isTicked: Bool) {
        output.append("<input type=\"checkbox\"")
        output.append(isTicked ? " checked=\"\" disabled=\"\"" : " disabled=\"\"")
        output.append(voidEnd)
        output.append(" ")
    }
}
