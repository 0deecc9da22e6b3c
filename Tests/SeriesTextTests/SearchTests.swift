import TestSupport
import Testing

@testable import SeriesText

/// Searches that pass many bytes at a time find what one that looks at each byte finds.
@Suite struct SearchTests {
    private static let signs = SignSet("\"&'-.<>")
    private static let someDoubled = SignSet("&'-.", doubled: "-.")
    private static let signsAndMore = SignSet("!?09", nonASCII: true)

    @Test(arguments: 0..<4)
    func asByteByByte(_ seed: Int) {
        var random = SplitMix(seed: seed)
        let alphabets: [[UInt8]] = [
            Array(0...255), Array(0...127), Array("a b&c.d-\"".utf8), Array("ab--..'".utf8),
            Array("abcdefgh @[\u{7F}{~é".utf8),
        ]
        for _ in 0..<2_000 {
            let alphabet = random.pick(alphabets)
            let bytes = (0..<random.below(40)).map { _ in random.pick(alphabet) }
            let start = random.below(bytes.count + 2)
            let (one, other) = (random.pick(alphabet), random.pick(alphabet))
            func first(_ isWanted: (UInt8) -> Bool) -> Int? {
                bytes.indices.first { $0 >= start && isWanted(bytes[$0]) }
            }
            bytes.withRun { run in
                #expect(run.firstIndex(of: Self.signs, from: start) == first("\"&'-.<>".utf8.contains), "\(bytes)")
                #expect(
                    run.firstIndex(of: Self.signsAndMore, from: start)
                        == first { $0 >= 0x80 || "!?09".utf8.contains($0) },
                    "\(bytes)")
                let counted = bytes.indices.first { index in
                    let isAlone = index + 1 == bytes.count || bytes[index + 1] != bytes[index]
                    return index >= start
                        && ("&'".utf8.contains(bytes[index]) || "-.".utf8.contains(bytes[index]) && !isAlone)
                }
                #expect(run.firstIndex(of: Self.someDoubled, from: start) == counted, "\(bytes)")
                let pair = bytes.indices.dropLast().first {
                    $0 >= start && bytes[$0] == one && bytes[$0 + 1] == other
                }
                #expect(run.firstIndex(of: one, before: other, from: start) == pair, "\(bytes)")
                #expect(run.firstNonASCII(from: start) == first { $0 >= 0x80 }, "\(bytes)")
                #expect(run.firstASCII(from: start) == first { $0 < 0x80 }, "\(bytes)")
                #expect(run.isASCII == bytes.allSatisfy { $0 < 0x80 })
            }
        }
    }

    @Test(arguments: 0..<4)
    func invalidBytesAsTheStandardLibrary(_ seed: Int) {
        var random = SplitMix(seed: seed)
        let pieces: [[UInt8]] = [
            Array("a long stretch of ASCII ".utf8), Array("é".utf8), Array("漢字".utf8), Array("😀".utf8), [0x61], [0xC3],
            [0xE6, 0xBC], [0xA9], [0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80],
        ]
        for _ in 0..<2_000 {
            let bytes = (0..<random.below(6)).flatMap { _ in random.pick(pieces) }
            var expected: Int?
            do throws(Unicode.UTF8.ValidationError) {
                _ = try UTF8Span(validating: bytes.span)
            } catch {
                expected = error.byteOffsets.lowerBound
            }
            #expect(bytes.withRun { $0.firstInvalidByte } == expected, "\(bytes)")
        }
    }
}
