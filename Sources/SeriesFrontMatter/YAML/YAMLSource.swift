import SeriesText

/// YAML within a file: the whole file's bytes, and which of them are YAML.
struct YAMLSource: Sendable {
    /// The whole file.
    let bytes: [UInt8]
    /// The part of `bytes` that is YAML.
    let range: Range<Int>
    /// The number of the line at which `range` starts, from 1.
    let firstLine: Int

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The whole line around `offset`, without its end.
    func line(around offset: Int) -> Range<Int> {
        var start = min(max(offset, range.lowerBound), range.upperBound)
        var end = start
        while start > range.lowerBound, !bytes[start - 1].isLineEnd { start -= 1 }
        while end < range.upperBound, !bytes[end].isLineEnd { end += 1 }
        return start..<end
    }

    /// The same; nil when it goes on for more than `limit` bytes in front of `offset` or behind it.
    func line(around offset: Int, reaching limit: Int) -> Range<Int>? {
        let place = min(max(offset, range.lowerBound), range.upperBound)
        let near = max(range.lowerBound, place - limit - 1)..<min(range.upperBound, place + limit + 1)
        let line = YAMLSource(bytes: bytes, range: near, firstLine: firstLine).line(around: place)
        return place - line.lowerBound > limit || line.upperBound - place > limit ? nil : line
    }

    /// Where the first byte of `line` stands that is no white space; nil in a blank one.
    func start(of line: Range<Int>) -> Int? {
        line.first { !bytes[$0].isBlank }
    }

    /// `range` without white space at both ends; at its end when there is nothing else.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let start = start(of: range), let last = range.last(where: { !bytes[$0].isBlank }) else {
            return range.upperBound..<range.upperBound
        }
        return start..<last + 1
    }

    /// Whether a dash stands at `offset`, with nothing or white space behind it.
    func isEntry(at offset: Int) -> Bool {
        guard range.contains(offset), bytes[offset] == UInt8(ascii: "-") else { return false }
        let next = offset + 1
        return next == range.upperBound || bytes[next].isBlank || bytes[next].isLineEnd
    }
}

extension YAMLSource {
    /// A file that is YAML from its beginning to its end, such as `series.yaml`.
    init(wholeFile bytes: [UInt8]) {
        self.init(bytes: bytes, range: bytes.startOfText..<bytes.count, firstLine: 1)
    }
}
