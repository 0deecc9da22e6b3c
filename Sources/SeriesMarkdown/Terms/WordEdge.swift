import SeriesText

/// Where words start and end.
enum WordEdge {
    /// What a character is to the word around it.
    private enum Role {
        /// Letters, digits, marks and `_`.
        case inside
        /// A letter of a script that puts no spaces between its words, or lets particles follow them: each is an edge.
        case unspaced
        case outside
    }

    /// Whether a term may start right before the byte at `index` of `text`, which starts a character: not behind a letter,
    /// so that `.NET` does not stand in `ASP.NET`, and not behind a sign of a longer name.
    static func isStart(_ index: Int, in text: ByteRun) -> Bool {
        guard index > 0, index < text.count else { return true }
        guard !isInSign(index, of: text), !isBehindSign(index, in: text) else { return false }
        return role(before: index, in: text) != .inside || role(behind: index, in: text) == .unspaced
    }

    /// Whether a term may end right before the byte at `index` of `text`, which starts a character or is behind the last one:
    /// not in front of a letter, so that `C++` does not stand in `C++11`, and not in front of a sign of a longer name.
    static func isEnd(_ index: Int, in text: ByteRun) -> Bool {
        guard index > 0, index < text.count else { return true }
        guard !isInSign(index, of: text), !isInFrontOfSign(index, in: text) else { return false }
        return role(behind: index, in: text) != .inside || role(before: index, in: text) == .unspaced
    }

    /// Whether a word of `text` goes on in `next`.
    static func joins(_ text: ByteRun, _ next: ByteRun) -> Bool {
        guard !text.isEmpty, !next.isEmpty else { return false }
        return role(before: text.count, in: text) == .inside && role(behind: 0, in: next) == .inside
    }

    /// Whether `index` is within a row of hyphens or periods, of which print makes one sign.
    private static func isInSign(_ index: Int, of text: ByteRun) -> Bool {
        text[index] == text[index - 1] && (text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "."))
    }

    /// Whether the name of a file, a variable and the like may go on here: `.go`, `#go`, `@go`, `$go`, `\go`, `./go`. Words on
    /// both sides of a slash are words, and so is one behind an ellipsis.
    private static func isBehindSign(_ index: Int, in text: ByteRun) -> Bool {
        switch text[index - 1] {
        case UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: "\\"): true
        case UInt8(ascii: "."):
            (index < 2 || text[index - 2] != UInt8(ascii: ".")) && role(behind: index, in: text) == .inside
        case UInt8(ascii: "/"): index < 2 || role(before: index - 1, in: text) == .outside
        default: false
        }
    }

    /// Whether a longer name goes on here: `node.js`, `C#`, `C++`.
    private static func isInFrontOfSign(_ index: Int, in text: ByteRun) -> Bool {
        switch text[index] {
        case UInt8(ascii: "#"): true
        case UInt8(ascii: "."): index + 1 < text.count && role(behind: index + 1, in: text) == .inside
        case UInt8(ascii: "+"): index + 1 < text.count && text[index + 1] == UInt8(ascii: "+")
        default: false
        }
    }

    private static func role(before index: Int, in text: ByteRun) -> Role {
        let byte = text[index - 1]
        return byte < 0x80 ? role(ofASCII: byte) : role(of: text.scalar(endingAt: index))
    }

    private static func role(behind index: Int, in text: ByteRun) -> Role {
        let byte = text[index]
        return byte < 0x80 ? role(ofASCII: byte) : role(of: text.scalar(at: index).scalar)
    }

    private static func role(ofASCII byte: UInt8) -> Role {
        byte.isASCIILetterOrDigit || byte == UInt8(ascii: "_") ? .inside : .outside
    }

    private static func role(of scalar: Unicode.Scalar) -> Role {
        if isUnspaced(scalar) { return .unspaced }
        let properties = scalar.properties
        if properties.isAlphabetic { return .inside }
        return switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: .inside
        default: .outside
        }
    }

    /// Whether words may end beside it without a space: in scripts that have none between words, and in Korean, which puts
    /// particles right behind a word. Voicing marks are like the kana before them.
    static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        if UnspacedScript(scalar.value) != nil { return true }
        return switch scalar.value {
        case 0xAC00...0xD7AF, 0x3099...0x309A, 0xFF9E...0xFF9F: true
        default: false
        }
    }
}
