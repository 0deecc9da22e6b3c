/// A language as data.
struct Grammar: Sendable {
    /// What stands in names besides letters, digits and `_`.
    var names = ""
    /// What stands in words, but not in the names behind a sigil.
    var letters = ""
    /// What also begins them.
    var starts = ""
    /// One of these may end a word.
    var endings = ""
    /// Digits begin words, and what is only digits is a number: the shell.
    var digitsStartWords = false
    var isCaseless = false
    /// The class of what no rule takes.
    var kind = CodeClass.plain
    /// What the code begins with, if it holds the text that ends it: the page around PHP.
    var preamble: SpanRule.Region?
    var rules: [Rule]
}
