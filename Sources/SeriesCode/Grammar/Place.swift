/// Where a rule applies.
enum Place: Sendable, BitwiseCopyable {
    case anywhere
    case lineStart
    /// At the start of a line that names a file in a diff: `---` and the line below it, which begins with `+++`, or `***`
    /// and `---`.
    case fileNames
    /// Only blanks stand before it on the line.
    case firstOnLine
    case behindSpace
    case beforeSpace
    /// No name, number or closing bracket ends here.
    case notBehindName
    /// A value may begin here, as in `x = /a/`.
    case operand
}
