/// The rules, from Unicode CLDR 49: https://www.unicode.org/cldr/charts/49/supplemental/language_plural_rules.html
///
/// Nothing here counts in fractions, so that only what the rules say of whole numbers is left. Languages that are not named
/// tell one from more.
extension PluralRules {
    static let families: [(languages: String, rules: PluralRules)] = [
        ("bm bo dz id ig ii ja jv km ko lo ms my nqo sah su th to wo yo yue zh", PluralRules()),
        ("ak am as bho bn fa ff gu hi hy kab kn kok ln mg nso pa pcm si ti vi wa zu", withZeroAsOne),
        ("ca es gl it lld scn vec", withMillions), ("fr pt", withZeroAsOneAndMillions),
        ("he iu naq se sma smj smn sms", withDual), ("be ru uk", eastSlavic), ("bs hr sr", southSlavic), ("pl", polish),
        ("cs sk", czech), ("dsb hsb sl", slovenian), ("lt", lithuanian), ("lv prg", latvian), ("is mk", icelandic),
        ("ro", romanian), ("ar", arabic), ("mt", maltese), ("ga", irish), ("gd", scottish), ("cy", welsh),
    ]

    static let usual = PluralRules(Rule(.one, .number(1...1)))
    private static let withZeroAsOne = PluralRules(Rule(.one, .number(0...1)))

    /// Whole millions of Romance languages: un millón *de* partes.
    private static let millions = Rule(.many, .rest(1_000_000, 0...0), .numberNot(0...0))
    private static let withMillions = PluralRules(Rule(.one, .number(1...1)), millions)
    private static let withZeroAsOneAndMillions = PluralRules(Rule(.one, .number(0...1)), millions)

    private static let withDual = PluralRules(Rule(.one, .number(1...1)), Rule(.two, .number(2...2)))

    private static let oneOfTens = Rule(.one, .rest(10, 1...1), .restNot(100, 11...11))
    private static let fewOfTens = Rule(.few, .rest(10, 2...4), .restNot(100, 12...14))
    private static let eastSlavic = PluralRules(oneOfTens, fewOfTens, Rule(.many))
    private static let southSlavic = PluralRules(oneOfTens, fewOfTens)
    private static let icelandic = PluralRules(oneOfTens)
    private static let polish = PluralRules(Rule(.one, .number(1...1)), fewOfTens, Rule(.many))

    private static let czech = PluralRules(Rule(.one, .number(1...1)), Rule(.few, .number(2...4)))
    private static let slovenian = PluralRules(
        Rule(.one, .rest(100, 1...1)), Rule(.two, .rest(100, 2...2)), Rule(.few, .rest(100, 3...4)))
    private static let lithuanian = PluralRules(
        Rule(.one, .rest(10, 1...1), .restNot(100, 11...19)), Rule(.few, .rest(10, 2...9), .restNot(100, 11...19)))
    private static let latvian = PluralRules(
        Rule(.zero, .rest(10, 0...0)), Rule(.zero, .rest(100, 11...19)), Rule(.one, .rest(10, 1...1)))
    private static let romanian = PluralRules(
        Rule(.one, .number(1...1)), Rule(.few, .number(0...0)), Rule(.few, .rest(100, 1...19)))
    private static let arabic = PluralRules(
        Rule(.zero, .number(0...0)), Rule(.one, .number(1...1)), Rule(.two, .number(2...2)),
        Rule(.few, .rest(100, 3...10)), Rule(.many, .rest(100, 11...99)))
    private static let maltese = PluralRules(
        Rule(.one, .number(1...1)), Rule(.two, .number(2...2)), Rule(.few, .number(0...0)),
        Rule(.few, .rest(100, 3...10)), Rule(.many, .rest(100, 11...19)))
    private static let irish = PluralRules(
        Rule(.one, .number(1...1)), Rule(.two, .number(2...2)), Rule(.few, .number(3...6)), Rule(.many, .number(7...10))
    )
    private static let scottish = PluralRules(
        Rule(.one, .number(1...1, 11...11)), Rule(.two, .number(2...2, 12...12)), Rule(.few, .number(3...10, 13...19)))
    private static let welsh = PluralRules(
        Rule(.zero, .number(0...0)), Rule(.one, .number(1...1)), Rule(.two, .number(2...2)), Rule(.few, .number(3...3)),
        Rule(.many, .number(6...6)))
}
