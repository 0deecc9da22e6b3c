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
}
