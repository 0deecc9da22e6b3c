import Testing

@testable import SeriesKit

@Suite struct ReadingTimeReferenceTests {
    @Test(arguments: ["en", "en-GB", "tlh"])
    func englishGivesTheMeasure(tag: String) {
        #expect(UsualSpeed(of: tag).wordsPerMinute == UsualSpeed.englishSilent)
    }

    @Test func aTableIsAsWideAsItsWords() {
        let rows: [ReadingTimeReference.Row] = [
            .init("de", "German", 186.8, "words a minute"),
            .init("und", "Constructed-International", 1200, "words a minute"),
            .init("ja", "Japanese", 99.5, "characters a minute"),
        ]
        #expect(
            ReadingTimeReference.table(rows) == """
                  de   German                      187 words a minute
                  und  Constructed-International  1200 words a minute
                  ja   Japanese                    100 characters a minute
                """)
        #expect(ReadingTimeReference.table([]).isEmpty)
    }
}
