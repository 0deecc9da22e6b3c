/// How a span begins. The bytes that it reads are never read again by another opening, or they are few: this keeps the
/// scanner linear.
enum Opening: Sendable {
    case literal(String)
    /// The text and the character behind it, which ends nothing: `\n`.
    case escape(String)
    /// The text and a name behind it: `@main`.
    case sigil(String)
    /// The text, a guard that the end repeats, and more text: `r##"`, `[==[`, `$tag$`.
    case guarded(String, Guard, String)
    /// The text and any punctuation, whose partner is the end: `%w[`.
    case delimited(String)
    /// `<<~EOF`: the lines behind this one, up to one that begins with the word.
    case heredoc(String, Heredoc)
    /// One character between two of these marks, as against Rust's lifetimes: `'a'`, `'\n'`.
    case character(String)
    /// `/…/` up to the end of the line, where a value may begin.
    case regularExpression
    /// At the start of a line, all up to one of these marks and a space: what stands before a command.
    case prompt(String)
    /// The text and a space, or the text alone on its line: `...`.
    case lead(String)
    /// The text, which is the first of what is inside.
    case ahead(String)
    /// Anything but a space, where nothing else begins.
    case anything
    /// The same, when the first of some marks ahead is one of the others: tells a selector from a property.
    case statement(until: String, at: String)
    /// At least three of this mark, as Markdown has them around code.
    case fence(String)

    /// What may stand before the word of a heredoc.
    enum Heredoc: Sendable, BitwiseCopyable {
        /// `<< EOF`, `<<-'EOF'`, `<<\EOF`
        case shell
        /// `<<~eof`, `<<EOF`, never with a space
        case ruby
        /// `<<< EOF`, and the last line may be indented
        case php
    }

    /// What a guard is made of.
    enum Guard: Sendable {
        case repeated(Character)
        case name
        /// C++: at most sixteen characters, none of them a space, a parenthesis or a backslash.
        case rawString
    }
}
