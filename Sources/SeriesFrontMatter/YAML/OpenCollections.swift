/// The lists in brackets and maps in braces that nothing closes, found in one go from the first line on.
struct OpenCollections {
    private let source: YAMLSource
    /// Where their brackets and braces stand, the outermost first.
    private var open: [Int] = []
    private var quote: UInt8?

    /// Those that are open at `limit`.
    init(in source: YAMLSource, before limit: Int) {
        self.source = source
        var start = source.range.lowerBound
        while start < limit {
            let line = source.line(around: start)
            read(line.lowerBound..<min(line.upperBound, limit))
            start = line.upperBound + 1
        }
    }

    /// Where the innermost one starts.
    var last: Int? { open.last }

    private mutating func read(_ line: Range<Int>) {
        let value = KeyedLine(around: line.lowerBound, in: source)?.value.lowerBound
        let collection = value.flatMap { line.contains($0) && "[{".utf8.contains(source.bytes[$0]) ? $0 : nil }
        // Outside of all of them, only the value of a key starts one: elsewhere, brackets are text.
        guard let start = open.isEmpty ? collection : line.lowerBound else { return }
        if open.isEmpty { quote = nil }
        for offset in start..<line.upperBound {
            // A quote that is still open is one without a meaning.
            if offset == collection { quote = nil }
            read(source.bytes[offset], at: offset)
        }
    }

    private mutating func read(_ byte: UInt8, at offset: Int) {
        if let last = quote {
            if byte == last { quote = nil }
        } else if "\"'".utf8.contains(byte) {
            quote = byte
        } else if "[{".utf8.contains(byte) {
            open.append(offset)
        } else if "]}".utf8.contains(byte) {
            _ = open.popLast()
        }
    }
}
