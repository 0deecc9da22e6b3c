/// Something that keeps a form from being understood, and what to do about it.
struct SyntaxMistake: Error {
    let range: Range<Int>
    let message: String
    var suggestion: String?
    /// Where reading can go on, when that is known better than from the place.
    var end: Int?
    /// Whether nothing of the template is read behind it.
    var hidesRest = false
    /// Whether it is a word without a parenthesis, which may as well be text.
    var mayBeText = false

    init(_ message: String, at range: Range<Int>, suggestion: String? = nil, end: Int? = nil) {
        self.message = message
        self.range = range
        self.suggestion = suggestion
        self.end = end
    }

    /// Of what was read as a value: regular expressions and selectors are full of it.
    static let howToWriteParenthesis = #"to write the text itself, double the backslash: '\\('"#
}
