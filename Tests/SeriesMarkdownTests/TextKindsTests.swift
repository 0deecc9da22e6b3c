import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

/// Compared with what a look at one byte after the other says.
@Suite("What one look at a text tells")
struct TextKindsTests {
    @Test("Words, signs and ASCII, in texts of all lengths", arguments: 0..<64)
    func agreesWithBytes(seed: Int) {
        var random = SplitMix(seed: seed)
        // Rare signs, so that many texts have none, and one of each kind at any place.
        let alphabet = Array("aaaabbzZ09   .,-\n/_".utf8)
        let rare = Array("\"&'*<>]`[({}!?;:=#%@~^|$+\\\t".utf8) + [0x1F, 0x7F, 0xC3, 0xFF]
        for length in 0..<130 {
            var bytes = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
            if Bool.random(using: &random), let place = bytes.indices.randomElement(using: &random) {
                bytes[place] = rare[Int.random(in: 0..<rare.count, using: &random)]
            }
            let kinds = bytes.withRun { TextKinds($0) }
            #expect(kinds.isASCII == bytes.allSatisfy { $0 < 0x80 })
            #expect(kinds.hasSigns == Self.hasSigns(bytes), "\(bytes)")
            if kinds.isASCII { #expect(kinds.words == Self.words(bytes), "\(bytes)") }
        }
    }

    private static func hasSigns(_ bytes: [UInt8]) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == $1 && ".-".utf8.contains($0) }
            || bytes.contains { "\"$&'*<>]`".utf8.contains($0) }
    }

    private static func words(_ bytes: [UInt8]) -> Int {
        bytes.split { $0 <= 0x20 }.filter { $0.contains(where: \.isASCIILetterOrDigit) }.count
    }
}
