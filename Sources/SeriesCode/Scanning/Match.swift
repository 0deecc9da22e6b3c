/// Where the text of a rule stands in the code.
struct Match {
    let start: Int
    let end: Int
    /// What the closing has to repeat.
    var guarding = 0..<0
    /// Punctuation and its partner.
    var open: UInt8 = 0
    var close: UInt8 = 0
    /// Of a heredoc: nothing in it but text, and the last line may be indented.
    var isPlain = false
    var isIndented = false
}
