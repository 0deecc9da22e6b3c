internal import SeriesText

/// The value of `srcset`: `a.png 1x, b.png 2x` (WHATWG HTML §4.8.4.3.5).
enum SourceSet {
    /// Where the addresses stand in `value`.
    static func addresses(in value: ByteRun) -> [Range<Int>] {
        var addresses: [Range<Int>] = []
        var index = 0
        while index < value.count {
            let byte = value[index]
            if byte == UInt8(ascii: ",") || byte.isHTMLSpace {
                index += 1
                continue
            }
            let start = index
            while index < value.count, !value[index].isHTMLSpace { index += 1 }
            var end = index
            while end > start, value[end - 1] == UInt8(ascii: ",") { end -= 1 }
            addresses.append(start..<end)
            // A comma at its end leaves no room for descriptors.
            if end == index { index = endOfDescriptors(in: value, from: index) }
        }
        return addresses
    }

    /// Commas in parentheses belong to a descriptor.
    private static func endOfDescriptors(in value: ByteRun, from start: Int) -> Int {
        var index = start
        var isInParentheses = false
        while index < value.count {
            switch value[index] {
            case UInt8(ascii: "("): isInParentheses = true
            case UInt8(ascii: ")"): isInParentheses = false
            case UInt8(ascii: ","):
                if !isInParentheses { return index }
            default: break
            }
            index += 1
        }
        return index
    }
}
