/// The words of a label in one language, with places for its values: `Part {number} of {count}`.
package struct LabelText: Sendable, Hashable {
    /// For every number that has no form of its own.
    package let other: String
    /// In the order of CLDR, `other` left out.
    package let forms: [Form]

    package struct Form: Sendable, Hashable {
        package let category: PluralCategory
        package let text: String

        package init(_ category: PluralCategory, _ text: String) {
            self.category = category
            self.text = text
        }
    }

    package init(_ text: String, forms: [Form] = []) {
        other = text
        self.forms = forms
    }
}

extension LabelText: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        self.init(text)
    }
}

extension LabelText {
    /// The form for one and that for more.
    static func forms(one: String, other: String) -> LabelText {
        LabelText(other, forms: [Form(.one, one)])
    }

    /// The forms of Polish; its `other` is for fractions, which do not occur.
    static func forms(one: String, few: String, many: String) -> LabelText {
        LabelText(many, forms: [Form(.one, one), Form(.few, few)])
    }

    /// The forms of Arabic; the one for 11 to 99 is often that for hundreds.
    static func forms(
        zero: String, one: String, two: String, few: String, many: String? = nil, other: String
    ) -> LabelText {
        let all = [Form(.zero, zero), Form(.one, one), Form(.two, two), Form(.few, few), Form(.many, many ?? other)]
        return LabelText(other, forms: all)
    }
}
