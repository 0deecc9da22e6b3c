import SeriesModel
import SeriesText
import Testing

@Suite struct LineMapTests {
    @Test(arguments: [
        ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b", ""]),
        ("a\rb\r", ["a", "b", ""]), ("\n\r", ["", "", ""]), ("\r\r\n\n", ["", "", "", ""]), ("é\n缓", ["é", "缓"]),
        ("a\u{2028}b\u{85}c", ["a\u{2028}b\u{85}c"]), ("\u{FEFF}a\n", ["a", ""]),
    ])
    func lines(text: String, expected: [String]) {
        let map = LineMap(Array(text.utf8))
        #expect(map.lineCount == expected.count)
        #expect((1...expected.count).map { String(decoding: map.line($0), as: UTF8.self) } == expected)
        for number in [.min, -1, 0, expected.count + 1, .max] { #expect(map.line(number).isEmpty) }
    }

    @Test(arguments: [
        ("ab\ncd", 0, 1, 1), ("ab\ncd", 2, 1, 3), ("ab\ncd", 3, 2, 1), ("ab\ncd", 5, 2, 3), ("ab\ncd", 99, 2, 3),
        ("ab\ncd", -5, 1, 1), ("a\r\nb", 1, 1, 2), ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1),
        ("é\nü", 3, 2, 1), ("é", 2, 1, 3), ("", 0, 1, 1), ("a\n", 2, 2, 1),
    ])
    func spans(text: String, offset: Int, line: Int, column: Int) {
        let map = LineMap(Array(text.utf8))
        #expect(map.span(at: offset, length: 4) == SourceSpan(line: line, column: column, length: 4))
    }
}
