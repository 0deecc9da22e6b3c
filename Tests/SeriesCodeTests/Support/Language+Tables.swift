@testable import SeriesCode

/// What the tests ask of the rules of a language.
extension Language {
    /// The names of the languages that this one may hold.
    var embedded: [String] {
        (tables.regions + [tables.preamble].compactMap(\.self)).map(\.language)
    }

    /// All texts that its rules begin or end with.
    var marks: [String] {
        (0..<tables.rules.count).flatMap { number in
            [tables.rules[number].text, tables.rules[number].tail].map { text in
                String(decoding: (0..<text.count).map { tables.text[text.start + $0] }, as: UTF8.self)
            }
        }
    }
}
