internal import SeriesFrontMatter
internal import SeriesText

/// What the readers of a text see of it.
///
/// Front matter does not count, nor how much white space there is and of which kind: so a file that is moved, tagged,
/// wrapped anew or saved with other line ends is still the same text to them.
struct TextBody: Sendable {
    private let file: [UInt8]
    private let start: Int

    /// That of a whole Markdown file.
    init(of file: [UInt8]) {
        self.file = file
        start = SplitDocument.split(file, file: "").document.bodyOffset
    }

    var digest: TextDigest { file.withRun { TextDigest(of: $0[start..<$0.count]) } }

    /// Whether both have the same words. Most that differ do so long before their ends, which no digest can tell.
    func saysTheSame(as other: TextBody) -> Bool {
        file.withRun { one in
            other.file.withRun { two in
                // Where their bytes are the same, so are their words, but for the one in which they part.
                var common = one[start..<one.count].countOfCommonBytes(with: two[other.start..<two.count])
                while common > 0, !one[start + common - 1].isASCIISpace { common -= 1 }
                var (end, otherEnd) = (start + common, other.start + common)
                while true {
                    let word = one.word(behind: &end)
                    if two.word(behind: &otherEnd) != word { return false }
                    if word.isEmpty { return true }
                }
            }
        }
    }
}

extension ByteRun {
    /// How many bytes stand at the start of both runs.
    fileprivate func countOfCommonBytes(with other: ByteRun) -> Int {
        let count = min(count, other.count)
        var index = 0
        while index < count {
            let difference =
                unsafe EightBytes(buffer, from: index).word ^ EightBytes(other.buffer, from: index).word
            if difference != 0 { return min(index + difference.trailingZeroBitCount / 8, count) }
            index += 8
        }
        return count
    }

    /// The first word at or behind `end`, which becomes its end; empty behind the last.
    fileprivate func word(behind end: inout Int) -> ByteRun {
        while end < count, self[end].isASCIISpace { end += 1 }
        let start = end
        while end < count, !self[end].isASCIISpace { end += 1 }
        return self[start..<end]
    }
}
