/// `\include("name", label: value)`
struct IncludeSyntax: Sendable {
    let template: Name
    let arguments: [(name: Name, value: ExpressionSyntax)]
    /// Whether what is included stands within a line, and so is put there without the line end of its file.
    var isWithinLine: Bool
}
