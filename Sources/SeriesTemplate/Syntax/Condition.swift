enum Condition: Sendable {
    case test(ExpressionSyntax)
    /// `let name = value`
    case unwrap(Name, ExpressionSyntax)
}
