import Testing

@testable import SeriesKit

@Suite struct LabelReferenceTests {
    /// What is to be translated has a line for each form, also where English takes the same words for all of them.
    @Test func wordsToBeTranslatedHaveAllForms() throws {
        let russian = try #require(LabelReference.settings(language: "ru"))
        #expect(
            russian.contains(
                """
                  numberOfParts:
                    one: "{count} part"
                    few: "{count} parts"
                    many: "{count} parts"
                    other: "{count} parts"

                """))
        #expect(russian.contains("  minutes:\n    one: \"{minutes}\u{A0}min\"\n    few: "))
        // Which would leave the number out for 21, too.
        #expect(russian.contains("  showAllParts:\n    one: \"Show all {count} parts\"\n"))
        #expect(russian.contains("  date: \"{day} {month} {year}\"\n"))
        let japanese = try #require(LabelReference.settings(language: "ja"))
        #expect(japanese.contains("  numberOfParts: \"{count} parts\"\n"))
    }

    @Test func wordsOfATableHaveFormsWhereTheyDiffer() throws {
        let polish = try #require(LabelReference.settings(language: "pl"))
        #expect(polish.contains("  minutes: \"{minutes}\u{A0}min\"\n"))
        #expect(polish.contains("  minutesInAll:\n    one: "))
    }

    @Test(arguments: ["ru", "sl", "lt", "he", "ga", "cy", "ar", "hi", "ja"])
    func canBeUsedAsItIs(language: String) throws {
        let labels = try #require(LabelReference.settings(language: language))
        let site = try Scratch([
            "content/series.yaml": "title: T\nlanguage: \(language)\n" + labels, "content/01-a.md": "# A\n",
            "content/02-b.md": "# B\n",
        ])
        #expect(try site.warnings() == [])
    }
}
