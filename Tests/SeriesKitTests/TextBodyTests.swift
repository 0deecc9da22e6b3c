import Testing

@testable import SeriesKit

@Suite struct TextBodyTests {
    private func body(_ text: String) -> TextBody { TextBody(of: Array(text.utf8)) }

    @Test(arguments: [
        "a b\n", "a\nb", "a\r\nb\r\n", "a \t b", "\u{FEFF}a b", "---\ntitle: x\n---\na b", "---\n---\n\n\na b\n",
        "---\r\ntitle: x\r\n...\r\na b", "\n\n---\ntitle: x\n---\na b",
    ])
    func theSameText(text: String) {
        #expect(body(text).saysTheSame(as: body("a b")))
        #expect(body("a b").saysTheSame(as: body(text)))
        #expect(body(text).digest == body("a b").digest)
    }

    @Test(arguments: [
        "", "ab", "a", "a  b c", "b a", "A b", "a\u{A0}b", "---\na b", "---\n---\n---\na b", "***\na b",
        "a b\n---\n---\n",
    ])
    func anotherText(text: String) {
        #expect(!body(text).saysTheSame(as: body("a b")))
        #expect(!body("a b").saysTheSame(as: body(text)))
        #expect(body(text).digest != body("a b").digest)
    }

    @Test(arguments: [" \n\n", "---\ntitle: x\n---\n"]) func nothingIsSaid(text: String) {
        #expect(body(text).saysTheSame(as: body("")))
        #expect(body(text).digest == body("").digest)
    }

    /// What is the same for a while, wherever it parts.
    @Test func longTexts() {
        let words = (0..<40).map { String(repeating: "a", count: $0 % 11 + 1) }
        let text = words.joined(separator: " ")
        for position in words.indices {
            var others = words
            others[position] += "b"
            #expect(!body(text).saysTheSame(as: body(others.joined(separator: " "))))
            #expect(!body(text).saysTheSame(as: body(words[..<position].joined(separator: " "))))
            let (start, rest) = (words[..<position], words[position...])
            let wrapped = start.joined(separator: " ") + "\n  " + rest.joined(separator: "\n")
            #expect(body(text).saysTheSame(as: body(wrapped)) && body(wrapped + "\n").saysTheSame(as: body(text)))
        }
    }
}
