import SeriesText
import Testing

/// Classes of bytes, compared with what the standard library says of the same characters.
@Suite struct ASCIITests {
    @Test func allBytes() {
        for byte in UInt8.min...UInt8.max {
            let character = Character(Unicode.Scalar(byte))
            #expect(byte.isASCIILetter == (byte < 0x80 && character.isLetter))
            #expect(byte.isASCIIDigit == (byte < 0x80 && character.isNumber))
            #expect(byte.hexadecimalValue.map(Int.init) == (byte < 0x80 ? character.hexDigitValue : nil))
            #expect(byte.isLineEnd == (character == "\n" || character == "\r"))
            let lowercased = byte < 0x80 ? Character(character.lowercased()).asciiValue : byte
            #expect(byte.asciiLowercased == lowercased)
        }
    }
}
