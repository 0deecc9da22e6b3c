internal import SeriesText

/// The form of a language tag (BCP 47): a language of two or three letters, then parts of up to eight.
package enum LanguageTag {
    package static func isWellFormed(_ tag: String) -> Bool {
        let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(\.isASCIILetter) else {
            return false
        }
        return parts.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isASCIILetterOrDigit) }
    }

    /// Whether `tag` names a language that people write in and not, say, one that programs are written in: its first part is
    /// one of ISO 639-1. Left out is `ts`, which is TypeScript far more often than Tsonga.
    package static func isOfPeople(_ tag: String) -> Bool {
        guard isWellFormed(tag) else { return false }
        let language = tag.utf8.prefix { $0 != UInt8(ascii: "-") }.map { $0 | 0x20 }
        return language.count == 2
            && people.utf8.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(language) }
    }

    private static let people = """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo \
        es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg \
        ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn \
        no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta \
        te tg th ti tk tl tn to tr tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """
}
