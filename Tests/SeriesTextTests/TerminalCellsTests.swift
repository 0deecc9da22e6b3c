import SeriesText
import Testing

@Suite struct TerminalCellsTests {
    @Test(arguments: [
        ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한", 2), ("✅", 2), ("⚡", 2), ("🟢", 2), ("🪄", 2),
        ("🇩🇪", 2), ("🙂", 2), ("↔", 1), ("©", 1), ("\u{200B}", 0), ("\u{FEFF}", 0), ("\u{AD}", 1),
    ])
    func width(of text: String, _ cells: Int) {
        #expect(TerminalCells.width(of: text) == cells)
    }

    @Test(arguments: [
        ("a\u{1B}[31m", "a␛[31m"), ("\u{7F}\u{9B}31m", "\u{FFFD}\u{FFFD}31m"), ("a\u{85}b", "a\u{FFFD}b"),
        ("a\u{2028}b\u{2029}c", "a\u{FFFD}b\u{FFFD}c"),
        ("\u{202A}\u{202E}\u{2066}\u{2069}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("a\u{200E}b\u{200F}c\u{61C}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
        ("\u{A0}é – a\u{200D}b\u{200C}", "\u{A0}é – a\u{200D}b\u{200C}"),
        ("مرحبا ذ שלום", "مرحبا ذ שלום"),
    ])
    func whatSteersTheTerminalIsShown(_ text: String, _ shown: String) {
        #expect(TerminalCells.printable(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
    }
}
