import SeriesText
import Testing

@Suite struct TextColumnsTests {
    @Test func columnsAreAsWideAsTheyNeedToBe() {
        let rows = [["part", "title", "words"], ["1", "Water", "980"], ["12", "茶", ""], ["3"]]
        #expect(
            TextColumns.lines(of: rows, flushRight: [0, 2]) == [
                "part  title  words", "   1  Water    980", "  12  茶", "   3",
            ])
    }

    @Test func nothingStandsBehindARow() {
        #expect(TextColumns.lines(of: [["a", "b "], ["", ""], []]) == ["a  b", "", ""])
        #expect(TextColumns.lines(of: []) == [])
    }
}
