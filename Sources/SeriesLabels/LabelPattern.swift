/// How the words of a label are written: text with names of values in braces.
package enum LabelPattern {
    /// What a pattern consists of.
    enum Piece: Sendable, Hashable {
        case text(String)
        /// The value at that position among those of the label.
        case value(Int)
    }

    /// What stands in braces and is none of the `placeholders` stays text.
    static func pieces(of text: String, _ placeholders: [String]) -> [Piece] {
        var pieces: [Piece] = []
        let bytes = text.utf8
        var start = bytes.startIndex
        for brace in braces(in: text) {
            guard let value = placeholders.firstIndex(of: brace.name) else { continue }
            let end = bytes.index(bytes.startIndex, offsetBy: brace.range.lowerBound)
            if start < end { pieces.append(.text(String(text[start..<end]))) }
            pieces.append(.value(value))
            start = bytes.index(bytes.startIndex, offsetBy: brace.range.upperBound)
        }
        if start < bytes.endIndex { pieces.append(.text(start == bytes.startIndex ? text : String(text[start...]))) }
        return pieces
    }

    /// All `{name}` in a text, with their places in bytes.
    package static func braces(in text: String) -> [(name: String, range: Range<Int>)] {
        var found: [(name: String, range: Range<Int>)] = []
        var start: Int?
        let bytes = Array(text.utf8)
        for (offset, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "{") {
                start = offset
            } else if byte == UInt8(ascii: "}"), let open = start {
                found.append((String(decoding: bytes[open + 1..<offset], as: UTF8.self), open..<offset + 1))
                start = nil
            }
        }
        return found
    }
}
