/// A template that was read.
struct ParsedTemplate: Sendable {
    let extends: Name?
    let nodes: [Node]
    /// The names of the templates that it includes or extends.
    let others: [String]
    /// Whether each block and each comment in it ends: otherwise nobody knows which blocks it has.
    let isWhole: Bool
}
