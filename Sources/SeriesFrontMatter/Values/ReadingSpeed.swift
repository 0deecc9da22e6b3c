/// How fast people read, where the author says so; nil means the usual speed.
package struct ReadingSpeed: Sendable, Hashable {
    /// Of prose in words.
    package var wordsPerMinute: Double?
    /// Of Chinese and Japanese text.
    package var charactersPerMinute: Double?
    /// Of code blocks.
    package var codeWordsPerMinute: Double?

    package init() {}
}

extension ReadingSpeed {
    static let fields: [Field<ReadingSpeed>] = [
        Field(
            "wordsPerMinute", form: "a number above 0", meaning: "for prose; else that of the language, 238 in English"
        ) {
            $0.wordsPerMinute = $2.positiveNumber($1)
        },
        Field("charactersPerMinute", form: "a number above 0", meaning: "for Chinese and Japanese text") {
            $0.charactersPerMinute = $2.positiveNumber($1)
        },
        Field("codeWordsPerMinute", form: "a number above 0", meaning: "for code blocks") {
            $0.codeWordsPerMinute = $2.positiveNumber($1)
        },
    ]
}
