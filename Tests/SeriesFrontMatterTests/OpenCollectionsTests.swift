import Testing

@testable import SeriesFrontMatter

@Suite struct OpenCollectionsTests {
    @Test(arguments: [
        ("a: [\n", 3), ("a: [1, {b: 2}\n", 3), ("a: [1, {b: 2\n", 7), ("a: [1]\nb: {\n", 10), ("a: [1]\n", nil),
        ("a: b [c\n", nil), ("a: b [c\nd: [e\n", 11), ("a: [\nb: [1],\nb: [2],\n", 3), ("a: ['[', b\n", 3),
        ("a: [don't]\nb: [c\n", 14), ("a: [\r\n  b,\r\n", 3), ("- [a\n", nil), ("a: 1]\nb: [c\n", 9), ("", nil),
    ])
    func innermost(text: String, offset: Int?) {
        let bytes = Array(text.utf8)
        #expect(OpenCollections(in: YAMLSource(wholeFile: bytes), before: bytes.count).last == offset)
    }
}
