/// A piece of an expression, by where it stands; its text is read from the source when it matters.
struct Token: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable {
        case identifier = "a name"
        case integer = "a number"
        case stringStart = "a string"
        case stringText = "text"
        case stringEnd = "the end of a string"
        /// `\(` in a string, and the `)` that ends it.
        case interpolationStart = "'\\('"
        case interpolationEnd = "the end of an interpolation"
        case leftParenthesis = "'('"
        case rightParenthesis = "')'"
        case leftBracket = "'['"
        case rightBracket = "']'"
        case comma = "','"
        case colon = "':'"
        case dot = "'.'"
        case questionDot = "'?.'"
        case question = "'?'"
        case coalesce = "'??'"
        case assign = "'='"
        case equal = "'=='"
        case notEqual = "'!='"
        case less = "'<'"
        case lessOrEqual = "'<='"
        case greater = "'>'"
        case greaterOrEqual = "'>='"
        case and = "'&&'"
        case or = "'||'"
        case not = "'!'"
        case plus = "'+'"
        case minus = "'-'"
        /// Of the form: its closing parenthesis.
        case end = "the end"
    }

    let kind: Kind
    /// In bytes of the template.
    let range: Range<Int>
}
