internal import SeriesText

/// How much there is to read in a text.
package struct WordCount: Sendable, Hashable {
    /// Words of scripts that put spaces between them.
    package var words = 0
    /// Characters of scripts that do not: Chinese, Japanese; Korean has spaces.
    package var characters = 0

    /// Adds what `run` holds.
    ///
    /// A word is a run of non-space bytes with at least one letter or digit in it. A run ends a word, so call this once
    /// for each stretch of text between markup; `code` in the middle of a word makes two, which nobody notices.
    mutating func add(_ run: ByteRun) {
        let bytes = unsafe run.buffer
        var words = 0
        var isInWord = false
        var index = 0
        while index < bytes.count {
            let byte = unsafe bytes[index]
            if byte < 0x80 {
                index += 1
                if Self.isSpace(byte) {
                    isInWord = false
                } else if isInWord || Self.isLetterOrDigit(byte) {
                    words += isInWord ? 0 : 1
                    isInWord = true
                    index = unsafe Self.endOfWord(in: bytes, from: index)
                }
                continue
            }
            let (scalar, length) = Self.scalar(in: run, at: index)
            index += length
            if Self.isIdeograph(scalar) {
                characters += 1
                isInWord = false
            } else if Self.separates(scalar) {
                isInWord = false
            } else if !Self.joins(scalar) {
                if !isInWord { words += 1 }
                isInWord = true
            }
        }
        self.words += words
    }

    /// The index of the first byte at or behind `start` that is a space or no ASCII, eight bytes at a time: see `zeros` in
    /// ByteBuffer+Escaping.swift for the trick.
    private static func endOfWord(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        if let base = bytes.baseAddress {
            while index + 8 <= bytes.count {
                let word = unsafe UInt64(
                    littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
                let ends = (((word &- 0x2121_2121_2121_2121) & ~word) | word) & 0x8080_8080_8080_8080
                if ends != 0 { return index + ends.trailingZeroBitCount / 8 }
                index += 8
            }
        }
        while index < bytes.count, unsafe bytes[index] > 0x20, unsafe bytes[index] < 0x80 { index += 1 }
        return index
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    package static func + (left: WordCount, right: WordCount) -> WordCount {
        WordCount(words: left.words + right.words, characters: left.characters + right.characters)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    /// Decodes one scalar of valid UTF-8; broken input, which libcmark never hands out, counts as one byte each.
    private static func scalar(in run: ByteRun, at index: Int) -> (UInt32, Int) {
        let first = run[index]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard length > 1, index + length <= run.count else { return (0xFFFD, 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            value = value << 6 | UInt32(run[index + offset] & 0x3F)
        }
        return (value, length)
    }

    /// CJK ideographs and kana (Unicode blocks of the scripts Han, Hiragana, Katakana).
    private static func isIdeograph(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3005...0x3007, 0x3041...0x3098, 0x309B...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// What stands inside words and makes none: apostrophe, hyphens, soft hyphen, joiners, variation selectors, and the
    /// voicing marks of kana.
    private static func joins(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x200C, 0x200D, 0x2010, 0x2011, 0x2019, 0x2060, 0x3099, 0x309A, 0xFE00...0xFE0F, 0xFF9E, 0xFF9F,
            0xE0000...0xE01EF:
            true
        default: false
        }
    }

    /// Spaces, dashes, quotes and the like: Latin-1 and general punctuation, signs, CJK punctuation, full-width forms
    /// of it, emoji.
    private static func separates(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0xA9, 0xAB...0xAC, 0xAE...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: true
        case 0x2000...0x200B, 0x200E...0x200F, 0x2012...0x2018, 0x201A...0x205F, 0x2061...0x206F, 0x20A0...0x20CF,
            0x2190...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0x30FB, 0xFE30...0xFE6F, 0xFEFF, 0xFF01...0xFF0F,
            0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFFD, 0x1F000...0x1FAFF:
            true
        default: false
        }
    }
}
