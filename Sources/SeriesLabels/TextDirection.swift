internal import SeriesText

/// To which side the text of a language runs, as `dir` of HTML takes it.
package enum TextDirection: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// That of a language tag (BCP 47): the script that it names decides, else the usual one of the language.
    package init(of languageTag: String) {
        let subtags = languageTag.split(separator: "-").dropFirst()
        // A script has four letters, and stands in front of all that is longer or shorter but for extended languages.
        let script = subtags.prefix { (3...4).contains($0.utf8.count) }.first {
            $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isASCIILetter)
        }?.lowercased()
        let runsLeft =
            script.map { Self.scripts.contains($0) }
            ?? (Self.languages.contains(languageTag.primarySubtag)
                || Self.languagesInRegions.contains(languageTag.lowercased()))
        self = runsLeft ? .rightToLeft : .leftToRight
    }

    /// That of the first letter; nil when there is none.
    init?(ofWords words: String) {
        guard let letter = words.unicodeScalars.first(where: \.properties.isAlphabetic) else { return nil }
        self = Self.letters.contains { $0.contains(letter.value) } ? .rightToLeft : .leftToRight
    }

    /// What the start tag of an element says whose words are in another language than those around it.
    package static func attributes(of languageTag: String) -> String {
        " lang=\"\(languageTag)\" dir=\"\(TextDirection(of: languageTag).rawValue)\""
    }

    /// Scripts in use whose letters have the bidirectional class R or AL (Unicode 17, DerivedBidiClass.txt).
    private static let scripts: Set<String> = [
        "adlm", "arab", "aran", "gara", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi",
    ]

    /// The blocks with letters of these scripts, from Hebrew to Arabic Extended-A, their presentation forms, and those beyond
    /// the first plane.
    private static let letters: [ClosedRange<UInt32>] = [
        0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
    ]

    /// Languages that are written in one of these scripts in some countries only (as below).
    private static let languagesInRegions: Set = ["az-iq", "az-ir", "kk-cn", "ky-cn", "pa-pk", "uz-af"]

    /// Languages that are usually written in one of these scripts (Unicode CLDR 49, likely subtags), as far as people write
    /// on the web in them, and the old codes of Hebrew and Yiddish.
    private static let languages: Set<String> = [
        "acm", "aeb", "afb", "aii", "apc", "apd", "ar", "arc", "arq", "ars", "ary", "arz", "azb", "bal", "bgn", "bqi",
        "brh", "ckb", "dv", "fa", "glk", "haz", "he", "hno", "iw", "ji", "khw", "ks", "lah", "lki", "lrc", "luz", "mid",
        "mzn", "nqo", "ota", "pbt", "pnb", "prs", "ps", "rhg", "rmt", "sam", "sd", "sdh", "skr", "swb", "syr", "trw",
        "ug", "ur", "yi",
    ]
}
