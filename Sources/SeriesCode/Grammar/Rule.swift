/// One thing that a language is made of, as data. `Rule+Vocabulary.swift` holds the words that grammars are written in.
enum Rule: Sendable {
    /// Words with a class of their own, separated by spaces, if such a thing follows.
    case words(CodeClass, String, Followers = .anything)
    /// Words that stand between two values.
    case infix(String)
    /// The next word behind one of these gets the class: `func name`.
    case behind(String, CodeClass)
    /// A word with one of these marks behind it, and not twice.
    case before(String, CodeClass, NeighborForm)
    /// A word that begins with a capital and has a small letter.
    case capitalized(CodeClass)
    /// The first word of a line that no backslash joins to the one before.
    case leading(CodeClass)
    /// All words that nothing else is known about.
    case other(CodeClass)
    /// A word right behind one of these marks is a name, whatever it looks like: `x.default`.
    case members(String)
    case numbers(NumberForm)
    /// Runs of everything that no rule begins with are taken as one: the plain values of YAML.
    case scalars(Scalar)
    case span(SpanRule)

    enum NeighborForm: Sendable, BitwiseCopyable {
        case adjacent
        case acrossSpaces
        /// Adjacent, and even a word of the language is no such word then: `class: "wide"`.
        case overWords
    }
}
