/// A part of a template as it is written.
struct Node: Sendable {
    indirect enum Kind: Sendable {
        /// The bytes at the node's range, to be copied.
        case text
        /// Writes nothing; where it stands is looked at.
        case comment
        /// `\(label: value, format: "…")`
        case print([Argument])
        case conditional([Branch], otherwise: Body?)
        case loop(LoopSyntax)
        case binding(Name, ExpressionSyntax)
        case include(IncludeSyntax)
        case block(Name, Body)
    }

    let kind: Kind
    /// In bytes of the template; of a directive with a body, its opening form.
    let range: Range<Int>
}
