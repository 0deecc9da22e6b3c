import SeriesModel
import SeriesText
import Testing

@Suite struct DateFormatTests {
    @Test(arguments: [
        ("d MMMM yyyy", "2024-05-06", "6 May 2024"), ("dd.MM.yy", "2009-05-06", "06.05.09"),
        ("M/d/yyyy", "2024-12-31", "12/31/2024"),
        ("E, d MMM yyyy", "2024-05-06", "Mon, 6 May 2024"), ("EEEE", "2024-02-29", "Thursday"),
        ("yyyy-MM-dd", "0007-01-02", "0007-01-02"),
        ("MMMM", "2024-09-01", "September"), ("MMM", "2024-09-01", "Sep"),
        ("d'th' 'of' MMMM", "2024-05-06", "6th of May"),
        ("'it''s' d", "2024-05-06", "it's 6"), ("d''M", "2024-05-06", "6'5"), ("yyyy年M月d日", "2024-05-06", "2024年5月6日"),
        ("", "2024-05-06", ""), ("''", "2024-05-06", "'"), ("'a'", "2024-05-06", "a"),
        ("[yyyy]{@}", "2024-05-06", "[2024]{@}"),
        ("yy", "2000-01-01", "00"), ("yyyydd", "2024-05-06", "202406"),
    ])
    func formats(pattern: String, day: String, expected: String) throws {
        #expect(try DateFormat(pattern).string(from: #require(CivilDate(iso: day))) == expected)
    }

    private static let known = "there are E, EEEE, M, MM, MMM, MMMM, d, dd, yy, yyyy, and text in 'single quotes'"

    @Test(arguments: [
        ("Y", 0, "'Y' is no date field; " + known), ("d MMMMM", 2, "'MMMMM' is no date field; " + known),
        ("yyyy at", 5, "'a' is no date field; " + known), ("é ddd", 3, "'ddd' is no date field; " + known),
        ("EE", 0, "'EE' is no date field; " + known), ("d 'of M", 2, "this quote is not closed"),
        ("'", 0, "this quote is not closed"),
        ("'a''", 0, "this quote is not closed"), ("HH:mm", 0, "'HH' is no date field; " + known),
    ])
    func refuses(pattern: String, offset: Int, message: String) {
        let mistake = #expect(throws: DateFormat.Mistake.self) { try DateFormat(pattern) }
        #expect(mistake?.offset == offset)
        #expect(mistake?.message == message)
    }
}
