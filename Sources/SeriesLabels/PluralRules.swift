/// Which form of a word a language takes for a whole number.
package struct PluralRules: Sendable {
    /// A form, and for which numbers it is. All of the conditions must hold.
    struct Rule: Sendable {
        let category: PluralCategory
        let conditions: [Condition]

        init(_ category: PluralCategory, _ conditions: Condition...) {
            self.category = category
            self.conditions = conditions
        }
    }

    /// Whether a number, or what is left of it when it is divided, lies in one of some ranges.
    struct Condition: Sendable {
        /// By what the number is divided; nil when it stands for itself.
        let divisor: Int?
        let ranges: [ClosedRange<Int>]
        /// False for all numbers but those in the ranges.
        let isWithin: Bool

        static func number(_ ranges: ClosedRange<Int>...) -> Condition {
            Condition(divisor: nil, ranges: ranges, isWithin: true)
        }

        static func numberNot(_ ranges: ClosedRange<Int>...) -> Condition {
            Condition(divisor: nil, ranges: ranges, isWithin: false)
        }

        static func rest(_ divisor: Int, _ ranges: ClosedRange<Int>...) -> Condition {
            Condition(divisor: divisor, ranges: ranges, isWithin: true)
        }

        static func restNot(_ divisor: Int, _ ranges: ClosedRange<Int>...) -> Condition {
            Condition(divisor: divisor, ranges: ranges, isWithin: false)
        }

        func holds(for number: Int) -> Bool {
            let value = divisor.map { number % $0 } ?? number
            return ranges.contains { $0.contains(value) } == isWithin
        }
    }

    /// The first that fits counts; a number that none fits is `other`.
    let rules: [Rule]

    static let english = PluralRules(of: "en")

    init(_ rules: Rule...) {
        self.rules = rules
    }

    /// Those of a language tag (BCP 47), by its first part.
    package init(of languageTag: String) {
        let language = languageTag.primarySubtag
        let family = Self.families.first { $0.languages.split(separator: " ").contains { $0 == language } }
        self = family?.rules ?? Self.usual
    }

    /// The form for a number from 0.
    package func category(of number: Int) -> PluralCategory {
        for rule in rules where rule.conditions.allSatisfy({ $0.holds(for: number) }) { return rule.category }
        return .other
    }

    /// The numbers of a form, up to 200: enough to tell whether there are many.
    package func numbers(of category: PluralCategory) -> [Int] {
        (0...200).filter { self.category(of: $0) == category }
    }

    /// The forms that the language has, in the order of CLDR.
    package var categories: [PluralCategory] {
        PluralCategory.allCases.filter { category in
            category == .other || rules.contains { $0.category == category }
        }
    }
}

extension String {
    /// The language in a language tag (BCP 47): `pt` in `pt-BR`.
    package var primarySubtag: String { prefix { $0 != "-" }.lowercased() }
}
