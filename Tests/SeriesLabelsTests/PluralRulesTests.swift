import Testing

@testable import SeriesLabels

/// The samples are those of Unicode CLDR 49: the whole numbers behind `@integer` in its plural rules.
@Suite struct PluralRulesTests {
    struct Samples: CustomTestStringConvertible {
        let language: String
        let category: PluralCategory
        let numbers: [Int]

        init(_ language: String, _ category: PluralCategory, _ numbers: [Int]) {
            self.language = language
            self.category = category
            self.numbers = numbers
        }

        var testDescription: String { "\(language) \(category)" }
    }

    private static let large = [100, 1000, 10_000, 100_000, 1_000_000]

    @Test(arguments: [
        Samples("en", .one, [1]), Samples("en", .other, [0] + Array(2...16) + large),
        Samples("de", .one, [1]), Samples("de", .other, [0] + Array(2...16) + large),
        Samples("es", .one, [1]), Samples("es", .many, [1_000_000]),
        Samples("es", .other, [0] + Array(2...16) + [100, 1000, 10_000, 100_000]),
        Samples("fr", .one, [0, 1]), Samples("fr", .many, [1_000_000]),
        Samples("fr", .other, Array(2...17) + [100, 1000, 10_000, 100_000]),
        Samples("pl", .one, [1]), Samples("pl", .few, [2, 3, 4, 22, 23, 24, 32, 42, 52, 62, 102, 1002]),
        Samples("pl", .many, [0] + Array(5...19) + large),
        Samples("zh", .other, Array(0...15) + large),
        Samples("ar", .zero, [0]), Samples("ar", .one, [1]), Samples("ar", .two, [2]),
        Samples("ar", .few, Array(3...10) + Array(103...110) + [1003]),
        Samples("ar", .many, Array(11...26) + [111, 1011]),
        Samples(
            "ar", .other, [100, 101, 102, 200, 201, 202, 300, 301, 302, 400, 401, 402, 500, 501, 502, 600] + large),
        Samples("ru", .one, [1, 21, 31, 41, 51, 61, 71, 81, 101, 1001]), Samples("ru", .few, [2, 3, 4, 22, 102, 1002]),
        Samples("ru", .many, [0] + Array(5...19) + large),
        Samples("hr", .one, [1, 21, 101]), Samples("hr", .few, [2, 4, 22, 102]),
        Samples("hr", .other, [0, 5, 12, 100]),
        Samples("cs", .few, [2, 3, 4]), Samples("cs", .other, [0, 5, 22]),
        Samples("sl", .one, [1, 101, 201]), Samples("sl", .two, [2, 102]), Samples("sl", .few, [3, 4, 103, 104]),
        Samples("sl", .other, [0, 5, 11, 12, 13, 14, 19, 100]),
        Samples("lt", .one, [1, 21, 101]), Samples("lt", .few, [2, 9, 22, 102]),
        Samples("lt", .other, [0, 10, 11, 20]),
        Samples("lv", .zero, [0, 10, 11, 20, 30]), Samples("lv", .one, [1, 21, 101]),
        Samples("lv", .other, [2, 9, 22]),
        Samples("is", .one, [1, 21, 101]), Samples("is", .other, [0, 2, 11, 111]),
        Samples("ro", .one, [1]), Samples("ro", .few, [0, 2, 16, 101, 1001]), Samples("ro", .other, [20, 35, 100]),
        Samples("he", .two, [2]), Samples("he", .other, [0, 3, 17, 102]),
        Samples("mt", .few, [0, 3, 10, 103]), Samples("mt", .many, [11, 19, 111]), Samples("mt", .other, [20, 100]),
        Samples("ga", .few, [3, 6]), Samples("ga", .many, [7, 10]), Samples("ga", .other, [0, 11, 102]),
        Samples("gd", .one, [1, 11]), Samples("gd", .two, [2, 12]), Samples("gd", .few, [3, 10, 13, 19]),
        Samples("gd", .other, [0, 20, 101]),
        Samples("cy", .zero, [0]), Samples("cy", .few, [3]), Samples("cy", .many, [6]),
        Samples("cy", .other, [4, 5, 7]),
        Samples("hi", .one, [0, 1]), Samples("ja", .other, [0, 1, 2]), Samples("fi", .one, [1]),
        Samples("pt-BR", .one, [0, 1]), Samples("EN-us", .one, [1]), Samples("tlh", .one, [1]),
    ])
    func samples(_ samples: Samples) {
        let rules = PluralRules(of: samples.language)
        for number in samples.numbers { #expect(rules.category(of: number) == samples.category, "\(number)") }
        #expect(rules.categories.contains(samples.category))
    }

    @Test func noLanguageStandsInTwoFamilies() {
        let languages = PluralRules.families.flatMap { $0.languages.split(separator: " ") }
        #expect(Set(languages).count == languages.count)
    }
}
