/// What a terminal shows of a text, and how much room that takes.
package enum TerminalCells {
    /// Without characters that could steer the terminal: they become visible, and tabs one space.
    package static func printable(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy(mayStay) { return String(text) }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09: result.append(" ")
            case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            default: result.append(scalar.isControl || scalar.isDirectionMark ? "\u{FFFD}" : scalar)
            }
        }
        return String(result)
    }

    /// Whether a byte belongs to no character that would be changed, so that nearly all texts are looked at once only.
    private static func mayStay(_ byte: UInt8) -> Bool {
        // The last three begin U+0080 to U+00BF, U+0600 to U+063F, and U+2000 to U+2FFF.
        byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xD8 && byte != 0xE2
    }

    /// Terminal cells of a character: two for East Asian wide ones, judged by block (UAX #11, wide ranges), and for emoji
    /// (UTS #51, Emoji_Presentation); none for what is invisible, such as a zero-width space or a byte-order mark.
    package static func width(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x20..<0x7F: return 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            return 2
        case 0xAD:
            // A soft hyphen is a format character, and yet terminals show it.
            return 1
        case _ where scalar.properties.isEmojiPresentation: return 2
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: return 0
            default: return 1
            }
        }
    }

    /// The cells of all characters of a text.
    package static func width(of text: some StringProtocol) -> Int { text.reduce(0) { $0 + width(of: $1) } }
}
