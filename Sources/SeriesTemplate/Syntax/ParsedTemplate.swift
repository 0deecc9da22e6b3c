/// A template that was read.
struct ParsedTemplate: Sendable {
    let extends: TemplateName?
    let nodes: [Node]
    /// The names of the templates that it includes or extends.
    let others: [String]
}
