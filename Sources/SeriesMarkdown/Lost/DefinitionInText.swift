/// What looks like the definition of a link, and is text.
struct DefinitionInText {
    let label: Range<Int>
    let destination: Range<Int>
    /// What stands behind its destination on its line, and is no title; nil when something else is wrong.
    var behind: Range<Int>?
}
