/// Where a rule applies.
enum Place: Sendable, BitwiseCopyable {
    case anywhere
    case lineStart
    /// Only blanks stand before it on the line.
    case firstOnLine
    case behindSpace
    case beforeSpace
    /// No name, number or closing bracket ends here.
    case notBehindName
    /// A value may begin here, as in `x = /a/`.
    case operand
}
