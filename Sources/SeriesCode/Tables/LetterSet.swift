/// What a byte can be in a word.
struct LetterSet: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt8

    /// Part of a name in every language: a letter, a digit, `_`, or no ASCII.
    static let name = LetterSet(rawValue: 1)
    static let start = LetterSet(rawValue: 2)
    static let part = LetterSet(rawValue: 4)
    /// One of them may end a word: Ruby's `?` and `!`.
    static let ending = LetterSet(rawValue: 8)
    static let digit = LetterSet(rawValue: 16)
    static let space = LetterSet(rawValue: 32)
    static let punctuation = LetterSet(rawValue: 64)

    /// The sets of all bytes in a language; see `Grammar` for the arguments.
    static func table(
        names: String, letters: String, starts: String, endings: String, digitsStart: Bool
    ) -> [LetterSet] {
        var table = (0...255).map { LetterSet(of: UInt8($0)) }
        if digitsStart { for digit in 0x30...0x39 { table[digit].insert(.start) } }
        for byte in names.utf8 { table[Int(byte)].formUnion([.name, .part]) }
        for byte in letters.utf8 { table[Int(byte)].insert(.part) }
        for byte in starts.utf8 { table[Int(byte)].formUnion([.part, .start]) }
        for byte in endings.utf8 { table[Int(byte)].insert(.ending) }
        return table
    }

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    private init(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = [.name, .part, .digit]
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...:
            self = [.name, .part, .start]
        case 0x21...0x7E: self = .punctuation
        default: self = byte <= 0x20 ? .space : []
        }
    }
}
