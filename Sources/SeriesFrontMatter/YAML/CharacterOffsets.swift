/// Turns libyaml's positions, which count characters, into offsets in bytes.
///
/// Positions mostly ascend, so it walks from the last one, and it need not walk at all through ASCII.
struct CharacterOffsets {
    private let source: [UInt8]
    private let range: Range<Int>
    private let isASCII: Bool
    private var character = 0
    private var offset: Int

    /// For a text that stands in `range` of `source`, and whose first character has the number 0.
    init(_ source: [UInt8], in range: Range<Int>) {
        self.source = source
        self.range = range
        offset = range.lowerBound
        var allBits: UInt8 = 0
        for byte in source[range] { allBits |= byte }
        isASCII = allBits < 0x80
    }

    /// The offset in the whole source of the character with this number; clamped to the text.
    mutating func offset(ofCharacter number: Int) -> Int {
        if isASCII { return min(range.lowerBound + number, range.upperBound) }
        while character < number, offset < range.upperBound {
            repeat { offset += 1 } while offset < range.upperBound && Unicode.UTF8.isContinuation(source[offset])
            character += 1
        }
        while character > number, offset > range.lowerBound {
            repeat { offset -= 1 } while offset > range.lowerBound && Unicode.UTF8.isContinuation(source[offset])
            character -= 1
        }
        return offset
    }

    /// The offset in the whole source of the text's byte with this number; clamped to the text.
    func offset(ofByte number: Int) -> Int {
        min(range.lowerBound + number, range.upperBound)
    }
}
