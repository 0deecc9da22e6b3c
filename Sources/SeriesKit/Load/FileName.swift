internal import SeriesModel

/// What the name of an article's file or folder says: its place, its day, its slug.
struct FileName: Equatable {
    /// The number in front: `2` of `02-requests`.
    let number: Int?
    /// The day in front: `2024-05-06-requests`.
    let date: CivilDate?
    /// The rest as a URL name; empty when there is no letter or digit in it.
    let slug: String

    /// `stem` is the name without `.md`. A dot in it cuts nothing off.
    init(stem: String) {
        if let day = CivilDate(iso: stem.prefix(10)), let next = stem.dropFirst(10).first, Self.separators.contains(next) {
            number = nil
            date = day
            slug = Self.slug(stem.dropFirst(11))
            return
        }
        date = nil
        let digits = stem.prefix { $0.isASCII && $0.isNumber }
        let rest = stem.dropFirst(digits.count)
        // Nine digits are more parts than any series has; what is longer is an identifier of some kind.
        guard (1...9).contains(digits.count), rest.first.map(Self.separators.contains) ?? true else {
            number = nil
            slug = Self.slug(stem[...])
            return
        }
        number = Int(digits)
        slug = Self.slug(rest)
    }

    private static let separators: Set<Character> = ["-", "_", ".", " "]

    /// Lower case; letters, marks and digits of all scripts stay, every run of anything else is one hyphen.
    static func slug(_ text: Substring) -> String {
        var slug = String.UnicodeScalarView()
        var needsHyphen = false
        for scalar in text.lowercased().unicodeScalars {
            if isKept(scalar) {
                if needsHyphen, !slug.isEmpty { slug.append("-") }
                slug.append(scalar)
                needsHyphen = false
            } else if scalar != "'" && scalar != "\u{2019}" {
                needsHyphen = true
            }
        }
        return String(slug)
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
        if scalar.properties.isAlphabetic { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber: return true
        default: return false
        }
    }
}
