import SeriesText

extension ValueReader {
    /// Notes the first character in the text of `key` that may stand neither in HTML nor in XML; false when there is none.
    mutating func noteForbiddenCharacter(in text: String, under key: String, at range: Range<Int>) -> Bool {
        // Most texts need no second look.
        if text.withRun(\.isPrintableASCII) { return false }
        guard let character = text.unicodeScalars.first(where: \.isForbidden) else { return false }
        let kind = character.isNoncharacter ? "noncharacter" : "control character"
        note(
            .error(
                "'\(key)' holds the \(kind) \(String(codePoint: character.value))",
                at: range, suggestion: "delete it"))
        return true
    }
}

extension ByteRun {
    fileprivate var isPrintableASCII: Bool { prefix { $0 >= 0x20 && $0 < 0x7F }.count == count }
}

extension Unicode.Scalar {
    fileprivate var isForbidden: Bool { isForbiddenControl || isNoncharacter }

    /// Tabs and the ends of lines are white space, and what turns the direction of a text may stand in HTML and XML.
    private var isForbiddenControl: Bool {
        value < 0x20 ? value != 9 && value != 10 && value != 13 : (0x7F...0x9F).contains(value)
    }

    /// Code points that are no characters, and never will be.
    fileprivate var isNoncharacter: Bool { value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) }
}
