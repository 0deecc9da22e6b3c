internal import CVectors
internal import SeriesText

/// How much there is to read in a text.
package struct WordCount: Sendable, Hashable {
    /// Words of scripts that put spaces between them; of those of Southeast Asia, which do not, as many as so many letters
    /// make elsewhere.
    package var words = 0
    /// Characters of scripts that stand for syllables and words, without spaces: Chinese, Japanese; Korean has spaces.
    package var characters = 0

    /// In characters: the texts of the IReST study (see `UsualSpeed`) were read at 863 characters and 184 words a minute, on
    /// the average of its languages.
    private static let lengthOfWord = 863.0 / 184.0

    /// Adds what `run` holds.
    ///
    /// A word is a run of non-space bytes with at least one letter or digit in it. A run ends a word, so call this once
    /// for each stretch of text between markup; `code` in the middle of a word makes two, which nobody notices.
    mutating func add(_ run: ByteRun) { add(run, TextKinds(run)) }

    /// As above, with what is known of `run`.
    mutating func add(_ run: ByteRun, _ kinds: TextKinds) {
        if kinds.isASCII { words += kinds.words } else { addMixed(run) }
    }

    /// Adds what `run` holds, whatever its scripts.
    private mutating func addMixed(_ run: ByteRun) {
        let bytes = unsafe run.buffer
        guard let base = bytes.baseAddress else { return }
        // Whether the word that goes on here has a letter yet: 1 or 0, since it is also the carry of an addition.
        var hasLetter: UInt32 = 0
        var words = 0
        var unspaced = 0
        var index = 0
        while index < bytes.count {
            let kinds = unsafe sixteen_word_kinds(base + index, bytes.count - index)
            if kinds.others == 0 {
                words &+= Self.ends(kinds, in: 16, &hasLetter)
                index &+= 16
                continue
            }
            let length = kinds.others.trailingZeroBitCount
            words &+= Self.ends(kinds, in: length, &hasLetter)
            let (scalar, size) = run.scalar(at: index + length)
            index += length + size
            switch Self.role(of: scalar.value) {
            case .letter: hasLetter = 1
            case .inside: break
            case .space:
                words += Int(hasLetter)
                hasLetter = 0
            case .ideograph:
                words += Int(hasLetter)
                hasLetter = 0
                characters += 1
            case .unspaced:
                words += Int(hasLetter)
                hasLetter = 0
                unspaced += 1
            }
        }
        if unspaced > 0 { words += max(1, Int((Double(unspaced) / Self.lengthOfWord).rounded())) }
        self.words += words + Int(hasLetter)
    }

    /// How many words with a letter end among the first `length` of sixteen bytes, which are ASCII. `hasLetter` is whether
    /// the word before has one yet, 1 or 0, and becomes that of the word that goes on behind.
    ///
    /// Each run of visible bytes is a row of ones, and a letter added to it carries into the space behind it.
    @inline(__always)
    private static func ends(_ kinds: sixteen_kinds, in length: Int, _ hasLetter: inout UInt32) -> Int {
        let first = UInt32(1) &<< UInt32(length) &- 1
        let visible = UInt32(kinds.visible) & first
        let sum = visible &+ UInt32(kinds.letters) & first &+ hasLetter
        hasLetter = sum &>> UInt32(length) & 1
        return (sum & ~visible & first).nonzeroBitCount
    }

    /// What a character does to the word in which it stands.
    private enum Role {
        case letter, inside, space, ideograph, unspaced
    }

    private static func role(of scalar: UInt32) -> Role {
        if scalar <= 0x20 { return .space }
        if scalar < 0x80 { return UInt8(truncatingIfNeeded: scalar).isASCIILetterOrDigit ? .letter : .inside }
        switch UnspacedScript(scalar) {
        case .eastAsian: return .ideograph
        case .southeastAsian: return .unspaced
        case nil: break
        }
        if separates(scalar) { return .space }
        return joins(scalar) ? .inside : .letter
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

    /// Spaces, dashes, quotes and the like: the marks between syllables of Tibetan, Latin-1 and general punctuation, signs,
    /// CJK punctuation, full-width forms of it, emoji.
    private static func separates(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0xA9, 0xAB...0xAC, 0xAE...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: true
        case 0x0F0B...0x0F14, 0x2000...0x200B, 0x200E...0x200F, 0x2012...0x2018, 0x201A...0x205F, 0x2061...0x206F,
            0x20A0...0x20CF, 0x2190...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0x30FB, 0xFE30...0xFE6F, 0xFEFF,
            0xFF01...0xFF0F,
            0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFFD, 0x1F000...0x1FAFF:
            true
        default: false
        }
    }
}
