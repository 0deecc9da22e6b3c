import SeriesText
import TestSupport
import Testing

/// Characters are read from bytes as Swift's own strings read them.
@Suite struct ScalarTests {
    @Test("characters of one to four bytes, forwards and backwards", arguments: 0..<4)
    func asInStrings(_ seed: Int) {
        var random = SplitMix(seed: seed)
        let edges: [Unicode.Scalar] = [
            "\0", "a", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}",
            "\u{10FFFF}",
        ]
        for _ in 0..<200 {
            let scalars = (0..<1 + random.below(12)).map { _ in
                random.once(in: 2)
                    ? random.pick(edges) : Unicode.Scalar(UInt32(random.below(0x11_0000))) ?? "\u{FFFD}"
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            Array(String(text).utf8).withRun { run in
                var index = 0
                for scalar in scalars {
                    let read = run.scalar(at: index)
                    #expect(read.scalar == scalar && read.length == UTF8.width(scalar))
                    index += read.length
                    #expect(run.scalar(endingAt: index) == scalar)
                }
                #expect(index == run.count)
            }
        }
    }

    @Test("bytes that are no UTF-8 are read without a crash, and passed one by one")
    func hostile() {
        for bytes in [
            [0xFF], [0x80, 0x80, 0x80, 0x80, 0x80], [0xC3], [0xF4, 0x90], [0xED, 0xA0, 0x80], [0xF8, 0x88],
        ] {
            bytes.map(UInt8.init).withRun { run in
                #expect(run.scalar(at: 0).length == 1 && run.scalar(at: 0).scalar == "\u{FFFD}")
                _ = run.scalar(endingAt: run.count)
            }
        }
    }
}
