internal import SeriesText

/// The words of a language that mean something: a hash table over their bytes, with open addressing.
struct WordTable: Sendable, BitwiseCopyable {
    struct Meaning: Sendable, BitwiseCopyable {
        /// Nil for words that have none by themselves.
        var kind: CodeClass?
        /// The class of the next word.
        var next: CodeClass?
        /// A number in `WordForm.prefixed`, or -1.
        var prefix = -1
        /// What makes it more than a name.
        var followers = FollowerForm.anything
        /// Whether it stands between two values.
        var isInfix = false

        mutating func become(_ kind: CodeClass, before followers: FollowerForm) {
            self.kind = kind
            self.followers = followers
        }
    }

    private struct Entry: Sendable, BitwiseCopyable {
        var start = 0
        var count = 0
        var meaning = Meaning()
    }

    private let text: Table<UInt8>
    private let entries: Table<Entry>
    private let mask: Int
    private let isCaseless: Bool
    /// For each first byte a bit for each length that its words have; 63 stands for all above. Most words of a program
    /// are names, and few of them get past this.
    private let lengths: Table<UInt64>

    /// Shared, since most contexts have no words.
    static let empty = WordTable([:], isCaseless: false)

    init(_ words: [String: Meaning], isCaseless: Bool) {
        // At most half full, so that looking for a word that is not there ends soon.
        var size = 4
        while size < words.count * 2 { size *= 2 }
        let mask = size - 1
        var text: [UInt8] = []
        var lengths = Array(repeating: UInt64(0), count: 256)
        var entries = Array(repeating: Entry(), count: size)
        self.isCaseless = isCaseless
        for (word, meaning) in words {
            let start = text.count
            text += (isCaseless ? word.lowercased() : word).utf8
            let count = text.count - start
            var slot = text[start...].reduce(Self.seed, Self.mixed) & mask
            while entries[slot].count > 0 { slot = (slot + 1) & mask }
            entries[slot] = Entry(start: start, count: count, meaning: meaning)
            if count > 0 { lengths[Int(text[start])] |= 1 << min(UInt64(count), 63) }
        }
        self.mask = mask
        self.lengths = Table(lengths)
        self.text = Table(text)
        self.entries = Table(entries)
    }

    /// What the bytes from `start` to `end` mean, if they are a word of the language.
    func meaning(of code: ByteRun, _ start: Int, _ end: Int) -> Meaning? {
        guard lengths[Int(folded(code[start]))] >> min(UInt64(end - start), 63) & 1 == 1 else { return nil }
        var hash = Self.seed
        for index in start..<end { hash = Self.mixed(hash, folded(code[index])) }
        var slot = hash & mask
        while true {
            let entry = entries[slot]
            if entry.count == 0 { return nil }
            if entry.count == end - start, isEqual(entry, code, start) { return entry.meaning }
            slot = (slot + 1) & mask
        }
    }

    private static let seed = 5381

    private static func mixed(_ hash: Int, _ byte: UInt8) -> Int {
        hash &* 33 ^ Int(byte)
    }

    private func folded(_ byte: UInt8) -> UInt8 {
        isCaseless ? byte.asciiLowercased : byte
    }

    private func isEqual(_ entry: Entry, _ code: ByteRun, _ start: Int) -> Bool {
        for offset in 0..<entry.count where text[entry.start + offset] != folded(code[start + offset]) { return false }
        return true
    }
}
