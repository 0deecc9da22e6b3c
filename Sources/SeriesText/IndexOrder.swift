/// The order in which people look names up: as in `NaturalOrder`, whatever the case of the letters and the marks on them.
///
/// Marks do not count, so that `Événement` stands at E, and `ß`, `æ` and their like are two letters. That is the order of
/// French and German dictionaries; languages with letters of their own behind Z (Swedish, Danish) have another one, for which
/// one would have to know the language of each name. Of names that differ in nothing else, the plain one comes first.
package enum IndexOrder {
    /// The positions of `names` in their order. (Sorting what has no type yet takes five times as long.)
    package static func order(of names: [String]) -> [Int] {
        let keys = names.map { name in
            let lower = name.lowercased()
            return (plain: plain(lower), lower: lower)
        }
        return names.indices.sorted { one, other in
            if keys[one].plain != keys[other].plain {
                return NaturalOrder.precedes(keys[one].plain, keys[other].plain)
            }
            if keys[one].lower != keys[other].lower {
                return NaturalOrder.precedes(keys[one].lower, keys[other].lower)
            }
            return NaturalOrder.precedes(names[one], names[other])
        }
    }

    /// `text`, in lower case, without the marks on its Latin letters.
    static func plain(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var plain = ""
        for scalar in text.unicodeScalars {
            if let letters = plainLetters[scalar] {
                plain += letters
            } else if !marks.contains(scalar.value) {
                plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }

    /// Combining Diacritical Marks: those of letters that are written as letter and mark.
    private static let marks: ClosedRange<UInt32> = 0x0300...0x036F

    private static let plainLetters: [Unicode.Scalar: String] = {
        var letters: [Unicode.Scalar: String] = [:]
        for (plain, marked) in table { for scalar in marked.unicodeScalars { letters[scalar] = plain } }
        return letters
    }()

    /// Latin letters of the languages of Europe, of Vietnamese and of Pinyin, in lower case.
    private static let table: [(plain: String, marked: String)] = [
        ("a", "àáâãäåāăąǎǻạảấầẩẫậắằẳẵặª"), ("ae", "æǽǣ"), ("b", "ḃ"), ("c", "çćĉċč"), ("d", "ðďđḋ"),
        ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐịỉ"), ("ij", "ĳ"),
        ("j", "ĵ"), ("k", "ķĸǩ"), ("l", "ĺļľŀł"), ("m", "ṁ"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőơǒǿọỏốồổỗộớờởỡợº"),
        ("oe", "œ"), ("p", "ṗ"), ("r", "ŕŗř"), ("s", "śŝşšșſṡ"), ("ss", "ß"), ("t", "ţťŧțṫ"), ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜụủứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ]
}
