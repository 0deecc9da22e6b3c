import SeriesModel
import Testing

@Suite struct CivilDateTests {
    @Test(arguments: [
        (2024, 2, 29, true), (2023, 2, 29, false), (2000, 2, 29, true), (1900, 2, 29, false), (2100, 2, 29, false),
        (2024, 1, 31, true), (2024, 4, 30, true), (2024, 4, 31, false), (2024, 6, 31, false), (2024, 9, 31, false),
        (2024, 11, 31, false), (2024, 12, 31, true), (2024, 12, 32, false), (2024, 1, 0, false), (2024, 0, 1, false),
        (2024, 13, 1, false), (1, 1, 1, true), (0, 1, 1, false), (9999, 12, 31, true), (10000, 1, 1, false),
        (-1, 1, 1, false), (2024, .min, 1, false), (2024, 1, .max, false),
    ])
    func days(year: Int, month: Int, day: Int, exists: Bool) {
        #expect((CivilDate(year: year, month: month, day: day) != nil) == exists)
    }

    @Test(arguments: [
        ("2024-02-28", "2024-02-29"), ("2023-02-28", "2023-03-01"), ("2024-12-31", "2025-01-01"),
        ("2024-04-30", "2024-05-01"), ("9999-12-31", "9999-12-31"),
    ])
    func next(day: String, after: String) throws {
        #expect(try #require(CivilDate(iso: day)).next.iso == after)
    }

    @Test(arguments: ["2024-05-06", "0001-01-01", "9999-12-31", "2024-02-29"])
    func readsAndWritesISO(text: String) throws {
        let date = try #require(CivilDate(iso: text))
        #expect(date.iso == text)
    }

    @Test(arguments: [
        "", "2024-5-6", "2024-05-06 ", " 2024-05-06", "2024/05/06", "20240506", "2024-05-32", "2024-02-30",
        "2024-05-0x",
        "+024-05-06", "2024-05--6", "-024-05-06", "٢٠٢٤-٠٥", "２０２４",
    ])
    func refusesOtherForms(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test(arguments: [
        ("2024-05-06", 1), ("2024-02-29", 4), ("2000-01-01", 6), ("1970-01-01", 4), ("1900-03-01", 4),
        ("2023-12-31", 0),
        ("0001-01-01", 1), ("9999-12-31", 5),
    ])
    func weekdays(text: String, weekday: Int) throws {
        #expect(try #require(CivilDate(iso: text)).weekday == weekday)
    }

    /// Over 400 years each day is followed by the next weekday, and the whole cycle by a Monday again.
    @Test func weekdaysFollowEachOther() throws {
        var last = 6
        var count = 0
        var lastDate: CivilDate?
        for year in 2000..<2400 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = CivilDate(year: year, month: month, day: day) else { continue }
                    if count > 0 { #expect(date.weekday == (last + 1) % 7) }
                    if let lastDate { #expect(lastDate < date && lastDate.iso < date.iso) }
                    last = date.weekday
                    lastDate = date
                    count += 1
                }
            }
        }
        #expect(count == 146_097)
        #expect(try #require(CivilDate(iso: "2400-01-01")).weekday == (last + 1) % 7)
    }

    @Test(arguments: [
        ("2023-12-31", "2024-01-01"), ("2024-01-31", "2024-02-01"), ("2024-01-01", "2024-01-02"),
    ])
    func order(earlier: String, later: String) throws {
        let one = try #require(CivilDate(iso: earlier))
        let other = try #require(CivilDate(iso: later))
        #expect(one < other)
        #expect(!(other < one))
        #expect(!(one < one))
    }
}
