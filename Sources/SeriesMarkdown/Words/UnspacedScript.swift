/// The scripts that put no spaces between their words, as blocks of Unicode.
enum UnspacedScript {
    /// Chinese and Japanese: ideographs and kana, each of which is a syllable or a word.
    case eastAsian
    /// Thai and Lao, Myanmar, Khmer: letters, their marks of vowels and tones included.
    case southeastAsian

    /// That of `scalar`, nil for those of all others: Korean has spaces.
    init?(_ scalar: UInt32) {
        switch scalar {
        case 0x3005...0x3007, 0x3041...0x3098, 0x309B...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFD:
            self = .eastAsian
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: self = .southeastAsian
        default: return nil
        }
    }
}
