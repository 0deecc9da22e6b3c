internal import SeriesFrontMatter
internal import SeriesText

/// What stands for the body of a text: equal when the bodies say the same.
///
/// Front matter does not count, nor how much white space there is and of which kind: so a file that is moved, tagged,
/// wrapped anew or saved with other line ends is still the same text to its readers. Two bodies of one series that differ
/// and have the same digest would be a chance of one in 2⁶⁴.
struct TextDigest: Sendable, Hashable {
    /// Over the words with one space between them.
    private var hash = FNV1a()
    private var count = 0

    /// Of a whole Markdown file.
    init(of file: [UInt8]) {
        let start = SplitDocument.split(file, file: "").document.bodyOffset
        var isBetweenWords = false
        for byte in file[start...] {
            guard !byte.isASCIISpace else {
                isBetweenWords = true
                continue
            }
            if isBetweenWords, count > 0 { add(0x20) }
            isBetweenWords = false
            add(byte)
        }
    }

    private mutating func add(_ byte: UInt8) {
        hash.add(UInt64(byte))
        count += 1
    }
}
