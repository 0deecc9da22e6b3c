/// The forms that words take for numbers, by the names of Unicode CLDR. What they mean differs from language to language.
package enum PluralCategory: String, Sendable, CaseIterable {
    case zero
    case one
    case two
    case few
    case many
    /// Every language has this one.
    case other

    /// Its position among all.
    var index: Int {
        switch self {
        case .zero: 0
        case .one: 1
        case .two: 2
        case .few: 3
        case .many: 4
        case .other: 5
        }
    }
}
