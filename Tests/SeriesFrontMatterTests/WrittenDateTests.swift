import SeriesFrontMatter
import SeriesModel
import Testing

@Suite struct WrittenDateTests {
    @Test(arguments: [
        ("2024-05-06", "2024-05-06"),
        ("2024-5-6", "2024-05-06"),
        ("2024-02-29", "2024-02-29"),
        ("2015-08-19T00:00:00.000Z", "2015-08-19"),
        ("2021-12-20T16:50:33Z", "2021-12-20"),
        ("2021-12-20t16:50:33z", "2021-12-20"),
        ("2014-11-13 12:00:00 +0000", "2014-11-13"),
        ("2014-11-13 9:00:00 +0000", "2014-11-13"),
        ("2014-11-13  12:00:00", "2014-11-13"),
        ("2017-01-04 12:17", "2017-01-04"),
        ("2025-04-30T17:15:25+05:30", "2025-04-30"),
        ("2025-04-30T23:59:60-0800", "2025-04-30"),
        ("2025-04-30T17:15:25.123456789 -8", "2025-04-30"),
        ("2025-04-30T17:15:25,5+14:00", "2025-04-30"),
        ("2025-04-30 17:15:25 UTC", "2025-04-30"),
        ("2025-04-30 17:15 gmt", "2025-04-30"),
        // A zone never moves the day.
        ("2024-12-31T23:30:00-08:00", "2024-12-31"),
        ("2025-01-01T00:30:00+09:00", "2025-01-01"),
    ])
    func reads(text: String, day: String) throws {
        #expect(try WrittenDate.read(text).iso == day)
    }

    @Test(arguments: [
        ("2024-02-30", "there is no 30 February 2024", "February 2024 has 29 days"),
        ("2023-02-29", "there is no 29 February 2023", "February 2023 has 28 days"),
        ("2024-04-31", "there is no 31 April 2024", "April 2024 has 30 days"),
        ("2024-01-00", "there is no 0 January 2024", "January 2024 has 31 days"),
        ("2024-13-01", "there is no month 13", "write 2024-01-13"),
        ("2024-13-13", "there is no month 13", "write the day as YYYY-MM-DD, such as 2024-05-06"),
        ("2024-00-01", "there is no month 0", "write the day as YYYY-MM-DD, such as 2024-05-06"),
        ("0000-01-01", "there is no year 0", "write the day as YYYY-MM-DD, such as 2024-05-06"),
        ("2024-05-06T24:00:00Z", "there is no such time of day as in '2024-05-06T24:00:00Z'", "write 2024-05-06"),
        ("2024-05-06 10:60", "there is no such time of day as in '2024-05-06 10:60'", "write 2024-05-06"),
        ("2024-05-06 10:00 +1500", "there is no such time of day as in '2024-05-06 10:00 +1500'", "write 2024-05-06"),
        ("2024-05-06T", "'2024-05-06T' is no date", "write 2024-05-06"),
        ("2024-05-06 10:00 AM", "'2024-05-06 10:00 AM' is no date", "write 2024-05-06"),
        ("2024-05-06T10:00:00.Z", "'2024-05-06T10:00:00.Z' is no date", "write 2024-05-06"),
        ("2024-05-06x", "'2024-05-06x' is no date", "write 2024-05-06"),
        ("08/30/2018", "'08/30/2018' is not written as YYYY-MM-DD", "write 2018-08-30"),
        ("30/08/2018", "'30/08/2018' is not written as YYYY-MM-DD", "write 2018-08-30"),
        ("5/5/2018", "'5/5/2018' is not written as YYYY-MM-DD", "write 2018-05-05"),
        ("9/4/2025", "'9/4/2025' can be read as 9 April and as 4 September", "write 2025-04-09 or 2025-09-04"),
        ("09-04-2025", "'09-04-2025' can be read as 9 April and as 4 September", "write 2025-04-09 or 2025-09-04"),
        ("9.4.2025", "'9.4.2025' is not written as YYYY-MM-DD", "write 2025-04-09"),
        ("2024/05/06", "'2024/05/06' is not written as YYYY-MM-DD", "write 2024-05-06"),
        ("20240506", "'20240506' is not written as YYYY-MM-DD", "write 2024-05-06"),
        ("May 6, 2024", "'May 6, 2024' is not written as YYYY-MM-DD", "write 2024-05-06"),
        ("6 May 2024", "'6 May 2024' is not written as YYYY-MM-DD", "write 2024-05-06"),
        ("the 6th of may 2024", "'the 6th of may 2024' is not written as YYYY-MM-DD", "write 2024-05-06"),
        ("Sept 1, 2024", "'Sept 1, 2024' is not written as YYYY-MM-DD", "write 2024-09-01"),
        (
            "Mon, 06 May 2024 10:00:00 +0000", "'Mon, 06 May 2024 10:00:00 +0000' is not written as YYYY-MM-DD",
            "write 2024-05-06"
        ),
        ("2024年5月6日", "'2024年5月6日' is not written as YYYY-MM-DD", "write 2024-05-06"),
        ("May 006, 2024", "'May 006, 2024' is no date", "write the day as YYYY-MM-DD, such as 2024-05-06"),
        ("May 2024", "'May 2024' is no date", "write the day as YYYY-MM-DD, such as 2024-05-06"),
        ("February 30, 2024", "'February 30, 2024' is no date", "write the day as YYYY-MM-DD, such as 2024-05-06"),
        ("2024", "'2024' is a year and no day", "write the day as YYYY-MM-DD, such as 2024-05-06"),
        ("2024-05", "'2024-05' is no date", "write the day as YYYY-MM-DD, such as 2024-05-06"),
        ("5/6/24", "'5/6/24' is no date", "write the day as YYYY-MM-DD, such as 2024-05-06"),
        ("soon", "'soon' is no date", "write the day as YYYY-MM-DD, such as 2024-05-06"),
        ("٢٠٢٤-٠٥-٠٦", "'٢٠٢٤-٠٥-٠٦' is no date", "write the day as YYYY-MM-DD, such as 2024-05-06"),
        ("", "'' is no date", "write the day as YYYY-MM-DD, such as 2024-05-06"),
    ])
    func refuses(text: String, message: String, suggestion: String) {
        let mistake = #expect(throws: Mistake.self) { try WrittenDate.read(text) }
        #expect(mistake?.message == message)
        #expect(mistake?.suggestion == suggestion)
    }
}
