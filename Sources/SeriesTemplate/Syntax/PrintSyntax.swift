/// `\(label: value, format: "…")`
struct PrintSyntax: Sendable {
    let arguments: [Argument]
}
