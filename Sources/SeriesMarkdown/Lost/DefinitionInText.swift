/// What looks like the definition of a link, and is text.
struct DefinitionInText {
    let label: Range<Int>
    /// Where its destination is written, if something stands behind it on its line that is no title.
    var destination: Range<Int>?
    /// Where that stands.
    var behind = 0..<0
}
