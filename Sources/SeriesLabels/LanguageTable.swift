/// All labels in one language.
///
/// The words are a function over the labels, so that one without words does not compile.
package struct LanguageTable: Sendable {
    /// The first part of its tags (BCP 47).
    package let subtag: String
    /// In English.
    package let name: String
    package let text: @Sendable (Label) -> LabelText

    init(_ subtag: String, _ name: String, text: @escaping @Sendable (Label) -> LabelText) {
        self.subtag = subtag
        self.name = name
        self.text = text
    }

    /// In the order of their names.
    package static let all = [arabic, chinese, english, french, german, polish, spanish]

    /// That of a language tag, by its first part; nil when there is none.
    package static func of(_ languageTag: String) -> LanguageTable? {
        let subtag = languageTag.primarySubtag
        return all.first { $0.subtag == subtag }
    }
}
