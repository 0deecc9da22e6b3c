/// How the words of a label are written: text with names of values in braces.
package enum LabelPattern {
    /// The place of a value.
    struct Hole: Sendable {
        /// With its braces, in bytes.
        let range: Range<Int>
        /// The position of the value.
        let value: Int
    }

    /// What stands in braces and is none of the `placeholders` stays text.
    static func holes(in text: String, _ placeholders: [String]) -> [Hole] {
        braces(in: text).compactMap { brace in
            placeholders.firstIndex(of: brace.name).map { Hole(range: brace.range, value: $0) }
        }
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
