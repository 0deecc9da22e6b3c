internal import SeriesText

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

/// Something that keeps a form from being understood, and what to do about it.
struct SyntaxMistake: Error {
    let range: Range<Int>
    let message: String
    var suggestion: String?
    /// Where reading can go on, when that is known better than from the place.
    var end: Int?

    init(_ message: String, at range: Range<Int>, suggestion: String? = nil, end: Int? = nil) {
        self.message = message
        self.range = range
        self.suggestion = suggestion
        self.end = end
    }

    /// Of what was read as a value: regular expressions and selectors are full of it.
    static let howToWriteParenthesis = #"to write the text itself, double the backslash: '\\('"#
}

extension UInt8 {
    /// In a name of the template language.
    var isNamePart: Bool {
        isASCIILetterOrDigit || self == UInt8(ascii: "_")
    }

    var isLineEnd: Bool {
        self == 0x0A || self == 0x0D
    }

    var lowercased: UInt8 {
        self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
    }
}
