/// `value` or `label: value` between parentheses.
struct Argument: Sendable {
    let label: Name?
    let value: ExpressionSyntax
}
