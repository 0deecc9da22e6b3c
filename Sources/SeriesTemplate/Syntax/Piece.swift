/// A stretch of a template: text to copy, or a form that starts with a backslash.
struct Piece: Sendable {
    enum Kind: Sendable, Equatable {
        case text
        case comment
        case print
        case directive(Directive)
    }

    let kind: Kind
    /// In bytes of the template, from the backslash to behind the closing parenthesis.
    let range: Range<Int>
    /// What stands between the parentheses, with a last token of kind `end`; empty when the form has none or when
    /// it could not be read.
    var tokens: [Token] = []
    /// Whether something else than directives and white space stands on its line.
    var isWithinLine = false
}
