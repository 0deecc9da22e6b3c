/// What print has for typed quotes in a language.
///
/// They are those of Unicode CLDR 42 ("delimiters"), with two exceptions: where it has no other marks for inner quotes than
/// for outer ones, the usual inner ones of the neighbors stand here, and so they do in Hungarian, Polish and Romanian, whose
/// inner ones are too short. For whoever writes a quote does not know yet whether it will find its partner, and changes it
/// where it stands: all marks for an opening `'` are as long as an apostrophe, and both for `"` as long as each other.
package struct QuotationMarks: Sendable {
    package let opening: StaticString
    package let closing: StaticString
    package let innerOpening: StaticString
    package let innerClosing: StaticString

    /// Those of English, and of all languages that are not in the table.
    package static let usual = QuotationMarks("“", "”", "‘", "’")

    private init(
        _ opening: StaticString, _ closing: StaticString, _ innerOpening: StaticString, _ innerClosing: StaticString
    ) {
        self.opening = opening
        self.closing = closing
        self.innerOpening = innerOpening
        self.innerClosing = innerClosing
    }

    /// The marks of a language tag: of the longest start of it that is in the table.
    package static func of(_ languageTag: String) -> QuotationMarks {
        var parts = languageTag.lowercased().split(separator: "-")[...]
        while !parts.isEmpty {
            if let own = marks[parts.joined(separator: "-")] { return own }
            parts.removeLast()
        }
        return .usual
    }

    /// By the first part of the tag, or by more of it where that makes a difference.
    package static let marks: [String: QuotationMarks] = {
        let groups: [(languages: String, marks: QuotationMarks)] = [
            ("bg cs de et hr is ka lb lt mk sk sl sr", QuotationMarks("„", "“", "‚", "‘")),
            ("hu pl ro", QuotationMarks("„", "”", "‚", "’")),
            ("bs", QuotationMarks("„", "”", "‘", "’")),
            ("ca el es eu hy it pt-pt sq", QuotationMarks("«", "»", "“", "”")),
            ("be ru uk", QuotationMarks("«", "»", "„", "“")),
            ("nb nn no", QuotationMarks("«", "»", "‘", "’")),
            ("fa", QuotationMarks("«", "»", "‹", "›")),
            // A narrow space inside, which no line ends at.
            ("fr", QuotationMarks("«\u{202F}", "\u{202F}»", "“", "”")),
            ("fi he sv", QuotationMarks("”", "”", "’", "’")),
            ("ar ur", QuotationMarks("”", "“", "’", "‘")),
            ("ja zh-hant zh-hk zh-mo zh-tw", QuotationMarks("「", "」", "『", "』")),
            (
                "es-419 es-ar es-bo es-cl es-co es-cr es-cu es-do es-ec es-gt es-hn es-mx es-ni es-pa es-pe es-pr es-py es-sv "
                    + "es-us es-uy es-ve", .usual
            ),
        ]
        var marks: [String: QuotationMarks] = [:]
        for (languages, own) in groups {
            for language in languages.split(separator: " ") { marks[String(language)] = own }
        }
        return marks
    }()
}
