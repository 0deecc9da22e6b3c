internal import SeriesFrontMatter
internal import SeriesText

/// What stands for the body of a text: equal when the bodies say the same.
///
/// Front matter does not count, nor how much white space there is and of which kind: so a file that is moved, tagged,
/// wrapped anew or saved with other line ends is still the same text to its readers. Two bodies of one series that differ
/// and have the same digest would be a chance of one in 2⁶⁴.
struct TextDigest: Sendable, Hashable {
    /// FNV-1a over the words with one space between them, eight bytes at a time, with a shift that lets the high bits of a
    /// product reach the low ones.
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325
    private var count = 0

    /// Of a whole Markdown file.
    init(of file: [UInt8]) {
        let start = SplitDocument.split(file, file: "").document.bodyOffset
        file.withRun { file in
            // What was not added yet, the first byte lowest once there are eight.
            var pending: UInt64 = 0
            var isBetweenWords = false
            for index in start..<file.count {
                let byte = file[index]
                guard !byte.isASCIISpace else {
                    isBetweenWords = true
                    continue
                }
                if isBetweenWords, count > 0 { add(0x20, &pending) }
                isBetweenWords = false
                add(byte, &pending)
            }
            mix(pending)
        }
    }

    private mutating func add(_ byte: UInt8, _ pending: inout UInt64) {
        pending = pending &<< 8 | UInt64(byte)
        count &+= 1
        if count & 7 == 0 {
            mix(pending)
            pending = 0
        }
    }

    private mutating func mix(_ bytes: UInt64) {
        value = (value ^ bytes) &* 0x100_0000_01B3
        value ^= value &>> 32
    }
}
