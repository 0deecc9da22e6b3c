/// How a scalar is written.
enum YAMLScalarStyle: Sendable, Hashable {
    /// Bare, so that `true` and `null` are more than texts.
    case plain
    /// In single or double quotes.
    case quoted
    /// Below its key, after `|` or `>`.
    case block
}
