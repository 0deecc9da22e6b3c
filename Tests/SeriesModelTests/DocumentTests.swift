import SeriesModel
import Testing

@Suite struct DocumentTests {
    /// The author's word counts most; else the later of the day of publication and that of the last commit.
    @Test(arguments: [
        (nil, nil, nil, nil), ("2024-03-01", "2024-05-01", "2024-06-01", "2024-03-01"),
        (nil, "2024-05-01", "2024-06-01", "2024-06-01"), (nil, "2024-06-01", "2024-05-01", "2024-06-01"),
        (nil, "2024-05-01", nil, "2024-05-01"), (nil, nil, "2024-05-01", "2024-05-01"),
    ])
    func lastChange(updated: String?, date: String?, committed: String?, expected: String?) {
        func day(_ text: String?) -> CivilDate? { text.flatMap { CivilDate(iso: $0) } }
        let change = Document.lastChange(updated: day(updated), date: day(date), committed: day(committed))
        #expect(change == day(expected))
    }
}
