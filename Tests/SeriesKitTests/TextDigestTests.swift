import Testing

@testable import SeriesKit

@Suite struct TextDigestTests {
    private func digest(_ text: String) -> TextDigest { TextDigest(of: Array(text.utf8)) }

    @Test(arguments: [
        "a b\n", "a\nb", "a\r\nb\r\n", "a \t b", "\u{FEFF}a b", "---\ntitle: x\n---\na b", "---\n---\n\n\na b\n",
        "---\r\ntitle: x\r\n...\r\na b", "\n\n---\ntitle: x\n---\na b",
    ])
    func theSameText(text: String) {
        #expect(digest(text) == digest("a b"))
    }

    @Test(arguments: [
        "", "ab", "a  b c", "b a", "A b", "a\u{A0}b", "---\na b", "---\n---\n---\na b", "***\na b", "a b\n---\n---\n",
    ])
    func anotherText(text: String) {
        #expect(digest(text) != digest("a b"))
    }

    @Test func nothingIsSaid() {
        #expect(digest("") == digest(" \n\n"))
        #expect(digest("") == digest("---\ntitle: x\n---\n"))
    }
}
