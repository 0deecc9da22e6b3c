/// What may stand behind a word of the language without making it a mere name.
///
/// Most languages have words that mean something in few places, and are names like any other elsewhere: a `record` of
/// Java, `data` of Kotlin, `type` of TypeScript.
enum Followers: Sendable {
    case anything
    /// All but one of these marks right behind it, and not twice: `class` is a name in `{ class: "wide" }`.
    case allBut(String)
    /// Another word, across spaces, that is not `infix`, or one of these marks: `data` is a word in `data class`, and a
    /// name in `data = 1` and in `data in rows`. A `(` counts behind a space only, since `record(` is a call.
    case words(or: String)
}
