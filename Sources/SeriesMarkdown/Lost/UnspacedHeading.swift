internal import SeriesText

/// A heading whose `#` has no space behind it, as in the Markdown of kramdown and of GitHub's early days: to CommonMark, it
/// is text. One `#` alone may be a number or a tag, but where a title is missing.
enum UnspacedHeading {
    /// Whether `line` may be one, as far as that is to be seen without what stands in front of it.
    static func mayStart(in line: ByteRun) -> Bool {
        let level = level(of: line)
        return level > 0 && (line[level].isASCIILetterOrDigit || line[level] >= 0x80 && startsWord(line, at: level))
    }

    /// Whether `line` starts like a title behind one `#`, and not like a row of tags.
    static func mayBeTitle(_ line: ByteRun) -> Bool {
        line.count > 1 && line[0] == UInt8(ascii: "#")
            && (line[1].isASCIILetterOrDigit || line[1] >= 0x80 && startsWord(line, at: 1))
            && line.firstIndex(of: UInt8(ascii: "#"), from: 1) == nil
    }

    /// How many `#` it starts with; 0 for less than two or more than six, and when nothing follows.
    private static func level(of line: ByteRun) -> Int {
        guard line.starts(with: "##") else { return 0 }
        let level = line.prefix { $0 == UInt8(ascii: "#") }.count
        return level <= 6 && level < line.count ? level : 0
    }

    private static func startsWord(_ text: ByteRun, at index: Int) -> Bool {
        text.scalar(at: index).scalar.properties.isAlphabetic
    }
}
