/// A stretch with a beginning, an end and rules of its own in between; or, with `.opening` for an end, one token.
struct SpanRule: Sendable {
    var opening: Opening
    var place = Place.anywhere
    /// Words that may stand directly before the opening: `rb"…"`.
    var prefixes = ""
    /// The class of the opening and the closing.
    var marks: CodeClass
    /// The class of what is in between.
    var kind: CodeClass
    var closing = Closing.opening
    var inside = Inside.rules([])
    /// What has to be closed once more, in strings and comments that nest: `/*`.
    var deepens = ""
    /// An end of line ends it, whatever is missing.
    var endsAtLine = false
    /// When this mark follows, behind spaces, the whole was of the class: JSON's keys.
    var before: (mark: UInt8, kind: CodeClass)?
    /// What lies behind the end: the content of `<script>`.
    var then: Region?

    enum Closing: Sendable {
        /// The span is its opening and nothing else.
        case opening
        case literal(String)
        /// Any of these texts, which do not belong to the span.
        case before([String])
        case lineEnd
        /// The end of a line that no backslash joins to the next one. Lines that begin with the text are passed over.
        case joinedLines(comments: String)
        /// The texts before and behind the guard of the opening.
        case guarded(String, String)
        /// The partner of the opening's last byte.
        case delimiter
        /// A line that is only the opening's word.
        case wordLine
        /// Before a line that is not indented deeper than the one where it opens.
        case indentation
        /// A fence at least as long as the opening.
        case fence
    }

    enum Inside: Sendable {
        case rules([Rule])
        /// The whole language once more.
        case code
        case language(String)
        /// The language whose name follows the opening.
        case namedLanguage
    }

    /// A piece of another language, up to the first of some texts that do not belong to it. All of them begin with the
    /// same byte.
    struct Region: Sendable {
        let language: String
        let until: [String]
    }
}
